package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.LedgerVerdict;
import com.bemusix.backstage.web.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the ledger on <code>/label/ledger</code> is what was once written, if somebody asks. */
@Named("labelLedgerProof")
@RequestScoped
public class LedgerProofView {

    @Inject
    LedgerProof proof;

    @Inject
    Caller caller;

    private boolean wanted;
    private LedgerVerdict verdict;

    public void load() {
        verdict = wanted ? proof.verify(caller.account()) : null;
    }

    /** What came of following the chain, or null. */
    public LedgerVerdict getVerdict() {
        return verdict;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
