package com.bemusix.backstage.identifiers.boundary;

import java.io.IOException;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.control.Chain;
import com.bemusix.backstage.identifiers.control.EntrySearch;
import com.bemusix.backstage.identifiers.control.EntrySearch.Wanted;

/** What happened to every code, entry by entry, ISRCs and UPCs alike. {@link IsrcLedger} lists the codes instead. */
@ApplicationScoped
@Transactional
public class LedgerLines {

    @Inject
    EntrySearch search;

    @Inject
    Chain chain;

    @Inject
    Event<Audited> audit;

    /** Something that reads the ledger more than once. */
    @FunctionalInterface
    public interface Reading {
        void read() throws IOException;
    }

    /** Does what reads in one transaction that sees everything as of one moment and writes nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void atOneMoment(Reading reading) throws IOException {
        chain.lookAtOneMoment();
        reading.read();
    }

    /**
     * The entries of the account in the order of its chain.
     *
     * @throws InvalidPageTokenException if the token is not one of this list
     */
    public Page<LedgerLine> of(AccountId account, @Valid LedgerLineQuery query, PageRequest page) {
        return search.oldestFirst(new Wanted(account, query.scheme(), query.code()), page).map(LedgerLine::of);
    }

    /**
     * The entries of all accounts, or of the one, the latest first; for staff. That somebody looked is kept in the audit trail.
     *
     * @param account or null
     * @throws InvalidPageTokenException if the token is not one of this list
     */
    public Page<LedgerLine> latest(AccountId account, @Valid LedgerLineQuery query, PageRequest page, Actor actor) {
        audit.fire(new Audited(account, actor, "LEDGER_LOOKED_AT", Objects.toString(query.code(), ""), null));
        return search.latestFirst(new Wanted(account, query.scheme(), query.code()), page).map(LedgerLine::of);
    }
}
