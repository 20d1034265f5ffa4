-- Codes that were used outside in the ledger: one entry for each stretch of numbers that follow each other in a list.

alter table identifiers.ledger
    drop constraint ledger_event_check,
    add constraint ledger_event_check check (event in ('ENTERED', 'WITHDRAWN', 'ASSIGNED', 'ACCEPTED', 'ORIGIN_STATED', 'RESERVED',
        'VOIDED', 'DISPUTED', 'UPHELD', 'SUPERSEDED', 'CLAIMED', 'CLAIM_REFUSED', 'ALIASED', 'USED_OUTSIDE'));
-- The entry that tells of a code of a list.
create index ledger_used_outside on identifiers.ledger (subject_id, code) where event = 'USED_OUTSIDE';

-- Tells these codes: the first of each stretch as the code, the last one as the detail, the list as the subject.
create function identifiers.tell_used_outside(marked identifiers.isrc_used_outside[]) returns void language sql as $$
    insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event, detail)
    select at, by_id, regexp_replace(by_name, '[\x01-\x1f\x7f]+', ' ', 'g'), account_id, 'ISRC', min(isrc), import_id, 'USED_OUTSIDE',
        case when count(*) > 1 then max(isrc) end
    from (
        select u.*, substr(u.isrc, 8)::integer - row_number() over (partition by u.import_id, left(u.isrc, 7) order by u.isrc) as stretch
        from unnest(marked) u) numbered
    group by import_id, left(isrc, 7), stretch, account_id, at, by_id, by_name
    order by min(isrc);
$$;

-- Nobody can mark a code without the ledger, nodes of the version before included.
create function identifiers.used_outside_told() returns trigger language plpgsql as $$
begin
    perform identifiers.tell_used_outside(array(select row(a.*)::identifiers.isrc_used_outside from added a));
    return null;
end $$;
create trigger isrc_used_outside_told after insert on identifiers.isrc_used_outside
    referencing new table as added for each statement execute function identifiers.used_outside_told();

-- What was marked before is told now, as it was: when and by whom. Last in this script, for the chain is written at its end.
select identifiers.tell_used_outside(list.marked)
from (select array_agg(u) as marked from identifiers.isrc_used_outside u group by import_id order by min(at), import_id) list;
