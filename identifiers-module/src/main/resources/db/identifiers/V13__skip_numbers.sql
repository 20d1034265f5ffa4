-- After an older backup was restored: what may have been given out since is given up. docs/operations.md tells when.

-- Every stock with the stretch that it gives from in the year of reference that runs now, which is 0 for UPCs.
create view identifiers.number_stock as
    select p.id as space_id, p.prefix::text as code, extract(year from now() at time zone p.zone)::integer as series,
        p.designation_from::bigint as first_number, p.designation_to::bigint as last_number
    from identifiers.manager_prefix p
    union all
    select s.root_id, s.prefix, n.year, s.designation_from, s.designation_to
    from identifiers.isrc_root r
        cross join lateral (select extract(year from now() at time zone r.zone)::integer as year) n
        join identifiers.isrc_root_span s on s.root_id = r.id and n.year between s.first_year and s.last_year
    union all
    select b.id, r.prefix, b.year, b.block * 100 + 1, b.block * 100 + 99
    from identifiers.isrc_release_block b join identifiers.isrc_root r on r.id = b.root_id
    where b.year = extract(year from now() at time zone r.zone)
    union all
    select u.id, u.company_prefix, 0, u.first_item, u.last_item from identifiers.upc_pool u;

-- The next number of a stock, of counter and mark the greater one, as a draw sees it.
create function identifiers.next_number_of(stock identifiers.number_stock) returns bigint language plpgsql as $$
declare
    counted bigint;
    marked bigint;
begin
    select next_number into counted from identifiers.number_counter where space_id = stock.space_id and series = stock.series for update;
    execute format('select last_value from identifiers.number_mark_%s_%s', replace(stock.space_id::text, '-', '_'), stock.series & 1)
        into marked;
    return greatest(stock.first_number, counted, case when marked / 1000000000 = stock.series then marked % 1000000000 + 1 end);
end $$;

-- Skips so many numbers of every stock, or of one, and says where each stands then; a distance of 0 only says it.
create function identifiers.skip_numbers(distance bigint, only_space uuid default null)
    returns table (stock uuid, prefix text, year integer, next bigint, left_over bigint) language plpgsql as $$
declare
    each identifiers.number_stock;
    goal bigint;
begin
    if distance < 0 then
        raise exception 'a counter only counts upwards' using errcode = 'restrict_violation';
    end if;
    for each in select * from identifiers.number_stock s where only_space is null or s.space_id = only_space
            order by s.code, s.space_id loop
        goal := identifiers.next_number_of(each);
        if distance > 0 then
            goal := greatest(goal, least(goal + distance, each.last_number + 1));
            insert into identifiers.number_counter as c (space_id, series, next_number) values (each.space_id, each.series, goal)
                on conflict (space_id, series) do update set next_number = excluded.next_number where c.next_number < excluded.next_number;
        end if;
        return query select each.space_id, each.code, each.series, goal, greatest(0, each.last_number + 1 - goal);
    end loop;
    if only_space is not null and not found then
        raise exception 'there is no such stock' using errcode = 'no_data_found';
    end if;
end $$;
