-- Terms, acceptances, attestations, submissions and reviews. Written once: what is evidence can neither be changed nor deleted.

create function submission.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on %.% is refused: its rows are evidence', tg_op, tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end
$$;

create table submission.terms_version (
    number           integer     primary key check (number > 0),
    text             text        not null check (length(text) between 1 and 200000),
    sha256           text        not null check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
    effective_from   timestamptz not null unique,
    published_at     timestamptz not null,
    published_by     uuid        not null,
    publisher_name   text        not null,
    unique (number, sha256),
    check (effective_from >= published_at)
);

create table submission.terms_acceptance (
    id               uuid        primary key,
    account          uuid        not null,
    terms_version    integer     not null,
    sha256           text        not null,
    signatory_name   text        not null check (length(signatory_name) between 1 and 200),
    signatory_role   text        not null check (length(signatory_role) between 1 and 200),
    method           text        not null check (method in ('CLICK', 'API')),
    said_at          timestamptz not null,
    person           uuid        not null,
    person_name      text        not null,
    address          text,
    user_agent       text,
    foreign key (terms_version, sha256) references submission.terms_version (number, sha256),
    unique (account, terms_version)
);

create sequence submission.attestation_number;

create table submission.attestation (
    number            bigint      primary key,
    id                uuid        not null unique,
    account           uuid        not null,
    recording         uuid        not null,
    claim             text        not null check (claim in ('NEVER_CODED', 'HAS_CODE', 'UNKNOWN')),
    statement_version integer     not null check (statement_version > 0),
    said_at           timestamptz not null,
    person            uuid        not null,
    person_name       text        not null,
    address           text,
    user_agent        text
);

create index attestation_latest on submission.attestation (account, recording, number desc);

create table submission.submission (
    id               uuid        primary key,
    version          bigint      not null,
    release          uuid        not null unique,
    account          uuid        not null,
    state            text        not null check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CORRECTION_REQUESTED', 'APPROVED', 'REJECTED')),
    snapshot_number  integer     not null check (snapshot_number > 0),
    submitted_at     timestamptz not null,
    submitted_by     uuid        not null,
    submitter_name   text        not null,
    claimed_by       uuid,
    claimer_name     text,
    title            text        not null,
    artists          text,
    release_type     text        not null,
    tracks           integer     not null check (tracks >= 0),
    release_date     date,
    blocking         integer     not null check (blocking >= 0),
    warnings         integer     not null check (warnings >= 0),
    check ((claimed_by is null) = (claimer_name is null)),
    check (state <> 'IN_REVIEW' or claimed_by is not null)
);

create index submission_queue on submission.submission (state, submitted_at, id);

create table submission.snapshot (
    submission       uuid        not null references submission.submission (id),
    number           integer     not null check (number > 0),
    taken_at         timestamptz not null,
    taken_by         uuid        not null,
    taker_name       text        not null,
    content          text        not null check (content::jsonb is not null),
    sha256           text        not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    primary key (submission, number)
);

create sequence submission.move_number;

create table submission.move (
    number           bigint      primary key,
    submission       uuid        not null references submission.submission (id),
    move             text        not null,
    from_state       text        not null,
    to_state         text        not null,
    moved_at         timestamptz not null,
    person           uuid        not null,
    person_name      text        not null,
    reason_code      text,
    reason           text        check (length(reason) between 1 and 2000),
    check ((move, from_state, to_state) in (
        ('SUBMIT', 'DRAFT', 'SUBMITTED'),
        ('WITHDRAW', 'SUBMITTED', 'DRAFT'),
        ('CLAIM', 'SUBMITTED', 'IN_REVIEW'),
        ('UNCLAIM', 'IN_REVIEW', 'SUBMITTED'),
        ('REQUEST_CORRECTION', 'IN_REVIEW', 'CORRECTION_REQUESTED'),
        ('RESUBMIT', 'CORRECTION_REQUESTED', 'SUBMITTED'),
        ('APPROVE', 'IN_REVIEW', 'APPROVED'),
        ('REJECT', 'IN_REVIEW', 'REJECTED')))
);

create index move_of_submission on submission.move (submission, number);

-- One reason of a reviewer on one place of the frozen release; the label may answer it, nothing else ever changes.
create table submission.correction (
    id               uuid        primary key,
    submission       uuid        not null,
    snapshot_number  integer     not null,
    position         integer     not null check (position >= 0),
    code             text        not null,
    target           text        not null,
    remark           text        check (length(remark) between 1 and 2000),
    dispute          text        check (length(dispute) between 1 and 2000),
    disputed_at      timestamptz,
    disputed_by      uuid,
    disputer_name    text,
    foreign key (submission, snapshot_number) references submission.snapshot (submission, number),
    unique (submission, snapshot_number, position),
    check (num_nulls(dispute, disputed_at, disputed_by, disputer_name) in (0, 4))
);

create function submission.keep_request() returns trigger language plpgsql as $$
begin
    if (new.id, new.submission, new.snapshot_number, new.position, new.code, new.target, new.remark)
        is distinct from (old.id, old.submission, old.snapshot_number, old.position, old.code, old.target, old.remark) then
        raise exception 'a requested correction can be answered, not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- The table of moves once more, so that no statement can bring a submission into a state that no move leads to.
create function submission.keep_to_moves() returns trigger language plpgsql as $$
begin
    if new.id <> old.id or new.release <> old.release or new.account <> old.account then
        raise exception 'a submission belongs to one release of one account' using errcode = 'restrict_violation';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'IN_REVIEW'), ('IN_REVIEW', 'SUBMITTED'),
            ('IN_REVIEW', 'CORRECTION_REQUESTED'), ('CORRECTION_REQUESTED', 'SUBMITTED'), ('IN_REVIEW', 'APPROVED'), ('IN_REVIEW', 'REJECTED')) then
        raise exception 'no move leads from % to %', old.state, new.state using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger terms_version_kept before update or delete on submission.terms_version for each row execute function submission.refuse_change();
create trigger terms_version_not_emptied before truncate on submission.terms_version execute function submission.refuse_change();
create trigger terms_acceptance_kept before update or delete on submission.terms_acceptance for each row execute function submission.refuse_change();
create trigger terms_acceptance_not_emptied before truncate on submission.terms_acceptance execute function submission.refuse_change();
create trigger attestation_kept before update or delete on submission.attestation for each row execute function submission.refuse_change();
create trigger attestation_not_emptied before truncate on submission.attestation execute function submission.refuse_change();
create trigger snapshot_kept before update or delete on submission.snapshot for each row execute function submission.refuse_change();
create trigger snapshot_not_emptied before truncate on submission.snapshot execute function submission.refuse_change();
create trigger move_kept before update or delete on submission.move for each row execute function submission.refuse_change();
create trigger move_not_emptied before truncate on submission.move execute function submission.refuse_change();
create trigger correction_kept before update on submission.correction for each row execute function submission.keep_request();
create trigger correction_not_deleted before delete on submission.correction for each row execute function submission.refuse_change();
create trigger correction_not_emptied before truncate on submission.correction execute function submission.refuse_change();
create trigger submission_moves before update on submission.submission for each row execute function submission.keep_to_moves();
create trigger submission_not_deleted before delete on submission.submission for each row execute function submission.refuse_change();
create trigger submission_not_emptied before truncate on submission.submission execute function submission.refuse_change();
