-- Roots in full: the life of a claim, ranges by year, evidence, and how a conflict is settled.

alter table identifiers.isrc_root
    drop constraint isrc_root_status_check,
    drop constraint isrc_root_overlap,
    add column allocated_on date,
    add column expires_on date,
    add column status_reason varchar(1000),
    add column status_at timestamptz,
    add column status_by varchar(250),
    add constraint isrc_root_status check (status in ('DECLARED', 'EVIDENCE', 'VERIFIED', 'SUSPENDED', 'EXPIRED', 'RETIRED')),
    add constraint isrc_root_days check (allocated_on <= expires_on),
    add constraint isrc_root_prefix_of_id unique (id, prefix);
update identifiers.isrc_root set status_at = declared_at, status_by = declared_by,
    status_reason = case status when 'SUSPENDED' then 'suspended' end;
alter table identifiers.isrc_root
    alter column status_at set not null,
    alter column status_by set not null,
    add constraint isrc_root_reason check (status not in ('SUSPENDED', 'RETIRED') or status_reason is not null);

-- Which numbers of a root may be used in which years of reference, both ends included; a year of its own is a span of its own.
create table identifiers.isrc_root_span (
    root_id uuid not null,
    prefix varchar(5) collate "C" not null,
    first_year integer not null,
    last_year integer not null,
    designation_from integer not null,
    designation_to integer not null,
    primary key (root_id, first_year),
    foreign key (root_id, prefix) references identifiers.isrc_root (id, prefix),
    check (0 <= designation_from and designation_from <= designation_to and designation_to <= 99999),
    check (1 <= first_year and first_year <= last_year and last_year <= 9999),
    constraint isrc_root_overlap exclude using gist (
        int4range(first_year, last_year, '[]') with &&,
        identifiers.designations(prefix, designation_from, designation_to) with &&)
);
insert into identifiers.isrc_root_span (root_id, prefix, first_year, last_year, designation_from, designation_to)
    select id, prefix, 1, 9999, designation_from, designation_to from identifiers.isrc_root;

-- The year of reference that two digits stand for: the one from 1986, the year of the standard, to 2085.
create function identifiers.year_of(code text) returns integer language sql immutable parallel safe
    return case when substr(code, 6, 2) >= '86' then 1900 else 2000 end + substr(code, 6, 2)::integer;

create function identifiers.keep_root() returns trigger language plpgsql as $$
begin
    if (new.id, new.account_id, new.prefix, new.zone, new.declared_at, new.declared_by) is distinct from
       (old.id, old.account_id, old.prefix, old.zone, old.declared_at, old.declared_by) then
        raise exception 'account, prefix and zone of a root never change' using errcode = 'restrict_violation';
    end if;
    if old.status <> new.status and (old.status, new.status) not in (
            ('DECLARED', 'EVIDENCE'), ('DECLARED', 'VERIFIED'), ('DECLARED', 'SUSPENDED'), ('DECLARED', 'EXPIRED'), ('DECLARED', 'RETIRED'),
            ('EVIDENCE', 'VERIFIED'), ('EVIDENCE', 'SUSPENDED'), ('EVIDENCE', 'EXPIRED'), ('EVIDENCE', 'RETIRED'),
            ('VERIFIED', 'SUSPENDED'), ('VERIFIED', 'EXPIRED'), ('VERIFIED', 'RETIRED'),
            ('SUSPENDED', 'VERIFIED'), ('SUSPENDED', 'EXPIRED'), ('SUSPENDED', 'RETIRED'),
            ('EXPIRED', 'VERIFIED'), ('EXPIRED', 'RETIRED')) then
        raise exception 'a root does not go from % to %', old.status, new.status using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_root_stays before update on identifiers.isrc_root
    for each row execute function identifiers.keep_root();
create trigger isrc_root_kept before delete or truncate on identifiers.isrc_root
    for each statement execute function identifiers.refuse();

create table identifiers.isrc_root_evidence (
    id uuid primary key,
    root_id uuid not null references identifiers.isrc_root (id),
    file_name varchar(250) not null,
    media_type varchar(15) not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    sha256 varchar(64) not null check (sha256 = encode(sha256(content), 'hex')),
    content bytea not null check (length(content) between 1 and 5242880),
    at timestamptz not null,
    by_id uuid not null,
    by_name varchar(250) not null
);
create index isrc_root_evidence_root on identifiers.isrc_root_evidence (root_id);
create trigger isrc_root_evidence_kept before update or delete or truncate on identifiers.isrc_root_evidence
    for each statement execute function identifiers.refuse();

-- A conflict keeps the claim that was refused, so that it can become a root. Older ones did not: they claimed what the holder has.
alter table identifiers.isrc_root_conflict
    add column registrant_name varchar(250),
    add column agency varchar(250),
    add column designation_from integer,
    add column designation_to integer,
    add column zone varchar(64),
    add column claimed_by varchar(250),
    add column outcome varchar(8) check (outcome in ('HOLDER', 'CLAIMANT')),
    add column reason varchar(1000),
    add column settled_at timestamptz,
    add column settled_by varchar(250),
    add constraint isrc_root_conflict_settled check (num_nonnulls(outcome, reason, settled_at, settled_by) in (0, 4));
update identifiers.isrc_root_conflict c set registrant_name = '', designation_from = r.designation_from,
    designation_to = r.designation_to, zone = r.zone, claimed_by = '' from identifiers.isrc_root r where r.id = c.root_id;
alter table identifiers.isrc_root_conflict
    alter column registrant_name set not null,
    alter column designation_from set not null,
    alter column designation_to set not null,
    alter column zone set not null,
    alter column claimed_by set not null;
create trigger isrc_root_conflict_kept before delete or truncate on identifiers.isrc_root_conflict
    for each statement execute function identifiers.refuse();
