-- Reservations in the ledger: each begins and ends there, and what is void comes back by no way but that it was used outside.

-- Once for each reservation.
create unique index ledger_reserved_once on identifiers.ledger (subject_id) where event = 'RESERVED';
-- Which promises are over and not noted yet.
create index isrc_reservation_open on identifiers.isrc_reservation (expires_on) where ended_at is null;

create function identifiers.reservation_told() returns trigger language plpgsql as $$
begin
    if not exists (
            select from identifiers.ledger l
            where l.scheme = 'ISRC' and l.subject_id = new.id and l.account_id = new.account_id
                and l.code = new.prefix || lpad((new.year % 100)::text, 2, '0') || lpad(new.designation_from::text, 5, '0')
                and l.event = case when new.ended_at is null then 'RESERVED' else 'VOIDED' end) then
        raise exception 'a reservation begins and ends in the ledger' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create constraint trigger isrc_reservation_told after insert or update on identifiers.isrc_reservation deferrable initially deferred
    for each row execute function identifiers.reservation_told();

-- Whether the number was promised by that account, is void at that moment, and is not known to have been used outside.
create function identifiers.number_void(code text, account uuid, moment timestamptz) returns boolean language sql stable
    return exists (
        select from identifiers.isrc_reservation v join identifiers.isrc_root r on r.id = v.root_id
        where v.account_id = account and v.prefix = left(code, 5) and v.year = identifiers.year_of(code)
            and substr(code, 8)::integer between v.designation_from and v.designation_to
            and (v.ended_at is not null or (moment at time zone r.zone)::date > v.expires_on)
            and not exists (select from identifiers.isrc_used_outside u where u.isrc = code));

create function identifiers.check_not_void() returns trigger language plpgsql as $$
begin
    if new.status <> 'SUPERSEDED_IN_ERROR' and identifiers.number_void(new.isrc, new.account_id, new.assigned_at) then
        raise exception 'the number was promised and is void' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_assignment_not_void before insert on identifiers.isrc_assignment
    for each row execute function identifiers.check_not_void();

-- What was reserved before is told now, as it was: when and by whom. Last in this script, for the chain is written at its end.
insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event, detail)
    select told.at, told.actor_id, told.actor_name, v.account_id, 'ISRC',
        v.prefix || lpad((v.year % 100)::text, 2, '0') || lpad(v.designation_from::text, 5, '0'), v.id, told.event,
        regexp_replace(v.prefix || lpad((v.year % 100)::text, 2, '0') || lpad(v.designation_to::text, 5, '0')
            || ' until ' || to_char(v.expires_on, 'YYYY-MM-DD')
            || ' for ' || v.holder || ': ' || v.reason, '[\x01-\x1f\x7f]+', ' ', 'g')
    from identifiers.isrc_reservation v cross join lateral (values
        (v.reserved_at, v.reserved_by, regexp_replace(v.reserved_by_name, '[\x01-\x1f\x7f]+', ' ', 'g'), 'RESERVED'),
        (v.ended_at, '00000000-0000-0000-0000-000000000000'::uuid, regexp_replace(v.ended_by_name, '[\x01-\x1f\x7f]+', ' ', 'g'), 'VOIDED')
    ) told (at, actor_id, actor_name, event)
    where told.at is not null
    order by told.at;
