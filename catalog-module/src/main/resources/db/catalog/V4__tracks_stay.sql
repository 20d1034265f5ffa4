-- A track stays on its release: otherwise it could leave one whose tracks are settled by way of one whose tracks are not.

create function track_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a track does not change its release' using errcode = 'check_violation';
end $$;

create trigger track_stays before update on track
    for each row when (new.release_id <> old.release_id) execute function track_stays();
