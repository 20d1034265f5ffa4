package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.control.Chain;
import com.bemusix.backstage.identifiers.control.ChainCheck;

/**
 * Whether the ledger is what was once written. Every entry carries the SHA-256 of the one before, so that nothing can be changed, taken
 * away or put in between without a trace. What it cannot see is a chain that somebody with all rights in the database has written anew from
 * some entry on: who wrote down a hash of before, or keeps an export, sees that too.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LedgerProof {

    @Inject
    Chain chain;

    @Inject
    ChainCheck check;

    @Inject
    Clock clock;

    /** Follows the chain of the account from its beginning. */
    public LedgerVerdict verify(AccountId account) {
        chain.lookAtOneMoment();
        return verdict(check.of(account.value()));
    }

    /** Follows the chain of all accounts, and with it that of each; for staff. */
    public LedgerVerdict verifyAll() {
        chain.lookAtOneMoment();
        return verdict(check.ofAll());
    }

    private LedgerVerdict verdict(ChainCheck.Walk walk) {
        return new LedgerVerdict(clock.instant(), walk.entries(), walk.hash(), walk.fault().orElse(null));
    }
}
