-- The registry of codes. Collation "C" on every code: compared byte by byte, and a range of codes is a range of an index.

create function identifiers.refuse() returns trigger language plpgsql as $$
begin
    raise exception '% on %.% is refused', tg_op, tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;

-- A stretch of codes, both ends included; two stretches overlap (&&) when they share a code.
create type identifiers.code_range as range (subtype = text, collation = "C");

create function identifiers.designations(prefix text, first_number integer, last_number integer) returns identifiers.code_range
    language sql immutable parallel safe
    return identifiers.code_range(prefix || lpad(first_number::text, 5, '0'), prefix || lpad(last_number::text, 5, '0'), '[]');

-- How an account comes by its ISRCs ---------------------------------------------------------------------------------------------------

create table identifiers.isrc_setup (
    account_id uuid primary key,
    mode varchar(10) not null check (mode in ('UNDECLARED', 'ROOT', 'NO_ROOT', 'MIXED')),
    mixed_allowed boolean not null,
    declared_at timestamptz,
    declared_by varchar(250),
    version bigint not null,
    check (mode <> 'MIXED' or mixed_allowed),
    check (mode = 'UNDECLARED' or (declared_at is not null and declared_by is not null))
);

create table identifiers.isrc_root (
    id uuid primary key,
    account_id uuid not null,
    prefix varchar(5) collate "C" not null check (prefix ~ '^[A-Z]{2}[A-Z0-9]{3}$'),
    registrant_name varchar(250) not null,
    agency varchar(250),
    designation_from integer not null,
    designation_to integer not null,
    zone varchar(64) not null,
    is_default boolean not null,
    status varchar(10) not null check (status in ('DECLARED', 'VERIFIED', 'SUSPENDED')),
    declared_at timestamptz not null,
    declared_by varchar(250) not null,
    version bigint not null,
    check (0 <= designation_from and designation_from <= designation_to and designation_to <= 99999),
    constraint isrc_root_overlap exclude using gist (identifiers.designations(prefix, designation_from, designation_to) with &&)
);
create index isrc_root_account on identifiers.isrc_root (account_id);
create index isrc_root_prefix on identifiers.isrc_root (prefix);
create unique index isrc_root_one_default on identifiers.isrc_root (account_id) where is_default;

create table identifiers.isrc_root_conflict (
    id uuid primary key,
    root_id uuid not null references identifiers.isrc_root (id),
    claimant_id uuid not null,
    at timestamptz not null,
    unique (root_id, claimant_id)
);

-- Stocks of numbers -------------------------------------------------------------------------------------------------------------------

create table identifiers.number_space (
    id uuid primary key
);

-- One row for each space and series (a year of reference; 0 where there is only one): the lock under which numbers are drawn.
create table identifiers.number_counter (
    space_id uuid not null references identifiers.number_space (id),
    series integer not null,
    next_number bigint not null,
    primary key (space_id, series)
);

create function identifiers.count_upwards() returns trigger language plpgsql as $$
begin
    if new.space_id <> old.space_id or new.series <> old.series or new.next_number <= old.next_number then
        raise exception 'a counter only counts upwards' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger number_counter_upwards before update on identifiers.number_counter
    for each row execute function identifiers.count_upwards();
create trigger number_counter_kept before delete or truncate on identifiers.number_counter
    for each statement execute function identifiers.refuse();

-- Prefix codes of the distributor -----------------------------------------------------------------------------------------------------

create table identifiers.manager_prefix (
    id uuid primary key references identifiers.number_space (id),
    prefix varchar(5) collate "C" not null check (prefix ~ '^[A-Z]{2}[A-Z0-9]{3}$'),
    purpose varchar(14) not null check (purpose in ('MANAGER', 'OWN_REPERTOIRE')),
    registrant_name varchar(250) not null,
    agency varchar(250),
    appointment varchar(250),
    designation_from integer not null,
    designation_to integer not null,
    valid_from date,
    valid_to date,
    zone varchar(64) not null,
    suspended boolean not null,
    example boolean not null,
    version bigint not null,
    check (0 <= designation_from and designation_from <= designation_to and designation_to <= 99999),
    check (valid_from <= valid_to),
    unique (id, purpose),
    constraint manager_prefix_overlap exclude using gist (identifiers.designations(prefix, designation_from, designation_to) with &&)
);
create index manager_prefix_prefix on identifiers.manager_prefix (prefix);

create function identifiers.keep_prefix() returns trigger language plpgsql as $$
begin
    if (new.id, new.prefix, new.purpose, new.zone, new.example) is distinct from
       (old.id, old.prefix, old.purpose, old.zone, old.example) then
        raise exception 'code, purpose and zone of a prefix never change' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger manager_prefix_same before update on identifiers.manager_prefix
    for each row execute function identifiers.keep_prefix();
create trigger manager_prefix_kept before delete or truncate on identifiers.manager_prefix
    for each statement execute function identifiers.refuse();

-- The permission to generate ----------------------------------------------------------------------------------------------------------

create table identifiers.generation_permit (
    id uuid primary key,
    account_id uuid not null,
    acceptance_id uuid not null,
    terms_version varchar(50) not null,
    valid_from timestamptz not null,
    granted_at timestamptz not null,
    granted_by uuid not null,
    granted_by_name varchar(250) not null,
    unique (id, account_id)
);
create index generation_permit_account on identifiers.generation_permit (account_id, valid_from);
create trigger generation_permit_kept before update or delete or truncate on identifiers.generation_permit
    for each statement execute function identifiers.refuse();

-- New terms take effect: every permit that was valid from before ends then, of whatever account.
create table identifiers.permit_end (
    ends_at timestamptz primary key
);
create trigger permit_end_kept before update or delete or truncate on identifiers.permit_end
    for each statement execute function identifiers.refuse();

create function identifiers.permit_valid(permit uuid, moment timestamptz) returns boolean language sql stable
    return exists (
        select from identifiers.generation_permit p
        where p.id = permit and p.valid_from <= moment
            and not exists (select from identifiers.permit_end e where e.ends_at > p.valid_from and e.ends_at <= moment));

-- Which ISRC belongs to which recording -----------------------------------------------------------------------------------------------

create table identifiers.isrc_assignment (
    id uuid primary key,
    account_id uuid not null,
    recording_id uuid not null,
    isrc varchar(12) collate "C" not null check (isrc ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'),
    status varchar(9) not null check (status in ('ENTERED', 'ACCEPTED', 'ASSIGNED', 'WITHDRAWN')),
    origin varchar(30) check (origin in ('GENERATED_MANAGER', 'OWN_ROOT_ENTERED', 'LICENSED_IN', 'ACQUIRED', 'PREVIOUS_DISTRIBUTOR',
        'THIRD_PARTY_ISSUER', 'LICENSED_NO_CODE_OBTAINABLE', 'LEGACY_IMPORT', 'OTHER')),
    licensor varchar(250),
    main_artist text,
    title text,
    version_title text,
    duration_ms bigint check (duration_ms >= 0),
    recording_type varchar(11) check (recording_type in ('SOUND', 'MUSIC_VIDEO')),
    first_published integer check (first_published between 1000 and 9999),
    permit_id uuid,
    attestation_id uuid,
    prefix_id uuid,
    prefix_purpose varchar(14),
    year integer,
    designation integer,
    assigned_at timestamptz not null,
    assigned_zone varchar(64),
    assigned_by uuid not null,
    assigned_by_name varchar(250) not null,
    version bigint not null,
    words tsvector not null generated always as (to_tsvector('simple', translate(
        coalesce(main_artist, '') || ' ' || coalesce(title, '') || ' ' || coalesce(version_title, ''),
        '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', '                                '))) stored,
    constraint generated_is_assigned check ((status = 'ASSIGNED') = (coalesce(origin, '') = 'GENERATED_MANAGER')),
    constraint generated_is_complete check (coalesce(origin, '') <> 'GENERATED_MANAGER' or (
        num_nonnulls(permit_id, attestation_id, prefix_id, prefix_purpose, year, designation, assigned_zone) = 7
        and num_nonnulls(main_artist, title, duration_ms, recording_type, first_published) = 5
        and prefix_purpose = 'MANAGER'
        and duration_ms > 0
        and right(isrc, 7) = lpad((year % 100)::text, 2, '0') || lpad(designation::text, 5, '0'))),
    constraint entered_is_not_generated check (coalesce(origin, '') = 'GENERATED_MANAGER'
        or num_nonnulls(permit_id, attestation_id, prefix_id, prefix_purpose, year, designation, assigned_zone) = 0),
    constraint isrc_assignment_permit foreign key (permit_id, account_id) references identifiers.generation_permit (id, account_id),
    constraint isrc_assignment_prefix foreign key (prefix_id, prefix_purpose) references identifiers.manager_prefix (id, purpose)
);
create unique index isrc_names_one_recording on identifiers.isrc_assignment (isrc) where status <> 'WITHDRAWN';
create unique index recording_has_one_isrc on identifiers.isrc_assignment (recording_id) where status <> 'WITHDRAWN';
create index isrc_assignment_newest on identifiers.isrc_assignment (account_id, id);
create index isrc_assignment_codes on identifiers.isrc_assignment (account_id, isrc);
create index isrc_assignment_words on identifiers.isrc_assignment using gin (words);

create function identifiers.check_assignment() returns trigger language plpgsql as $$
declare
    held identifiers.manager_prefix;
begin
    if new.status not in ('ENTERED', 'ASSIGNED') then
        raise exception 'an assignment begins as ENTERED or ASSIGNED' using errcode = 'restrict_violation';
    end if;
    if new.status = 'ASSIGNED' then
        select * into held from identifiers.manager_prefix where id = new.prefix_id;
        if held.suspended or held.prefix <> left(new.isrc, 5)
                or new.designation not between held.designation_from and held.designation_to then
            raise exception 'the code is not one that its prefix may give' using errcode = 'restrict_violation';
        end if;
        if not identifiers.permit_valid(new.permit_id, new.assigned_at) then
            raise exception 'the permit is not valid at that moment' using errcode = 'restrict_violation';
        end if;
    end if;
    return new;
end $$;
create trigger isrc_assignment_begins before insert on identifiers.isrc_assignment
    for each row execute function identifiers.check_assignment();

-- Until it is accepted an entered code can be explained and described anew; apart from that only the status moves.
create function identifiers.keep_assignment() returns trigger language plpgsql as $$
begin
    if (new.id, new.account_id, new.recording_id, new.isrc, new.permit_id, new.attestation_id, new.prefix_id, new.prefix_purpose, new.year,
            new.designation, new.assigned_at, new.assigned_zone, new.assigned_by, new.assigned_by_name) is distinct from
       (old.id, old.account_id, old.recording_id, old.isrc, old.permit_id, old.attestation_id, old.prefix_id, old.prefix_purpose, old.year,
            old.designation, old.assigned_at, old.assigned_zone, old.assigned_by, old.assigned_by_name) then
        raise exception 'an assignment is for life' using errcode = 'restrict_violation';
    end if;
    if old.status <> 'ENTERED' and (new.status, new.origin, new.licensor, new.main_artist, new.title, new.version_title, new.duration_ms,
            new.recording_type, new.first_published) is distinct from (old.status, old.origin, old.licensor, old.main_artist, old.title,
            old.version_title, old.duration_ms, old.recording_type, old.first_published) then
        raise exception 'only an entered assignment changes' using errcode = 'restrict_violation';
    end if;
    if new.status not in ('ENTERED', 'ACCEPTED', 'WITHDRAWN') and new.status <> old.status then
        raise exception 'an entered code is accepted or withdrawn' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_assignment_stays before update on identifiers.isrc_assignment
    for each row execute function identifiers.keep_assignment();
create trigger isrc_assignment_kept before delete or truncate on identifiers.isrc_assignment
    for each statement execute function identifiers.refuse();

-- UPC and EAN -------------------------------------------------------------------------------------------------------------------------

-- digits: the company prefix in the view of thirteen digits, which begins with 0 for a UPC
create table identifiers.upc_pool (
    id uuid primary key references identifiers.number_space (id),
    company_prefix varchar(12) collate "C" not null check (company_prefix ~ '^[0-9]+$'),
    digits varchar(12) collate "C" not null check (digits ~ '^[0-9]{4,12}$'),
    owner varchar(250) not null,
    ownership varchar(8) not null check (ownership in ('OWN_GS1', 'RESELLER', 'CLIENT')),
    example boolean not null,
    version bigint not null,
    constraint upc_pool_overlap
        exclude using gist (identifiers.code_range(rpad(digits, 12, '0'), rpad(digits, 12, '9'), '[]') with &&)
);
create trigger upc_pool_kept before update or delete or truncate on identifiers.upc_pool
    for each statement execute function identifiers.refuse();

create table identifiers.upc_assignment (
    id uuid primary key,
    account_id uuid not null,
    release_id uuid not null,
    gtin varchar(14) collate "C" not null check (gtin ~ '^[0-9]{14}$'),
    upc varchar(14) collate "C" not null check (upc ~ '^([0-9]{8}|[0-9]{12,14})$' and lpad(upc, 14, '0') = gtin),
    status varchar(9) not null check (status in ('ENTERED', 'ACCEPTED', 'ASSIGNED', 'WITHDRAWN')),
    pool_id uuid references identifiers.upc_pool (id),
    assigned_at timestamptz not null,
    assigned_by uuid not null,
    assigned_by_name varchar(250) not null,
    version bigint not null,
    check ((status = 'ASSIGNED') = (pool_id is not null))
);
create unique index upc_names_one_release on identifiers.upc_assignment (gtin) where status <> 'WITHDRAWN';
create unique index release_has_one_upc on identifiers.upc_assignment (release_id) where status <> 'WITHDRAWN';

create function identifiers.check_upc() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status not in ('ENTERED', 'ASSIGNED') then
            raise exception 'a UPC begins as ENTERED or ASSIGNED' using errcode = 'restrict_violation';
        end if;
        if new.status = 'ASSIGNED' and not exists (
                select from identifiers.upc_pool p where p.id = new.pool_id and starts_with(substr(new.gtin, 2), p.digits)) then
            raise exception 'the UPC is not one of its pool' using errcode = 'restrict_violation';
        end if;
    elsif (new.id, new.account_id, new.release_id, new.gtin, new.upc, new.pool_id, new.assigned_at, new.assigned_by, new.assigned_by_name)
            is distinct from
          (old.id, old.account_id, old.release_id, old.gtin, old.upc, old.pool_id, old.assigned_at, old.assigned_by, old.assigned_by_name)
            or old.status <> new.status and (old.status <> 'ENTERED' or new.status = 'ASSIGNED') then
        raise exception 'a UPC stays with its release' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger upc_assignment_checked before insert or update on identifiers.upc_assignment
    for each row execute function identifiers.check_upc();
create trigger upc_assignment_kept before delete or truncate on identifiers.upc_assignment
    for each statement execute function identifiers.refuse();

-- What happened to every code ---------------------------------------------------------------------------------------------------------

create table identifiers.ledger (
    number bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id uuid not null,
    actor_name varchar(250) not null,
    account_id uuid not null,
    scheme varchar(4) not null check (scheme in ('ISRC', 'GTIN')),
    code varchar(14) collate "C" not null,
    subject_id uuid not null,
    event varchar(13) not null check (event in ('ENTERED', 'WITHDRAWN', 'ASSIGNED', 'ACCEPTED', 'ORIGIN_STATED')),
    detail text
);
create index ledger_code on identifiers.ledger (scheme, code, number);
create index ledger_account on identifiers.ledger (account_id, number);
create trigger ledger_only_grows before update or delete or truncate on identifiers.ledger
    for each statement execute function identifiers.refuse();
