-- A recording that is on several releases may be described further by way of one that is open: its tracks on the others are touched then.
-- Their places and what is in them stay settled.

create or replace function track_places_settled() returns trigger language plpgsql as $$
declare
    release_state varchar;
begin
    if tg_op = 'UPDATE' and (new.release_id, new.recording_id, new.volume, new.number)
            is not distinct from (old.release_id, old.recording_id, old.volume, old.number) then
        return new;
    end if;
    select state into release_state from catalog.release where id = case tg_op when 'DELETE' then old.release_id else new.release_id end;
    if release_state not in ('DRAFT', 'CORRECTION_REQUESTED') then
        raise exception 'the tracks of a release in % are settled', release_state using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
