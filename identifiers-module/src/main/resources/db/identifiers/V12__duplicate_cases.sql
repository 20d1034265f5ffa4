-- Duplicate cases: one code claimed for two recordings, or a second code for one. Nothing moves for good until a second officer agrees.

create table identifiers.duplicate_case (
    id uuid primary key,
    number bigint generated always as identity unique,
    kind varchar(11) not null check (kind in ('SAME_CODE', 'SECOND_CODE')),
    isrc varchar(12) collate "C" not null check (isrc ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'),
    holder_id uuid not null references identifiers.isrc_assignment (id),
    holder_account uuid not null,
    claimant_id uuid references identifiers.isrc_assignment (id),
    claimant_account uuid not null,
    claimant_recording uuid not null,
    origin varchar(30),
    licensor varchar(250),
    main_artist text,
    title text,
    version_title text,
    duration_ms bigint check (duration_ms >= 0),
    recording_type varchar(11) check (recording_type in ('SOUND', 'MUSIC_VIDEO')),
    first_published integer check (first_published between 1000 and 9999),
    statement varchar(2000) not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    opened_by_name varchar(250) not null,
    opened_by_staff boolean not null,
    answer varchar(2000),
    gives_up boolean,
    answered_at timestamptz,
    answered_by_name varchar(250),
    outcome varchar(7) check (outcome in ('SPLIT', 'CORRECT', 'ALIAS', 'VOID')),
    keeper varchar(8) check (keeper in ('HOLDER', 'CLAIMANT')),
    replacement varchar(12) collate "C" check (replacement ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'),
    reason varchar(1000),
    proposed_at timestamptz,
    proposed_by uuid,
    proposed_by_name varchar(250),
    confirmed_at timestamptz,
    confirmed_by uuid,
    confirmed_by_name varchar(250),
    withdrawn_at timestamptz,
    withdrawn_by_name varchar(250),
    version bigint not null,
    constraint case_has_two_sides check (holder_id is distinct from claimant_id),
    constraint case_answer check (num_nonnulls(answer, gives_up, answered_at, answered_by_name) in (0, 4)),
    constraint case_proposal check (num_nonnulls(outcome, reason, proposed_at, proposed_by, proposed_by_name) in (0, 5)),
    constraint case_keeper check ((outcome is null or outcome = 'VOID') = (keeper is null)),
    constraint case_replacement check ((coalesce(outcome, '') = 'CORRECT') = (replacement is not null)),
    constraint case_confirmation check (num_nonnulls(confirmed_at, confirmed_by, confirmed_by_name) in (0, 3)),
    constraint case_confirmed_by_another check (confirmed_by is null or proposed_by is not null and confirmed_by <> proposed_by),
    constraint case_withdrawal check (num_nonnulls(withdrawn_at, withdrawn_by_name) in (0, 2)),
    constraint case_ends_once check (confirmed_at is null or withdrawn_at is null)
);
-- One at a time about each code, each bond and each recording.
create unique index duplicate_case_of_code on identifiers.duplicate_case (isrc) where confirmed_at is null and withdrawn_at is null;
create unique index duplicate_case_of_holder on identifiers.duplicate_case (holder_id) where confirmed_at is null and withdrawn_at is null;
create unique index duplicate_case_of_claimant on identifiers.duplicate_case (claimant_recording)
    where confirmed_at is null and withdrawn_at is null;
create index duplicate_case_holder on identifiers.duplicate_case (holder_account, number);
create index duplicate_case_claimant on identifiers.duplicate_case (claimant_account, number);

create function identifiers.keep_case() returns trigger language plpgsql as $$
begin
    if old.confirmed_at is not null or old.withdrawn_at is not null then
        raise exception 'a case ends once' using errcode = 'restrict_violation';
    end if;
    if (new.id, new.number, new.kind, new.isrc, new.holder_id, new.holder_account, new.claimant_id, new.claimant_account,
            new.claimant_recording, new.origin, new.licensor, new.main_artist, new.title, new.version_title, new.duration_ms,
            new.recording_type, new.first_published, new.statement, new.opened_at, new.opened_by, new.opened_by_name, new.opened_by_staff)
            is distinct from
       (old.id, old.number, old.kind, old.isrc, old.holder_id, old.holder_account, old.claimant_id, old.claimant_account,
            old.claimant_recording, old.origin, old.licensor, old.main_artist, old.title, old.version_title, old.duration_ms,
            old.recording_type, old.first_published, old.statement, old.opened_at, old.opened_by, old.opened_by_name,
            old.opened_by_staff) then
        raise exception 'what opened a case stays as it was' using errcode = 'restrict_violation';
    end if;
    if new.confirmed_at is not null and (new.outcome, new.keeper, new.replacement, new.reason, new.proposed_at, new.proposed_by)
            is distinct from (old.outcome, old.keeper, old.replacement, old.reason, old.proposed_at, old.proposed_by) then
        raise exception 'what is confirmed is what was proposed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger duplicate_case_stays before update on identifiers.duplicate_case
    for each row execute function identifiers.keep_case();
create trigger duplicate_case_kept before delete or truncate on identifiers.duplicate_case
    for each statement execute function identifiers.refuse();

create function identifiers.case_confirmed(which uuid) returns boolean language sql stable
    return exists (select from identifiers.duplicate_case c where c.id = which and c.confirmed_at is not null);

-- The states that a case brings about ------------------------------------------------------------------------------------------------

-- status_before: what a disputed, superseded or void code was; case_id: the case that moved it last; alias_of: the bond whose code this
-- recording shares, as two officers found the two to be one recording.
alter table identifiers.isrc_assignment
    drop constraint isrc_assignment_status_check,
    drop constraint generated_is_assigned,
    alter column status type varchar(19),
    add column status_before varchar(8) check (status_before in ('ENTERED', 'ACCEPTED', 'ASSIGNED')),
    add column case_id uuid references identifiers.duplicate_case (id),
    add column alias_of uuid references identifiers.isrc_assignment (id),
    add constraint isrc_assignment_status_check check (status in ('ENTERED', 'ACCEPTED', 'ASSIGNED', 'WITHDRAWN', 'DISPUTED', 'VOID',
        'SUPERSEDED_IN_ERROR')),
    add constraint generated_is_assigned check (status in ('DISPUTED', 'VOID', 'SUPERSEDED_IN_ERROR')
        or (status = 'ASSIGNED') = (coalesce(origin, '') = 'GENERATED_MANAGER')),
    add constraint moved_by_a_case check (status not in ('DISPUTED', 'VOID', 'SUPERSEDED_IN_ERROR') or case_id is not null),
    add constraint disputed_was_something check (status <> 'DISPUTED' or status_before is not null),
    add constraint alias_by_a_case check (alias_of is null or case_id is not null);

drop index identifiers.isrc_names_one_recording;
create unique index isrc_names_one_recording on identifiers.isrc_assignment (isrc)
    where status not in ('WITHDRAWN', 'SUPERSEDED_IN_ERROR') and alias_of is null;
drop index identifiers.recording_has_one_isrc;
create unique index recording_has_one_isrc on identifiers.isrc_assignment (recording_id)
    where status not in ('WITHDRAWN', 'VOID', 'SUPERSEDED_IN_ERROR');
create index isrc_assignment_in_doubt on identifiers.isrc_assignment (isrc) where status in ('DISPUTED', 'VOID', 'SUPERSEDED_IN_ERROR');
create index isrc_assignment_alias on identifiers.isrc_assignment (alias_of) where alias_of is not null;

drop trigger isrc_assignment_begins on identifiers.isrc_assignment;
create trigger isrc_assignment_begins before insert on identifiers.isrc_assignment
    for each row when (new.status <> 'SUPERSEDED_IN_ERROR') execute function identifiers.check_assignment();

-- A code that was ever in doubt is never given again but by the decision of a case.
create function identifiers.check_beginning_by_case() returns trigger language plpgsql as $$
declare
    decided boolean := new.case_id is not null and identifiers.case_confirmed(new.case_id);
begin
    if not decided and (new.case_id is not null or new.status_before is not null or new.status = 'SUPERSEDED_IN_ERROR') then
        raise exception 'only a confirmed case does this' using errcode = 'restrict_violation';
    end if;
    if new.alias_of is not null and not exists (
            select from identifiers.isrc_assignment a where a.id = new.alias_of and a.isrc = new.isrc) then
        raise exception 'an alias shares the code' using errcode = 'restrict_violation';
    end if;
    if not decided and exists (select from identifiers.isrc_assignment a
            where a.isrc = new.isrc and a.status in ('DISPUTED', 'VOID', 'SUPERSEDED_IN_ERROR')) then
        raise exception 'isrc_names_one_recording: the code was or is in doubt' using errcode = 'unique_violation';
    end if;
    return new;
end $$;
create trigger isrc_assignment_begins_by_case before insert on identifiers.isrc_assignment
    for each row execute function identifiers.check_beginning_by_case();

create or replace function identifiers.keep_assignment() returns trigger language plpgsql as $$
declare
    moved boolean := new.status <> old.status;
begin
    if (new.id, new.account_id, new.recording_id, new.isrc, new.permit_id, new.attestation_id, new.prefix_id, new.prefix_purpose, new.year,
            new.designation, new.assigned_at, new.assigned_zone, new.assigned_by, new.assigned_by_name, new.alias_of) is distinct from
       (old.id, old.account_id, old.recording_id, old.isrc, old.permit_id, old.attestation_id, old.prefix_id, old.prefix_purpose, old.year,
            old.designation, old.assigned_at, old.assigned_zone, old.assigned_by, old.assigned_by_name, old.alias_of) then
        raise exception 'an assignment is for life' using errcode = 'restrict_violation';
    end if;
    if old.status <> 'ENTERED' and (new.origin, new.licensor, new.main_artist, new.title, new.version_title, new.duration_ms,
            new.recording_type, new.first_published) is distinct from (old.origin, old.licensor, old.main_artist, old.title,
            old.version_title, old.duration_ms, old.recording_type, old.first_published) then
        raise exception 'only an entered assignment changes' using errcode = 'restrict_violation';
    end if;
    if not moved and (new.status_before, new.case_id) is not distinct from (old.status_before, old.case_id) then
        return new;
    end if;
    if old.status = 'ENTERED' and new.status in ('ACCEPTED', 'WITHDRAWN')
            and (new.status_before, new.case_id) is not distinct from (old.status_before, old.case_id) then
        return new;
    end if;
    if moved and identifiers.moved_by_case(old, new) then
        return new;
    end if;
    raise exception 'only an entered assignment changes, and no case moves % to %', old.status, new.status
        using errcode = 'restrict_violation';
end $$;

create function identifiers.moved_by_case(was identifiers.isrc_assignment, becomes identifiers.isrc_assignment) returns boolean
    language sql stable
    return case
        when becomes.status = 'DISPUTED' then was.status in ('ENTERED', 'ACCEPTED', 'ASSIGNED') and becomes.status_before = was.status
            and exists (select from identifiers.duplicate_case c where c.id = becomes.case_id and c.confirmed_at is null
                and c.withdrawn_at is null and becomes.id in (c.holder_id, c.claimant_id))
        when was.status = 'DISPUTED' and becomes.status = was.status_before then becomes.status_before is null
            and becomes.case_id = was.case_id and exists (select from identifiers.duplicate_case c where c.id = becomes.case_id
                and coalesce(c.confirmed_at, c.withdrawn_at) is not null)
        when becomes.status in ('VOID', 'SUPERSEDED_IN_ERROR') then was.status not in ('WITHDRAWN', 'VOID', 'SUPERSEDED_IN_ERROR')
            and becomes.status_before = coalesce(was.status_before, was.status) and identifiers.case_confirmed(becomes.case_id)
        else false
    end;
