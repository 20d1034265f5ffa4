-- The next free code of a label's own root, and numbers that are reserved for use outside.

alter table identifiers.isrc_setup add column own_numbers boolean not null default false;

alter table identifiers.isrc_root
    add column policy varchar(13) not null default 'SEQUENTIAL' check (policy in ('SEQUENTIAL', 'RELEASE_TRACK'));

-- Every root is a stock of numbers from now on; those that are there already become one here.
do $$
declare
    root uuid;
begin
    for root in select id from identifiers.isrc_root loop
        insert into identifiers.number_space (id) values (root);
        for parity in 0..1 loop
            execute format('create sequence identifiers.number_mark_%s_%s minvalue -1 start -1', replace(root::text, '-', '_'), parity);
        end loop;
    end loop;
end $$;

-- Whether the root may number something in that year of reference, at that moment.
create function identifiers.root_gives(root uuid, account uuid, code_prefix text, number integer, reference_year integer, moment timestamptz)
    returns boolean language sql stable
    return exists (
        select from identifiers.isrc_root r join identifiers.isrc_root_span s on s.root_id = r.id
        where r.id = root and r.account_id = account and r.status in ('DECLARED', 'EVIDENCE', 'VERIFIED')
            and (r.expires_on is null or (moment at time zone r.zone)::date <= r.expires_on)
            and s.prefix = code_prefix and reference_year between s.first_year and s.last_year
            and number between s.designation_from and s.designation_to);

alter table identifiers.isrc_assignment
    add column root_id uuid references identifiers.isrc_root (id),
    drop constraint isrc_assignment_origin_check,
    add constraint isrc_assignment_origin_check check (origin in ('GENERATED_MANAGER', 'GENERATED_CLIENT_ROOT', 'OWN_ROOT_ENTERED',
        'LICENSED_IN', 'ACQUIRED', 'PREVIOUS_DISTRIBUTOR', 'THIRD_PARTY_ISSUER', 'LICENSED_NO_CODE_OBTAINABLE', 'LEGACY_IMPORT', 'OTHER')),
    add constraint own_number_has_its_root check ((coalesce(origin, '') = 'GENERATED_CLIENT_ROOT') = (root_id is not null));
create index isrc_assignment_own_root on identifiers.isrc_assignment (root_id) where root_id is not null;

create function identifiers.check_own_number() returns trigger language plpgsql as $$
declare
    reference_year integer;
begin
    if tg_op = 'UPDATE' then
        if new.root_id is distinct from old.root_id then
            raise exception 'an assignment is for life' using errcode = 'restrict_violation';
        end if;
        return new;
    end if;
    if new.root_id is not null then
        select extract(year from new.assigned_at at time zone r.zone) into reference_year from identifiers.isrc_root r where r.id = new.root_id;
        if substr(new.isrc, 6, 2) <> lpad((reference_year % 100)::text, 2, '0') or not identifiers.root_gives(new.root_id, new.account_id,
                left(new.isrc, 5), substr(new.isrc, 8)::integer, reference_year, new.assigned_at) then
            raise exception 'the code is not one that its root may give' using errcode = 'restrict_violation';
        end if;
        if exists (select from identifiers.isrc_used_outside u where u.isrc = new.isrc) or exists (
                select from identifiers.isrc_reservation v where v.prefix = left(new.isrc, 5) and v.year = reference_year
                    and substr(new.isrc, 8)::integer between v.designation_from and v.designation_to) then
            raise exception 'the number is used or promised elsewhere' using errcode = 'restrict_violation';
        end if;
    end if;
    return new;
end $$;
create trigger isrc_assignment_of_own_root before insert or update on identifiers.isrc_assignment
    for each row execute function identifiers.check_own_number();

-- Numbers promised to somebody outside. They are void after their last day and never free again.
create table identifiers.isrc_reservation (
    id uuid primary key,
    root_id uuid not null references identifiers.isrc_root (id),
    account_id uuid not null,
    prefix varchar(5) collate "C" not null,
    year integer not null,
    designation_from integer not null,
    designation_to integer not null,
    reason varchar(250) not null,
    holder varchar(250) not null,
    expires_on date not null,
    reserved_at timestamptz not null,
    reserved_by uuid not null,
    reserved_by_name varchar(250) not null,
    ended_at timestamptz,
    ended_by_name varchar(250),
    check (designation_from <= designation_to),
    check (num_nonnulls(ended_at, ended_by_name) in (0, 2)),
    constraint isrc_reservation_overlap exclude using gist (
        int4range(year, year, '[]') with &&,
        identifiers.designations(prefix, designation_from, designation_to) with &&)
);
create index isrc_reservation_root on identifiers.isrc_reservation (root_id, year);

create function identifiers.check_reservation() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.ended_at is not null or (new.id, new.root_id, new.account_id, new.prefix, new.year, new.designation_from, new.designation_to,
                new.reason, new.holder, new.expires_on, new.reserved_at, new.reserved_by, new.reserved_by_name) is distinct from
                (old.id, old.root_id, old.account_id, old.prefix, old.year, old.designation_from, old.designation_to,
                old.reason, old.holder, old.expires_on, old.reserved_at, old.reserved_by, old.reserved_by_name) then
            raise exception 'a reservation only ends, once' using errcode = 'restrict_violation';
        end if;
    elsif not identifiers.root_gives(new.root_id, new.account_id, new.prefix, new.designation_from, new.year, new.reserved_at)
            or not identifiers.root_gives(new.root_id, new.account_id, new.prefix, new.designation_to, new.year, new.reserved_at) then
        raise exception 'the numbers are not ones that the root may give' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_reservation_checked before insert or update on identifiers.isrc_reservation
    for each row execute function identifiers.check_reservation();
create trigger isrc_reservation_kept before delete or truncate on identifiers.isrc_reservation
    for each statement execute function identifiers.refuse();

-- With the pattern of releases and tracks: the hundred numbers that a release has in a year. Each is a stock of its own.
create table identifiers.isrc_release_block (
    id uuid primary key references identifiers.number_space (id),
    root_id uuid not null references identifiers.isrc_root (id),
    year integer not null,
    block integer not null check (block between 1 and 999),
    release_id uuid not null,
    unique (root_id, year, block),
    unique (root_id, year, release_id)
);
create trigger isrc_release_block_kept before update or delete or truncate on identifiers.isrc_release_block
    for each statement execute function identifiers.refuse();
