-- Why labels go on against a policy, finding by finding. The latest counts; taking one back is a further row without choice and reason.

create sequence submission.justification_number;

create table submission.justification (
    number           bigint      primary key,
    account          uuid        not null,
    release          uuid        not null,
    code             text        not null,
    target           text        not null,
    choice           text        check (choice in ('KEEP', 'NEW')),
    reason           text        check (length(reason) between 1 and 2000),
    about            text        not null,
    topic            text        not null,
    territory        text        check (territory ~ '^[A-Z]{2}$'),
    policy_version   integer     not null check (policy_version > 0),
    said_at          timestamptz not null,
    person           uuid        not null,
    person_name      text        not null,
    address          text,
    user_agent       text,
    check ((choice is null) = (reason is null))
);

comment on column submission.justification.about is 'from what the finding was found; the reason holds for exactly that';
comment on column submission.justification.policy_version is 'of the policy on that topic for that territory, null for all others';

create index justification_latest on submission.justification (release, code, target, number desc);

create trigger justification_kept before update or delete on submission.justification
    for each row execute function submission.refuse_change();
create trigger justification_not_emptied before truncate on submission.justification execute function submission.refuse_change();
