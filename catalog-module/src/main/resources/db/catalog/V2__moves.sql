-- The last line of defence of the states: the same table of moves as in ReleaseState.

create function release_moves() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a release begins as DRAFT, not as %', new.state using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'a release in % is not deleted', old.state using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'),
            ('SUBMITTED', 'DRAFT'),
            ('SUBMITTED', 'IN_REVIEW'),
            ('IN_REVIEW', 'SUBMITTED'),
            ('IN_REVIEW', 'CORRECTION_REQUESTED'),
            ('CORRECTION_REQUESTED', 'SUBMITTED'),
            ('IN_REVIEW', 'APPROVED'),
            ('IN_REVIEW', 'REJECTED')) then
        raise exception 'a release does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger release_moves before insert or update of state or delete on release
    for each row execute function release_moves();

-- What is handed in keeps its tracks and their order.

create function track_places_settled() returns trigger language plpgsql as $$
declare
    release_state varchar;
begin
    select state into release_state from catalog.release where id = case tg_op when 'DELETE' then old.release_id else new.release_id end;
    if release_state not in ('DRAFT', 'CORRECTION_REQUESTED') then
        raise exception 'the tracks of a release in % are settled', release_state using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger track_places_settled before insert or delete or update of release_id, recording_id, volume, number on track
    for each row execute function track_places_settled();
