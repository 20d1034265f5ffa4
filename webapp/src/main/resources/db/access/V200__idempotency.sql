-- Answers of requests that carried an Idempotency-Key, written in the transaction of their effect and kept for 48 hours.
create table access.given_answer (
    owner       uuid        not null,
    key         text        not null check (key ~ '^[\x21-\x7e]{1,255}$'),
    fingerprint bytea       not null check (octet_length(fingerprint) = 32),
    asked_at    timestamptz not null,
    status      integer     check (status between 200 and 299),
    location    text,
    etag        text,
    body        text,
    primary key (owner, key)
);

comment on table  access.given_answer             is 'A row without status belongs to a request that was refused after all; the next one takes it over.';
comment on column access.given_answer.owner       is 'The account, or the person where there is no account.';
comment on column access.given_answer.fingerprint is 'SHA-256 over method, path, query and body.';

create index given_answer_by_age on access.given_answer (asked_at);
