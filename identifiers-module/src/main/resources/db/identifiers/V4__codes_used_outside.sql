-- Codes of a root that were used outside of this registry before: never drawn, and free to be entered for the recording they name.

create table identifiers.isrc_used_outside (
    isrc varchar(12) collate "C" primary key check (isrc ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'),
    root_id uuid not null references identifiers.isrc_root (id),
    account_id uuid not null,
    import_id uuid not null,
    at timestamptz not null,
    by_id uuid not null,
    by_name varchar(250) not null
);
create index isrc_used_outside_root on identifiers.isrc_used_outside (root_id, isrc);

create function identifiers.check_used_outside() returns trigger language plpgsql as $$
begin
    if not exists (
            select from identifiers.isrc_root r join identifiers.isrc_root_span s on s.root_id = r.id
            where r.id = new.root_id and r.account_id = new.account_id and s.prefix = left(new.isrc, 5)
                and identifiers.year_of(new.isrc) between s.first_year and s.last_year
                and substr(new.isrc, 8)::integer between s.designation_from and s.designation_to) then
        raise exception 'the code is not one of that root' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_used_outside_checked before insert on identifiers.isrc_used_outside
    for each row execute function identifiers.check_used_outside();
create trigger isrc_used_outside_kept before update or delete or truncate on identifiers.isrc_used_outside
    for each statement execute function identifiers.refuse();
