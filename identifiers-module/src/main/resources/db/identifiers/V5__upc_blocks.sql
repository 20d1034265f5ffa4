-- Stocks of UPCs: whole company prefixes and bought stretches of one, whose they are and what proves it.

alter table identifiers.upc_pool disable trigger upc_pool_kept;
alter table identifiers.upc_pool
    add column first_item bigint not null default 0,
    add column last_item bigint,
    add column account_id uuid,
    add column proof varchar(1000);
update identifiers.upc_pool set last_item = power(10::numeric, 12 - length(digits))::bigint - 1;
alter table identifiers.upc_pool enable trigger upc_pool_kept;

-- The numbers of a pool without their check digit, both ends included.
create function identifiers.items(digits text, first_item bigint, last_item bigint) returns identifiers.code_range
    language sql immutable parallel safe
    return identifiers.code_range(digits || lpad(first_item::text, 12 - length(digits), '0'),
        digits || lpad(last_item::text, 12 - length(digits), '0'), '[]');

-- Older rows are taken as they are: they named neither whom they serve nor what proves them.
alter table identifiers.upc_pool
    alter column first_item drop default,
    alter column last_item set not null,
    add constraint upc_pool_items check (0 <= first_item and first_item <= last_item
        and last_item < power(10::numeric, 12 - length(digits))),
    add constraint upc_pool_proven check (ownership = 'OWN_GS1' or length(trim(coalesce(proof, ''))) > 0) not valid,
    add constraint upc_pool_client check ((ownership = 'CLIENT') = (account_id is not null)) not valid,
    drop constraint upc_pool_overlap,
    add constraint upc_pool_overlap exclude using gist (identifiers.items(digits, first_item, last_item) with &&);
create index upc_pool_account on identifiers.upc_pool (account_id) where account_id is not null;
create index upc_assignment_newest on identifiers.upc_assignment (account_id, id);

create function identifiers.check_pool_of_upc() returns trigger language plpgsql as $$
declare
    pool identifiers.upc_pool;
begin
    select * into strict pool from identifiers.upc_pool where id = new.pool_id;
    if substr(new.gtin, 2, length(pool.digits)) <> pool.digits
            or substr(new.gtin, 2 + length(pool.digits), 12 - length(pool.digits)) collate "C" not between
                lpad(pool.first_item::text, 12 - length(pool.digits), '0') and lpad(pool.last_item::text, 12 - length(pool.digits), '0') then
        raise exception 'the UPC is not one of its pool' using errcode = 'restrict_violation';
    end if;
    if pool.ownership = 'CLIENT' and pool.account_id is distinct from new.account_id then
        raise exception 'the pool is of another client' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger upc_of_its_pool before insert on identifiers.upc_assignment
    for each row when (new.pool_id is not null) execute function identifiers.check_pool_of_upc();
