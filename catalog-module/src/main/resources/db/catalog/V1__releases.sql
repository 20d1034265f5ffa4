-- Releases, the recordings on them, and the tracks that place one on the other. Other schemas are known by id only.

create table release (
    id uuid primary key,
    account_id uuid not null,
    version bigint not null,
    state varchar(20) not null
        check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CORRECTION_REQUESTED', 'APPROVED', 'REJECTED')),
    title varchar(250) not null,
    title_version varchar(250),
    title_language varchar(35),
    type varchar(20) not null check (type in ('SINGLE', 'EP', 'ALBUM', 'COMPILATION')),
    label varchar(250),
    catalog_number varchar(100),
    genre varchar(100),
    subgenre varchar(100),
    release_date date check (release_date between '1860-01-01' and '2100-12-31'),
    original_release_date date check (original_release_date between '1860-01-01' and '2100-12-31'),
    p_line_year integer check (p_line_year between 1860 and 2100),
    p_line_owner varchar(500),
    c_line_year integer check (c_line_year between 1860 and 2100),
    c_line_owner varchar(500),
    parental_warning varchar(20) check (parental_warning in ('NOT_EXPLICIT', 'EXPLICIT', 'EDITED', 'UNKNOWN')),
    first_isrc varchar(12) check (first_isrc ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'),
    title_key text not null,
    search_text text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by text not null,
    unique (id, account_id)
);

comment on column release.title_key is 'the title without case and accents, to sort by';
comment on column release.search_text is 'title, version, label, catalogue number and artists without case and accents, to search in';

create index release_by_change on release (account_id, changed_at, id);
create index release_by_title on release (account_id, title_key, id);
create index release_by_date on release (account_id, release_date, id);
create index release_by_state on release (account_id, state);
create index release_by_catalog_number on release (account_id, catalog_number) where catalog_number is not null;
create index release_by_first_isrc on release (account_id, first_isrc) where first_isrc is not null;

create table release_artist (
    release_id uuid not null references release on delete cascade,
    position integer not null,
    name varchar(250) not null,
    role varchar(20) not null check (role in ('MAIN', 'FEATURED', 'REMIXER')),
    primary key (release_id, position)
);

create table recording (
    id uuid primary key,
    account_id uuid not null,
    version bigint not null,
    title varchar(500),
    title_version varchar(250),
    duration_ms bigint check (duration_ms between 1 and 86400000),
    type varchar(20) check (type in ('SOUND', 'MUSIC_VIDEO')),
    recording_year integer check (recording_year between 1860 and 2200),
    language varchar(35),
    parental_warning varchar(20) check (parental_warning in ('NOT_EXPLICIT', 'EXPLICIT', 'EDITED', 'UNKNOWN')),
    isrc_choice varchar(20) not null check (isrc_choice in ('ENTER', 'GENERATE', 'UNDECIDED')),
    unique (id, account_id)
);

create index recording_by_account on recording (account_id);

create table recording_artist (
    recording_id uuid not null references recording on delete cascade,
    position integer not null,
    name varchar(250) not null,
    role varchar(20) not null check (role in ('MAIN', 'FEATURED', 'REMIXER')),
    primary key (recording_id, position)
);

create table recording_contributor (
    recording_id uuid not null references recording on delete cascade,
    position integer not null,
    name varchar(250) not null,
    role varchar(60) not null,
    primary key (recording_id, position)
);

-- The account in both foreign keys: a track never places another account's recording.
create table track (
    id uuid primary key,
    account_id uuid not null,
    version bigint not null,
    release_id uuid not null,
    recording_id uuid not null,
    volume integer not null check (volume between 1 and 100),
    number integer not null check (number between 1 and 500),
    changed_at timestamptz not null,
    foreign key (release_id, account_id) references release (id, account_id),
    foreign key (recording_id, account_id) references recording (id, account_id),
    constraint track_place unique (release_id, volume, number) deferrable initially deferred,
    constraint track_recording unique (release_id, recording_id)
);

create index track_by_recording on track (recording_id);
