-- A database that was just restored or filled knows nothing of its tables. PostgreSQL then takes the entries from a number on for a third of
-- the ledger and reads all of it and of its links at every commit, while the last link is locked. What a commit asks for is found by index.
create or replace function identifiers.link_at_commit() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    delete from identifiers.ledger_due where first_number = new.first_number;
    if exists (
            select from identifiers.ledger l
            where l.number between new.first_number and new.last_number and not exists (
                select from identifiers.ledger_chain c
                where c.ledger_number between new.first_number and new.last_number and c.ledger_number = l.number)) then
        call identifiers.link_ledger(new.first_number);
    end if;
    return null;
end $$;
