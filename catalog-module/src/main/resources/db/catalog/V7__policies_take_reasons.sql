-- A label may go against a policy with a reason, where the policy takes reasons. A version holds from a moment on that may lie ahead.

alter table policy add column justifiable boolean not null default true;
alter table policy alter column justifiable drop default;
alter table policy add constraint policy_asks check (advice <> 'ASK' or justifiable);

alter table policy add column effective_from timestamptz;
alter table policy disable trigger policy_only_grows;
update policy set effective_from = at;
alter table policy enable trigger policy_only_grows;
alter table policy alter column effective_from set not null;
alter table policy add constraint policy_begins check (effective_from >= at);

comment on column policy.justifiable is 'whether a label may go against it with a reason';
comment on column policy.effective_from is 'from when on it holds, unless a later version holds by then';

-- Above the upper limit a new code or a reason is needed (there was no way to give one). What staff changed meanwhile stays as it is.
insert into policy (id, topic, territory, version, advice, severity, justifiable, keep_below_seconds, new_above_seconds, rule, source,
        address, at, effective_from, by_name, reason)
    select gen_random_uuid(), topic, territory, 2, advice, 'BLOCKS', true, keep_below_seconds, new_above_seconds, rule, source,
        address, now(), now(), 'Backstage', 'Above the upper limit a new code or a reason is needed'
    from policy seed
    where topic = 'LENGTH_CHANGE' and version = 1 and by_name = 'Backstage'
        and not exists (select from policy later where later.topic = seed.topic and later.version = 2
            and later.territory is not distinct from seed.territory);
