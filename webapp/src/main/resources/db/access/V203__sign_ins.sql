-- Who is signed in to the pages, for every node: the browser carries a secret, here lies its SHA-256.
create table sign_in (
    sha256 varchar(64) primary key,
    person_id uuid not null references person,
    -- the epoch of the person that it was made in
    epoch integer not null,
    begun_at timestamp(6) with time zone not null,
    -- to the minute
    last_seen_at timestamp(6) with time zone not null,
    check (last_seen_at >= begun_at)
);

create index sign_in_oldest on sign_in (last_seen_at);
