create table audit_entry (
    number bigint generated always as identity primary key,
    at timestamp(6) with time zone not null,
    account_id uuid,
    person uuid not null,
    name varchar(200) not null,
    address varchar(100),
    user_agent varchar(300),
    action varchar(60) not null,
    target varchar(300) not null,
    detail text
);

create index audit_entry_of_account on audit_entry (account_id, number desc);
create index audit_entry_of_person on audit_entry (person, number desc);
create index audit_entry_of_action on audit_entry (action, number desc);
create index audit_entry_of_target on audit_entry (target, number desc);
create index audit_entry_of_time on audit_entry (at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_is_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry for each statement execute function refuse_change();
