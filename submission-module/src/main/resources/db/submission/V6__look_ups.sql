-- What was found when somebody asked for a code for a recording that allegedly never had one, and what the label said to it. A row without
-- anything found proves that it was looked for. Written once, like the attestation that it stands beside.

alter table submission.attestation add unique (id, account, recording);

create table submission.look_up (
    id               uuid        primary key,
    account          uuid        not null,
    recording        uuid        not null,
    attestation      uuid        not null,
    found            integer     not null check (found >= 0),
    elsewhere        boolean     not null,
    answer           text        check (answer in ('DIFFERENT', 'SAME', 'NOT_SURE')),
    said_at          timestamptz not null,
    person           uuid        not null,
    person_name      text        not null,
    address          text,
    user_agent       text,
    foreign key (attestation, account, recording) references submission.attestation (id, account, recording),
    check ((found = 0) = (answer is null))
);

comment on column submission.look_up.elsewhere is 'whether another account has the code of such a recording: for staff alone';

create index look_up_of_attestation on submission.look_up (attestation, id desc);
create index look_up_of_recording on submission.look_up (account, recording, id);

create table submission.look_up_hit (
    look_up          uuid        not null references submission.look_up (id),
    position         integer     not null check (position >= 0),
    recording        uuid        not null,
    isrc             text        not null check (isrc ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'),
    main_artist      text        not null,
    title            text        not null,
    version_title    text,
    duration_ms      bigint      not null,
    primary key (look_up, position)
);

-- Nothing is added later to what was found.
create function submission.keep_found() returns trigger language plpgsql as $$
begin
    if new.position >= (select u.found from submission.look_up u where u.id = new.look_up) then
        raise exception 'what a look-up found is evidence' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger look_up_kept before update or delete on submission.look_up for each row execute function submission.refuse_change();
create trigger look_up_not_emptied before truncate on submission.look_up execute function submission.refuse_change();
create trigger look_up_hit_found before insert on submission.look_up_hit for each row execute function submission.keep_found();
create trigger look_up_hit_kept before update or delete on submission.look_up_hit for each row execute function submission.refuse_change();
create trigger look_up_hit_not_emptied before truncate on submission.look_up_hit execute function submission.refuse_change();
