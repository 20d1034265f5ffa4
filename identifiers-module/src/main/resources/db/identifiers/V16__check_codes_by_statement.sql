-- What is refused of a code as it begins is asked once for each statement, not once for each row, and the ledger is linked by one statement
-- for all entries of a transaction: a batch costs little more than its rows. What is refused stays the same, but the constraints of the table
-- come first now: of a row with two faults another one may be named, and a permit that is not there is refused by its foreign key.

-- Row by row stays what a row tells by itself, asked of those rows alone that it concerns -----------------------------------------------

create or replace function identifiers.check_assignment() returns trigger language plpgsql as $$
begin
    if new.status not in ('ENTERED', 'ASSIGNED') then
        raise exception 'an assignment begins as ENTERED or ASSIGNED' using errcode = 'restrict_violation';
    end if;
    raise exception 'the permit is not valid at that moment' using errcode = 'restrict_violation';
end $$;
drop trigger isrc_assignment_begins on identifiers.isrc_assignment;
create trigger isrc_assignment_begins before insert on identifiers.isrc_assignment
    for each row when (new.status not in ('ENTERED', 'ASSIGNED', 'SUPERSEDED_IN_ERROR')
        or new.status = 'ASSIGNED' and new.permit_id is null)
    execute function identifiers.check_assignment();

create or replace function identifiers.check_beginning_by_case() returns trigger language plpgsql as $$
declare
    decided boolean := new.case_id is not null and identifiers.case_confirmed(new.case_id);
begin
    if not decided and (new.case_id is not null or new.status_before is not null or new.status = 'SUPERSEDED_IN_ERROR') then
        raise exception 'only a confirmed case does this' using errcode = 'restrict_violation';
    end if;
    if new.alias_of is not null and not exists (
            select from identifiers.isrc_assignment a where a.id = new.alias_of and a.isrc = new.isrc) then
        raise exception 'an alias shares the code' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
drop trigger isrc_assignment_begins_by_case on identifiers.isrc_assignment;
create trigger isrc_assignment_begins_by_case before insert on identifiers.isrc_assignment
    for each row when (num_nonnulls(new.case_id, new.status_before, new.alias_of) > 0 or new.status = 'SUPERSEDED_IN_ERROR')
    execute function identifiers.check_beginning_by_case();

drop trigger isrc_assignment_of_own_root on identifiers.isrc_assignment;
create trigger isrc_assignment_of_own_root before insert on identifiers.isrc_assignment
    for each row when (new.root_id is not null) execute function identifiers.check_own_number();
create trigger isrc_assignment_keeps_root before update on identifiers.isrc_assignment
    for each row when (new.root_id is distinct from old.root_id) execute function identifiers.check_own_number();

-- By statement what other rows tell -------------------------------------------------------------------------------------------------

-- All of them in the function of one, for none that is there can be dropped. Materialized: what a function is asked of the few, it shall
-- not be asked of all.
create or replace function identifiers.check_not_void() returns trigger language plpgsql as $$
begin
    if exists (select from added a join identifiers.manager_prefix held on held.id = a.prefix_id
            where a.status = 'ASSIGNED' and (held.suspended or held.prefix <> left(a.isrc, 5)
                or a.designation not between held.designation_from and held.designation_to)) then
        raise exception 'the code is not one that its prefix may give' using errcode = 'restrict_violation';
    end if;
    if exists (
            with grounds as materialized (select distinct a.permit_id, a.assigned_at from added a where a.status = 'ASSIGNED')
            select from grounds g where not identifiers.permit_valid(g.permit_id, g.assigned_at)) then
        raise exception 'the permit is not valid at that moment' using errcode = 'restrict_violation';
    end if;
    -- A code that was ever in doubt is never given again but by the decision of a case.
    if exists (select from added n join identifiers.isrc_assignment a on a.isrc = n.isrc
            where n.case_id is null and a.status in ('DISPUTED', 'VOID', 'SUPERSEDED_IN_ERROR')) then
        raise exception 'isrc_names_one_recording: the code was or is in doubt' using errcode = 'unique_violation';
    end if;
    if exists (
            with promised as materialized (
                select a.isrc, a.account_id, a.assigned_at from added a
                where a.status <> 'SUPERSEDED_IN_ERROR' and exists (
                    select from identifiers.isrc_reservation v where v.account_id = a.account_id and v.prefix = left(a.isrc, 5)))
            select from promised p where identifiers.number_void(p.isrc, p.account_id, p.assigned_at)) then
        raise exception 'the number was promised and is void' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
drop trigger isrc_assignment_not_void on identifiers.isrc_assignment;
create trigger isrc_assignment_checked after insert on identifiers.isrc_assignment
    referencing new table as added for each statement execute function identifiers.check_not_void();

-- The same answers for all rows of an account, a prefix and a moment: they are asked once.
create or replace function identifiers.give() returns trigger language plpgsql as $$
begin
    if exists (
            select from (select distinct prefix_id, account_id from added) a join identifiers.manager_prefix p on p.id = a.prefix_id
            where p.account_id <> a.account_id) then
        raise exception 'the prefix is set aside for another account' using errcode = 'restrict_violation';
    end if;
    if exists (
            select from (select distinct prefix_id, assigned_at from added) a join identifiers.manager_prefix p on p.id = a.prefix_id
            where (a.assigned_at at time zone p.zone)::date
                not between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')) then
        raise exception 'the prefix is not valid on that day' using errcode = 'restrict_violation';
    end if;
    insert into identifiers.prefix_year as y (prefix_id, year, given)
        select prefix_id, year, count(*) from added where prefix_id is not null group by prefix_id, year order by prefix_id, year
        on conflict (prefix_id, year) do update set given = y.given + excluded.given;
    if exists (
            select from (select distinct prefix_id, year from added) a
                join identifiers.prefix_year y on y.prefix_id = a.prefix_id and y.year = a.year
                join identifiers.manager_prefix p on p.id = a.prefix_id
            where y.given > p.yearly_quota) then
        raise exception 'the yearly quota of the prefix is reached' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

-- All links of a transaction at once --------------------------------------------------------------------------------------------------

-- Links every entry from that number on that has no link yet. Others' entries that can be seen have theirs: both became visible at once.
create or replace procedure identifiers.link_ledger(first_number bigint) language plpgsql as $$
declare
    entry identifiers.ledger;
    overall identifiers.ledger_head;
    own identifiers.ledger_head;
    place_before bigint;
    numbers bigint[];
    accounts uuid[];
    places bigint[];
    hashes bytea[];
    overall_hashes bytea[];
begin
    select * into strict overall from identifiers.ledger_head where id = '00000000-0000-0000-0000-000000000000' for update;
    place_before := overall.place;
    for entry in
        select * from identifiers.ledger l
        where l.number >= first_number
            and not exists (select from identifiers.ledger_chain c where c.ledger_number >= first_number and c.ledger_number = l.number)
        order by l.number
    loop
        if own.id is distinct from entry.account_id then
            if own.id is not null then
                call identifiers.keep_ledger_head(own);
            end if;
            own := identifiers.ledger_head_of(entry.account_id);
        end if;
        own.place := own.place + 1;
        own.hash := identifiers.link(own.hash, identifiers.ledger_text(entry, own.place));
        overall.place := overall.place + 1;
        overall.hash := identifiers.link(overall.hash, encode(own.hash, 'hex'));
        numbers := numbers || entry.number;
        accounts := accounts || own.id;
        places := places || own.place;
        hashes := hashes || own.hash;
        overall_hashes := overall_hashes || overall.hash;
    end loop;
    insert into identifiers.ledger_chain (ledger_number, account_id, place, hash, overall_place, overall_hash)
        select e.number, e.account, e.place, e.hash, place_before + e.nth, e.overall_hash
        from unnest(numbers, accounts, places, hashes, overall_hashes)
            with ordinality as e (number, account, place, hash, overall_hash, nth)
        order by e.nth;
    if own.id is not null then
        call identifiers.keep_ledger_head(own);
    end if;
    call identifiers.keep_ledger_head(overall);
end $$;

-- Which entries a statement wrote, from the first to the last, until they are linked at the commit. Nobody ever sees a row of it: the
-- transaction that writes one deletes it. A trigger at the commit is one of rows, and the entries of a batch would be a thousand.
create table identifiers.ledger_due (
    first_number bigint primary key,
    last_number bigint not null
);

create function identifiers.due_at_commit() returns trigger language plpgsql as $$
begin
    insert into identifiers.ledger_due (first_number, last_number) select min(number), max(number) from added having count(*) > 0;
    return null;
end $$;

-- At the commit, so that the head is locked for no longer than that. The first statement of a transaction links the entries of all.
create or replace function identifiers.link_at_commit() returns trigger language plpgsql as $$
begin
    delete from identifiers.ledger_due where first_number = new.first_number;
    if exists (
            select from identifiers.ledger l
            where l.number between new.first_number and new.last_number
                and not exists (select from identifiers.ledger_chain c where c.ledger_number = l.number)) then
        call identifiers.link_ledger(new.first_number);
    end if;
    return null;
end $$;

drop trigger ledger_is_chained on identifiers.ledger;
create trigger ledger_is_chained after insert on identifiers.ledger
    referencing new table as added for each statement execute function identifiers.due_at_commit();
create constraint trigger ledger_due_is_chained after insert on identifiers.ledger_due deferrable initially deferred
    for each row execute function identifiers.link_at_commit();

-- Only those triggers write here.
create trigger ledger_due_by_the_ledger before insert or update or delete or truncate on identifiers.ledger_due
    for each statement when (pg_trigger_depth() = 0) execute function identifiers.refuse();
