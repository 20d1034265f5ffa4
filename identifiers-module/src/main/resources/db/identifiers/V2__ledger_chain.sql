-- The chain of the ledger: every entry carries the SHA-256 of the one before, per account and over all accounts.

-- Existing rows are taken as they are.
alter table identifiers.ledger add constraint ledger_on_one_line
    check (actor_name !~ '[\x01-\x1f\x7f]' and coalesce(detail, '') !~ '[\x01-\x1f\x7f]') not valid;

-- The last link of an account; the nil UUID stands for the last link of all.
create table identifiers.ledger_head (
    id uuid primary key,
    place bigint not null,
    hash bytea not null
);

create table identifiers.ledger_chain (
    ledger_number bigint primary key references identifiers.ledger (number),
    account_id uuid not null,
    place bigint not null check (place > 0),
    hash bytea not null check (length(hash) = 32),
    overall_place bigint not null unique check (overall_place > 0),
    overall_hash bytea not null check (length(overall_hash) = 32),
    unique (account_id, place)
);

-- What is hashed of an entry, beside the hash before it. docs/ledger.md tells outsiders the same.
create function identifiers.ledger_text(entry identifiers.ledger, place bigint) returns text language sql stable
    return concat_ws(e'\t', place, entry.account_id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.scheme,
        entry.code, entry.subject_id, entry.event, coalesce(entry.detail, ''), entry.actor_id, entry.actor_name);

create function identifiers.link(before bytea, words text) returns bytea language sql stable
    return sha256(convert_to(encode(before, 'hex') || e'\t' || words, 'UTF8'));

create function identifiers.ledger_head_of(whose uuid) returns identifiers.ledger_head language plpgsql stable as $$
declare
    head identifiers.ledger_head;
begin
    select * into head from identifiers.ledger_head where id = whose;
    if not found then
        head := (whose, 0, decode(repeat('00', 32), 'hex'));
    end if;
    return head;
end $$;

create procedure identifiers.keep_ledger_head(head identifiers.ledger_head) language sql as $$
    insert into identifiers.ledger_head select head.* on conflict (id) do update set place = excluded.place, hash = excluded.hash;
$$;

-- Links every entry from that number on that has no link yet. Others' entries that can be seen have theirs: both became visible at once.
create procedure identifiers.link_ledger(first_number bigint) language plpgsql as $$
declare
    entry identifiers.ledger;
    overall identifiers.ledger_head;
    own identifiers.ledger_head;
begin
    select * into strict overall from identifiers.ledger_head where id = '00000000-0000-0000-0000-000000000000' for update;
    for entry in select * from identifiers.ledger where number >= first_number order by number loop
        continue when exists (select from identifiers.ledger_chain where ledger_number = entry.number);
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
        insert into identifiers.ledger_chain (ledger_number, account_id, place, hash, overall_place, overall_hash)
            values (entry.number, entry.account_id, own.place, own.hash, overall.place, overall.hash);
    end loop;
    if own.id is not null then
        call identifiers.keep_ledger_head(own);
    end if;
    call identifiers.keep_ledger_head(overall);
end $$;

insert into identifiers.ledger_head values ('00000000-0000-0000-0000-000000000000', 0, decode(repeat('00', 32), 'hex'));
call identifiers.link_ledger(0);

-- At the commit, so that the head is locked for no longer than that. The first entry of a transaction links all of them.
create function identifiers.link_at_commit() returns trigger language plpgsql as $$
begin
    if not exists (select from identifiers.ledger_chain where ledger_number = new.number) then
        call identifiers.link_ledger(new.number);
    end if;
    return null;
end $$;
create constraint trigger ledger_is_chained after insert on identifiers.ledger deferrable initially deferred
    for each row execute function identifiers.link_at_commit();

-- Only that trigger writes here.
create trigger ledger_chain_only_grows before update or delete or truncate on identifiers.ledger_chain
    for each statement execute function identifiers.refuse();
create trigger ledger_chain_grows_by_the_ledger before insert on identifiers.ledger_chain
    for each statement when (pg_trigger_depth() = 0) execute function identifiers.refuse();
create trigger ledger_head_moves_by_the_ledger before insert or update on identifiers.ledger_head
    for each statement when (pg_trigger_depth() = 0) execute function identifiers.refuse();
create trigger ledger_head_kept before delete or truncate on identifiers.ledger_head
    for each statement execute function identifiers.refuse();
