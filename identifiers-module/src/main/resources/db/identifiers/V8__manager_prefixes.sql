-- Manager prefixes: how many codes a year the agency allows, prefixes that are set aside for one account, and the days of an appointment.

alter table identifiers.manager_prefix
    add column yearly_quota integer not null default 100000 check (yearly_quota between 1 and 100000),
    add column account_id uuid,
    add column shared_fallback boolean not null default false,
    add constraint manager_prefix_client check (account_id is null or purpose = 'MANAGER'),
    add constraint manager_prefix_fallback check (account_id is not null or not shared_fallback);
create index manager_prefix_account on identifiers.manager_prefix (account_id) where account_id is not null;

create or replace function identifiers.keep_prefix() returns trigger language plpgsql as $$
begin
    if (new.id, new.prefix, new.purpose, new.zone, new.example, new.account_id) is distinct from
       (old.id, old.prefix, old.purpose, old.zone, old.example, old.account_id) then
        raise exception 'code, purpose, zone and account of a prefix never change' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- How many codes of a prefix were given in a year of reference. Numbers that were burnt are not among them. What is given stays given,
-- whatever becomes of it.
create table identifiers.prefix_year (
    prefix_id uuid not null references identifiers.manager_prefix (id),
    year integer not null,
    given integer not null check (given > 0),
    primary key (prefix_id, year)
);
insert into identifiers.prefix_year (prefix_id, year, given)
    select prefix_id, year, count(*) from identifiers.isrc_assignment where prefix_id is not null group by prefix_id, year;

create function identifiers.give() returns trigger language plpgsql as $$
declare
    held identifiers.manager_prefix;
    so_far integer;
begin
    select * into strict held from identifiers.manager_prefix where id = new.prefix_id;
    if held.account_id <> new.account_id then
        raise exception 'the prefix is set aside for another account' using errcode = 'restrict_violation';
    end if;
    if (new.assigned_at at time zone held.zone)::date
            not between coalesce(held.valid_from, '-infinity') and coalesce(held.valid_to, 'infinity') then
        raise exception 'the prefix is not valid on that day' using errcode = 'restrict_violation';
    end if;
    insert into identifiers.prefix_year as y (prefix_id, year, given) values (new.prefix_id, new.year, 1)
        on conflict (prefix_id, year) do update set given = y.given + 1
        returning given into so_far;
    if so_far > held.yearly_quota then
        raise exception 'the yearly quota of the prefix is reached' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger isrc_assignment_given after insert on identifiers.isrc_assignment
    for each row when (new.prefix_id is not null) execute function identifiers.give();

-- Only that trigger writes here.
create trigger prefix_year_counted_by_assignments before insert or update on identifiers.prefix_year
    for each statement when (pg_trigger_depth() = 0) execute function identifiers.refuse();
create trigger prefix_year_kept before delete or truncate on identifiers.prefix_year
    for each statement execute function identifiers.refuse();
