create table account (
    id uuid primary key,
    name varchar(200) not null,
    country char(2) not null check (country ~ '^[A-Z]{2}$'),
    time_zone varchar(60) not null,
    created_at timestamp(6) with time zone not null
);

create table person (
    id uuid primary key,
    version integer not null,
    name varchar(200) not null,
    email varchar(254) not null unique check (email = lower(email collate "C") and email = btrim(email)),
    -- null until the invitation is used
    password_hash varchar(400),
    account_id uuid references account,
    label_role varchar(20) check (label_role in ('VIEWER', 'EDITOR', 'MANAGER', 'OWNER')),
    disabled boolean not null,
    -- grows whenever every session and token of before must end
    epoch integer not null,
    created_at timestamp(6) with time zone not null,
    check ((account_id is null) = (label_role is null))
);

create index person_of_account on person (account_id);

create table person_staff_role (
    person_id uuid not null references person,
    role varchar(20) not null check (role in ('REVIEWER', 'IDENTIFIER_OFFICER', 'ADMIN')),
    primary key (person_id, role)
);

create table invitation (
    id uuid primary key,
    person_id uuid not null references person,
    sha256 varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    replaced_at timestamp(6) with time zone
);

-- a newer invitation ends the ones before
create unique index invitation_open on invitation (person_id) where used_at is null and replaced_at is null;

create table api_token (
    id uuid primary key,
    person_id uuid not null references person,
    name varchar(100) not null,
    sha256 varchar(64) not null unique,
    can_read boolean not null,
    can_write boolean not null,
    -- the epoch of the person that it was made in
    epoch integer not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    check (can_read or can_write)
);

create index api_token_of_person on api_token (person_id, created_at);

-- tries to sign in, by e-mail address or by network address; a row goes when its tries are forgotten
create table sign_in_tries (
    subject varchar(300) primary key,
    tries integer not null,
    last_at timestamp(6) with time zone not null,
    locked_until timestamp(6) with time zone
);

create index sign_in_tries_oldest on sign_in_tries (last_at);
