-- Part of a word is looked for among all releases of a label. The extension comes with PostgreSQL, and who owns the database may create it;
-- where it is there already its schema is its administrator's choice.
create extension if not exists pg_trgm;

do $$
begin
    execute format('create index release_by_part_of_text on release using gin (search_text %I.gin_trgm_ops)',
        (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'));
end $$;
