-- The numbers of a release's hundred are given in any order, as the track decides. Each that is drawn is marked by itself: track n is bit n / 2
-- of the sequence of its parity, which no rollback takes back. The counter of such a hundred stands at its end from the beginning, so that
-- nodes of the version before give nothing of it. Hundreds that were opened before go on counting upwards.
alter table identifiers.isrc_release_block add column marked_singly boolean not null default false;

create or replace view identifiers.number_stock as
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
    where b.year = extract(year from now() at time zone r.zone) and not b.marked_singly
    union all
    select u.id, u.company_prefix, 0, u.first_item, u.last_item from identifiers.upc_pool u;

-- Gives up what is left of the hundreds of a root, of which any number may have been given out: all 50 bits of both sequences, or the counter.
create function identifiers.give_up_hundreds(root uuid) returns void language plpgsql as $$
declare
    hundred uuid;
begin
    for hundred in select b.id from identifiers.isrc_release_block b where b.root_id = root and b.marked_singly loop
        for parity in 0..1 loop
            perform setval(format('identifiers.number_mark_%s_%s', replace(hundred::text, '-', '_'), parity)::regclass, (1::bigint << 50) - 1);
        end loop;
    end loop;
    insert into identifiers.number_counter as c (space_id, series, next_number)
        select b.id, b.year, b.block * 100 + 100 from identifiers.isrc_release_block b where b.root_id = root and not b.marked_singly
        on conflict (space_id, series) do update set next_number = excluded.next_number where c.next_number < excluded.next_number;
end $$;

-- Skips so many numbers of every stock, or of one, and says where each stands then; a distance of 0 only says it. With a root the hundreds
-- that its releases have are given up.
create or replace function identifiers.skip_numbers(distance bigint, only_space uuid default null)
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
            perform identifiers.give_up_hundreds(each.space_id);
        end if;
        return query select each.space_id, each.code, each.series, goal, greatest(0, each.last_number + 1 - goal);
    end loop;
    if only_space is not null and not found then
        raise exception 'there is no such stock' using errcode = 'no_data_found';
    end if;
end $$;
