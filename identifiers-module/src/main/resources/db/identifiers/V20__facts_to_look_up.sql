-- Before a code is drawn the registry looks whether it has one for a recording that is described alike (US ISRC agency, duties of an ISRC
-- Manager). These keys only narrow down which rows are read: what is alike is decided by ReferenceFields.

-- Text without case and accents. Marks of scripts in which they are letters stay, as they tell words apart.
create function identifiers.search_key(words text) returns text language sql immutable parallel safe
    return translate(lower(regexp_replace(normalize(coalesce(words, ''), nfkd),
        '[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]',
        '', 'g')), 'ς', 'σ');

-- Of one length however long the words are, for an index.
create function identifiers.facts_key(main_artist text, title text) returns uuid language sql immutable parallel safe
    return cast(md5(identifiers.search_key(main_artist) || e'\n' || identifiers.search_key(title)) as uuid);

create index isrc_assignment_facts on identifiers.isrc_assignment (identifiers.facts_key(main_artist, title), duration_ms)
    where status not in ('WITHDRAWN', 'VOID', 'SUPERSEDED_IN_ERROR');
