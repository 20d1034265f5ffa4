-- Recordings of an account with a title and a length, for the look-up before a code is drawn.

create index recording_by_title on recording (account_id, identifiers.facts_key(null, title), duration_ms);
