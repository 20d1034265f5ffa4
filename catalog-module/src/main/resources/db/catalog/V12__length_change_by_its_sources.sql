-- Each number of seconds with the source that names it: the French agency speaks of less than 5 seconds only, CD Baby of more than 10 only.
-- What staff changed meanwhile stays as it is.
insert into policy (id, topic, territory, version, advice, severity, justifiable, keep_below_seconds, new_above_seconds, rule, source,
        address, at, effective_from, by_name, reason)
    select gen_random_uuid(), held.topic, held.territory, held.version + 1, held.advice, held.severity, held.justifiable,
        held.keep_below_seconds, held.new_above_seconds, said.rule, said.source, held.address, now(), now(), 'Backstage',
        'Each number of seconds is quoted from the source that names it'
    from policy held join (values
        (null, 'The IFPI names no number of seconds. The French agency SCPP keeps the code where the length changed by less than 5 seconds; '
            || 'CD Baby asks for a new one where it changed by more than 10. Between the two look at both ways.',
            'CD Baby, understanding ISRCs; SCPP, when to ask for an ISRC'),
        ('FR', 'The same version that became longer or shorter by less than 5 seconds keeps its code (SCPP). Of more the French agency names '
            || 'no number: as elsewhere, more than 10 seconds ask for a new code (CD Baby).',
            'SCPP, when to ask for an ISRC; CD Baby, understanding ISRCs')
    ) as said (territory, rule, source) on said.territory is not distinct from held.territory
    where held.topic = 'LENGTH_CHANGE' and held.by_name = 'Backstage'
        and not exists (select from policy later where later.topic = held.topic and later.version > held.version
            and later.territory is not distinct from held.territory);
