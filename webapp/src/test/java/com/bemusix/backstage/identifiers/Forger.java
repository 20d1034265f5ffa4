package com.bemusix.backstage.identifiers;

import com.bemusix.backstage.identifiers.boundary.ReservationExpiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Somebody with all rights in the database, who rewrites the ledger past its triggers, and makes it good again. Meanwhile nobody else may
 * write there: an entry of the server's own rounds would never be linked.
 */
@ApplicationScoped
public class Forger {

    @Inject
    Registry given;

    @Inject
    ReservationExpiry expiry;

    public void rewrite(String statements) {
        leaveNothingToTheRounds();
        given.sql("""
            alter table identifiers.ledger disable trigger user;
            alter table identifiers.ledger_chain disable trigger user;
            alter table identifiers.ledger_head disable trigger user;
            create table public.ledger_before as table identifiers.ledger;
            create table public.ledger_chain_before as table identifiers.ledger_chain;
            create table public.ledger_head_before as table identifiers.ledger_head;
            alter table identifiers.ledger_chain drop constraint ledger_chain_ledger_number_fkey;
            alter table identifiers.ledger_chain drop constraint ledger_chain_account_id_place_key;
            alter table identifiers.ledger_chain drop constraint ledger_chain_overall_place_key;""");
        given.sql(statements);
    }

    public void makeGood() {
        given.sql("""
            delete from identifiers.ledger_chain;
            delete from identifiers.ledger_head;
            delete from identifiers.ledger;
            insert into identifiers.ledger overriding system value select * from public.ledger_before;
            insert into identifiers.ledger_chain select * from public.ledger_chain_before;
            insert into identifiers.ledger_head select * from public.ledger_head_before;
            drop table public.ledger_before, public.ledger_chain_before, public.ledger_head_before;
            alter table identifiers.ledger_chain add unique (account_id, place);
            alter table identifiers.ledger_chain add unique (overall_place);
            alter table identifiers.ledger_chain add foreign key (ledger_number) references identifiers.ledger (number);
            alter table identifiers.ledger enable trigger user;
            alter table identifiers.ledger_chain enable trigger user;
            alter table identifiers.ledger_head enable trigger user;""");
    }

    /** Waits also for what a round is noting at this moment. */
    private void leaveNothingToTheRounds() {
        while (given.number("select count(*) from identifiers.isrc_reservation v join identifiers.isrc_root r on r.id = v.root_id"
                + " where v.ended_at is null and v.expires_on < (now() at time zone r.zone)::date") > 0) {
            expiry.noteOne();
        }
    }
}
