-- A closed account is kept for good: its people read and take away what is theirs, and change nothing.
alter table account
    add closed_at timestamp(6) with time zone,
    add closed_by varchar(200),
    add closed_reason varchar(500),
    add constraint account_closed_with_reason check (num_nonnulls(closed_at, closed_by, closed_reason) in (0, 3));
