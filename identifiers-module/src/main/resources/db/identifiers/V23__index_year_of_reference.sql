-- The codes of an account are looked through year by year, the newest first.
create index isrc_assignment_year on identifiers.isrc_assignment (account_id, identifiers.year_of(isrc), id);
