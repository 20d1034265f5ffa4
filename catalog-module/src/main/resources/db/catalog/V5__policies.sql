-- Rules on which published sources differ: what is advised where, by whom, and since when. A change is a new version; none is ever lost.

create table policy (
    id uuid primary key,
    topic varchar(20) not null check (topic in ('REMASTER', 'LENGTH_CHANGE', 'REUSE_AFTER_TAKEDOWN', 'UPC_AT_TRANSFER')),
    territory varchar(2) check (territory ~ '^[A-Z]{2}$'),
    version integer not null check (version > 0),
    advice varchar(4) not null check (advice in ('KEEP', 'NEW', 'ASK')),
    severity varchar(6) not null check (severity in ('BLOCKS', 'WARNS')),
    keep_below_seconds integer check (keep_below_seconds >= 0),
    new_above_seconds integer check (new_above_seconds >= keep_below_seconds),
    rule varchar(1000) not null,
    source varchar(250) not null,
    address varchar(500) not null check (address ~ '^https?://'),
    at timestamptz not null,
    by_name varchar(250) not null,
    reason varchar(1000) not null,
    constraint policy_seconds check ((topic = 'LENGTH_CHANGE') = (keep_below_seconds is not null)
        and (topic = 'LENGTH_CHANGE') = (new_above_seconds is not null))
);

comment on table policy is 'territory: of the registrant, ISO 3166-1 alpha-2; null for all that have no row of their own';
comment on column policy.severity is 'of a finding; between the two lengths it only warns';

create unique index policy_version on policy (topic, coalesce(territory, ''), version);

create function only_grows() returns trigger language plpgsql as $$
begin
    raise exception '% on %.% is refused', tg_op, tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger policy_only_grows before update or delete or truncate on policy for each statement execute function only_grows();

insert into policy (id, topic, territory, version, advice, severity, keep_below_seconds, new_above_seconds, rule, source, address, at,
        by_name, reason)
    select gen_random_uuid(), topic, territory, 1, advice, 'WARNS', keep_below, new_above, rule, source, address, now(), 'Backstage',
        'What the sources said in November 2026'
    from (values
        ('REMASTER', null, 'ASK', null, null,
            'Sources differ on remasters: the IFPI refers to an annex of its handbook, some bodies want a new code, others keep the old one. '
            || 'Look at both ways, and write down why you chose one.',
            'IFPI, when not to assign an ISRC', 'https://isrc.ifpi.org/en/using-isrc/when-not-to-assign'),
        ('REMASTER', 'FR', 'KEEP', null, null,
            'The French agency keeps the code of the recording for its remaster.',
            'SCPP, when to ask for an ISRC', 'https://isrc.scpp.fr/about/quand-isrc'),
        ('REMASTER', 'GB', 'NEW', null, null,
            'PPL counts a remaster as another recording, with a code of its own.',
            'PPL, how to get accurate payments', 'http://repdb.ppluk.com/I-Make-Music/How-do-I-ensure-accurate-PPL-payments/'),
        ('REMASTER', 'US', 'ASK', null, null,
            'A full restoration of the sound gets a new code; a mere transfer to another level or format keeps the old one.',
            'Songtrust, changes that merit a new ISRC',
            'https://help.songtrust.com/knowledge/when-do-changes-in-a-recording-merit-a-new-isrc'),
        ('LENGTH_CHANGE', null, 'ASK', 5, 10,
            'The IFPI names no number of seconds. A change of less than 5 seconds keeps the code; one of more than 10 seconds makes another '
            || 'recording with a new code, unless there is a reason to keep it.',
            'CD Baby, understanding ISRCs', 'https://support.cdbaby.com/hc/en-us/articles/360019038511-Understanding-ISRCs'),
        ('LENGTH_CHANGE', 'FR', 'ASK', 5, 10,
            'The same version that became longer or shorter by less than 5 seconds keeps its code.',
            'SCPP, when to ask for an ISRC', 'https://isrc.scpp.fr/about/quand-isrc'),
        ('LENGTH_CHANGE', 'GB', 'NEW', 5, 10,
            'A change of more than 10 seconds makes another recording, with a code of its own.',
            'PPL, how to get accurate payments', 'http://repdb.ppluk.com/I-Make-Music/How-do-I-ensure-accurate-PPL-payments/'),
        ('REUSE_AFTER_TAKEDOWN', null, 'KEEP', null, null,
            'A recording that comes back after a takedown keeps its code, as one recording has one code for life. Distributors contradict '
            || 'each other on this after artificial streaming; ask the store before you give a new code.',
            'US ISRC agency, assignment guidelines', 'https://usisrc.org/about/assignment_guidelines.html'),
        ('UPC_AT_TRANSFER', null, 'KEEP', null, null,
            'A release that moves here with the same tracks keeps its UPC and its ISRCs, so that its counts stay. Another track list makes '
            || 'another product with a UPC of its own.',
            'Labelcaster, UPC and ISRC codes', 'https://guidance.labelcaster.com/en/articles/1740617953-upc-and-isrc-codes')
    ) as seed (topic, territory, advice, keep_below, new_above, rule, source, address);
