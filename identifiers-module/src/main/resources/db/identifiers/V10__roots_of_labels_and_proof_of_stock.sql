-- The default root of a single label of an account, documents that prove a stock of UPCs, and conflicts about verified roots.

alter table identifiers.isrc_root add constraint isrc_root_of_account unique (id, account_id);

-- label_key: the name without case and blanks, in which two spellings of a label are the same.
create table identifiers.isrc_label_root (
    id uuid primary key,
    account_id uuid not null,
    label_name varchar(250) not null check (label_name !~ '[\x01-\x1f\x7f]'),
    label_key varchar(750) not null check (label_key <> '' and label_key !~ '\s'),
    root_id uuid not null,
    set_at timestamptz not null,
    set_by varchar(250) not null,
    version bigint not null,
    constraint isrc_label_has_one_root unique (account_id, label_key),
    constraint isrc_label_root_of_account foreign key (root_id, account_id) references identifiers.isrc_root (id, account_id)
);
create index isrc_label_root_root on identifiers.isrc_label_root (root_id);

create function identifiers.keep_label_root() returns trigger language plpgsql as $$
begin
    if (new.id, new.account_id, new.label_name, new.label_key) is distinct from (old.id, old.account_id, old.label_name, old.label_key) then
        raise exception 'of a label only its root changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_label_root_stays before update on identifiers.isrc_label_root
    for each row execute function identifiers.keep_label_root();

-- Kept as the evidence of roots is, and with the same columns and checks.
create table identifiers.upc_pool_proof (like identifiers.isrc_root_evidence including constraints);
alter table identifiers.upc_pool_proof rename column root_id to pool_id;
alter table identifiers.upc_pool_proof
    add primary key (id),
    add foreign key (pool_id) references identifiers.upc_pool (id);
create index upc_pool_proof_pool on identifiers.upc_pool_proof (pool_id);
create trigger upc_pool_proof_kept before update or delete or truncate on identifiers.upc_pool_proof
    for each statement execute function identifiers.refuse();

-- Whether staff had verified the root when somebody else named it; of older conflicts it is not known, and then it went on anyway.
alter table identifiers.isrc_root_conflict add column verified boolean not null default false;
alter table identifiers.isrc_root_conflict alter column verified drop default;

create function identifiers.require_settled() returns trigger language plpgsql as $$
begin
    if exists (select from identifiers.isrc_root_conflict c where c.root_id = new.id and c.outcome is null) then
        raise exception 'a root that two accounts name is not reinstated before that is settled' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_root_settled before update on identifiers.isrc_root
    for each row when (old.status = 'SUSPENDED' and new.status = 'VERIFIED') execute function identifiers.require_settled();
