-- The codes of a prefix are counted once for each statement, not once for each row: in a batch every row would make a version of the same
-- count, and each the next one slower. What is refused stays the same.
drop trigger isrc_assignment_given on identifiers.isrc_assignment;
create or replace function identifiers.give() returns trigger language plpgsql as $$
begin
    if exists (select from added a join identifiers.manager_prefix p on p.id = a.prefix_id where p.account_id <> a.account_id) then
        raise exception 'the prefix is set aside for another account' using errcode = 'restrict_violation';
    end if;
    if exists (select from added a join identifiers.manager_prefix p on p.id = a.prefix_id
            where (a.assigned_at at time zone p.zone)::date
                not between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')) then
        raise exception 'the prefix is not valid on that day' using errcode = 'restrict_violation';
    end if;
    insert into identifiers.prefix_year as y (prefix_id, year, given)
        select prefix_id, year, count(*) from added where prefix_id is not null group by prefix_id, year order by prefix_id, year
        on conflict (prefix_id, year) do update set given = y.given + excluded.given;
    if exists (select from identifiers.prefix_year y join identifiers.manager_prefix p on p.id = y.prefix_id
            where y.given > p.yearly_quota and (y.prefix_id, y.year) in (select prefix_id, year from added)) then
        raise exception 'the yearly quota of the prefix is reached' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger isrc_assignment_given after insert on identifiers.isrc_assignment
    referencing new table as added for each statement execute function identifiers.give();
