-- With which societies of neighbouring rights a label has registered its recordings. What was said last of a recording and a society counts.

create table society_entry (
    number bigint generated always as identity primary key,
    account_id uuid not null,
    recording_id uuid not null,
    isrc varchar(12) not null check (isrc ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'),
    society varchar(20) not null check (society in ('SOUNDEXCHANGE', 'PPL', 'SCPP', 'SPPF', 'GVL', 'LSG', 'SWISSPERFORM', 'SIMIM', 'SENA',
        'SCF', 'AGEDI', 'PPCA', 'OTHER')),
    society_name varchar(100),
    society_key text not null,
    registered_on date check (registered_on between '1860-01-01' and '2100-12-31'),
    at timestamptz not null,
    by_id uuid not null,
    by_name varchar(250) not null,
    foreign key (recording_id, account_id) references recording (id, account_id),
    constraint society_entry_name check ((society = 'OTHER') = (society_name is not null) and (society = 'OTHER' or society_key = ''))
);

comment on column society_entry.isrc is 'the code under which the society knows the recording, or did until it was taken back';
comment on column society_entry.society_key is 'the name without case and accents, to compare by; empty for a society of the list';
comment on column society_entry.registered_on is 'null when the registration was taken back';

create index society_entry_by_recording on society_entry (recording_id, society, society_key, number);

create trigger society_entry_only_grows before update or delete or truncate on society_entry
    for each statement execute function only_grows();

-- A label's recordings in their order, page by page.
create index recording_of_account on recording (account_id, id);
drop index recording_by_account;
