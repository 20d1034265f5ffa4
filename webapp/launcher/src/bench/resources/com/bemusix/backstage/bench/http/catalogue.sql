-- Every title ends in a word that no other title of its kind has, after words that many share. Ids grow like those of the product.

create function pg_temp.word(number bigint) returns text language sql immutable
    return translate(left(md5(number::text), 10), '0123456789abcdef', 'abdefgiklmnoprst');

create function pg_temp.id(kind integer, number bigint) returns uuid language sql immutable
    return ('01900000-' || lpad(to_hex(number / 65536), 4, '0') || '-7' || lpad(to_hex(kind), 3, '0') || '-8000-'
        || lpad(to_hex(number), 12, '0'))::uuid;

create function pg_temp.gtin(number bigint) returns text language sql immutable
    return (select '008' || lpad(number::text, 10, '0') || (10 - sum(substr('008' || lpad(number::text, 10, '0'), i, 1)::integer
        * case i % 2 when 1 then 3 else 1 end) % 10) % 10 from generate_series(1, 13) i);

create temporary table label as
    select a.id, p.id as person from access.account a join access.person p on p.account_id = a.id where p.email = 'label@demo.test';

-- without a set-up its pages lead to that alone
insert into identifiers.isrc_setup (account_id, mode, mixed_allowed, declared_at, declared_by, version)
    select id, 'NO_ROOT', false, timestamptz '2024-01-01', 'Somebody', 1 from label
    on conflict (account_id) do update set mode = 'NO_ROOT', declared_at = excluded.declared_at, declared_by = excluded.declared_by;

insert into catalog.release (id, account_id, version, state, title, title_version, title_language, type, label, catalog_number, genre,
        release_date, p_line_year, p_line_owner, c_line_year, c_line_owner, parental_warning, title_key, search_text, created_at,
        changed_at, changed_by)
    select pg_temp.id(1, n), label.id, 1, case when n % 5 = 0 then 'DRAFT' else 'APPROVED' end, upper(left(title, 1)) || substr(title, 2),
        null, 'en', 'ALBUM', 'Label ' || n % 20, 'CAT-' || n, 'Pop', date '2020-01-01' + (n % 2000)::integer, 2020, 'Label', 2020, 'Label',
        'NOT_EXPLICIT', title, title || e'\nlabel ' || n % 20 || e'\ncat-' || n || e'\n' || pg_temp.word(n % 5000),
        timestamptz '2024-01-01' + n * interval '1 second', timestamptz '2024-01-01' + n * interval '1 second', 'Somebody'
    from generate_series(1, :recordings / :tracks) n, label,
        lateral (select pg_temp.word(n % 300) || ' ' || pg_temp.word(300 + n % 700) || ' ' || pg_temp.word(1000 + n)) as words (title);

insert into catalog.release_artist (release_id, position, name, role)
    select id, 0, initcap(split_part(search_text, e'\n', 4)), 'MAIN' from catalog.release where search_text like e'%\ncat-%';

insert into catalog.recording (id, account_id, version, title, duration_ms, type, recording_year, language, parental_warning, isrc_choice)
    select pg_temp.id(2, n), label.id, 1,
        pg_temp.word(n % 300) || ' ' || pg_temp.word(300 + n % 700) || ' ' || pg_temp.word(-n), 180000 + n % 60000, 'SOUND', 2020,
        'en', 'NOT_EXPLICIT', 'ENTER'
    from generate_series(1, :recordings) n, label;

insert into catalog.recording_artist (recording_id, position, name, role)
    select pg_temp.id(2, n), 0, initcap(pg_temp.word(((n - 1) / :tracks + 1) % 5000)), 'MAIN' from generate_series(1, :recordings) n;

insert into catalog.recording_contributor (recording_id, position, name, role)
    select pg_temp.id(2, n), 0, initcap(pg_temp.word(n % 5000)), 'Composer' from generate_series(1, :recordings) n;

insert into catalog.track (id, account_id, version, release_id, recording_id, volume, number, changed_at)
    select pg_temp.id(3, n), label.id, 1, pg_temp.id(1, (n - 1) / :tracks + 1), pg_temp.id(2, n), 1, (n - 1) % :tracks + 1, timestamptz '2024-01-01'
    from generate_series(1, :recordings) n, label;

insert into identifiers.isrc_assignment (id, account_id, recording_id, isrc, status, origin, main_artist, title, duration_ms,
        recording_type, first_published, assigned_at, assigned_by, assigned_by_name, version)
    select pg_temp.id(4, n), label.id, c.id, 'QM' || chr(65 + (n / 10000000)::integer) || lpad((n / 100000 % 100)::text, 2, '0') || '20'
        || lpad((n % 100000)::text, 5, '0'),
        'ACCEPTED', 'LEGACY_IMPORT', initcap(pg_temp.word(((n - 1) / :tracks + 1) % 5000)), c.title, c.duration_ms, 'SOUND', 2020,
        timestamptz '2024-01-01', label.person, 'Somebody', 1
    from generate_series(1, :recordings) n join catalog.recording c on c.id = pg_temp.id(2, n), label;

insert into identifiers.upc_assignment (id, account_id, release_id, gtin, upc, status, assigned_at, assigned_by, assigned_by_name, version)
    select pg_temp.id(5, n), label.id, pg_temp.id(1, n), pg_temp.gtin(n), substr(pg_temp.gtin(n), 3), 'ACCEPTED',
        timestamptz '2024-01-01', label.person, 'Somebody', 1
    from generate_series(1, :recordings / :tracks) n, label;
