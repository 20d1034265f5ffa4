-- What owners are told of the codes issued for them: one notice for each batch, and the proof that the mail server took it.

alter table submission.terms_acceptance add unique (id, account);

create table submission.notice (
    id               uuid        primary key,
    account          uuid        not null,
    release          uuid        not null,
    release_title    text        not null,
    acceptance       uuid        not null,
    message_id       text        not null unique check (message_id ~ '^<[!-;=?-~]+>$'),
    subject          text        not null check (length(subject) between 1 and 500 and subject !~ '[\x01-\x1f\x7f]'),
    text             text        not null check (length(text) > 0),
    said_at          timestamptz not null,
    person           uuid        not null,
    person_name      text        not null,
    address          text,
    user_agent       text,
    foreign key (acceptance, account) references submission.terms_acceptance (id, account)
);

create index notice_of_account on submission.notice (account, id desc);

-- A code is issued once, to one recording, on one attestation: so it is told once.
create table submission.notice_code (
    notice           uuid        not null references submission.notice (id),
    position         integer     not null check (position >= 0),
    isrc             text        not null unique,
    recording        uuid        not null unique,
    attestation      uuid        not null references submission.attestation (id),
    primary key (notice, position)
);

create table submission.notice_delivery (
    notice           uuid        primary key references submission.notice (id),
    next_try_at      timestamptz not null,
    tries            integer     not null check (tries >= 0),
    last_tried_at    timestamptz,
    last_error       text,
    sent_at          timestamptz,
    server_reply     text,
    recipients       text,
    check (num_nulls(sent_at, server_reply, recipients) in (0, 3)),
    check ((tries = 0) = (last_tried_at is null)),
    check (sent_at is null or tries > 0)
);

create index notice_delivery_due on submission.notice_delivery (next_try_at) where sent_at is null;

create function submission.keep_delivery() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null then
        raise exception 'a notice that was accepted stays as it is: its proof is evidence' using errcode = 'restrict_violation';
    end if;
    if new.notice <> old.notice or new.tries < old.tries then
        raise exception 'tries are counted, never forgotten' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger notice_kept before update or delete on submission.notice for each row execute function submission.refuse_change();
create trigger notice_not_emptied before truncate on submission.notice execute function submission.refuse_change();
create trigger notice_code_kept before update or delete on submission.notice_code for each row execute function submission.refuse_change();
create trigger notice_code_not_emptied before truncate on submission.notice_code execute function submission.refuse_change();
create trigger notice_delivery_kept before update on submission.notice_delivery for each row execute function submission.keep_delivery();
create trigger notice_delivery_not_deleted before delete on submission.notice_delivery for each row execute function submission.refuse_change();
create trigger notice_delivery_not_emptied before truncate on submission.notice_delivery execute function submission.refuse_change();
