package com.bemusix.backstage.identifiers.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.CaseResult;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseTold;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;

/** Lets both sides of a case know, each of its own part. */
@ApplicationScoped
public class CaseNews {

    @Inject
    Assignments assignments;

    @Inject
    Event<CaseTold> told;

    /** Asks the holder, and of a case that the staff opened the other side too. */
    public void asked(DuplicateCase opened) {
        AccountId claimant = opened.claim().account();
        boolean byOneself = !opened.history().openedByStaff();
        IsrcAssignment holder = assignments.get(opened.holderId());
        if (!byOneself || !opened.holder().equals(claimant)) {
            told.fire(new CaseTold(opened.holder(), opened.number(), holder.isrc(), null, null, null));
        }
        if (!byOneself && !opened.holder().equals(claimant)) {
            told.fire(new CaseTold(claimant, opened.number(), opened.isrc(), null, null, null));
        }
    }

    /** Says how it ended. */
    public void ended(DuplicateCase ended) {
        IsrcAssignment holder = assignments.get(ended.holderId());
        tell(ended, CaseSide.HOLDER, ended.holder(), holder.isrc(), holder.recording());
        if (!ended.holder().equals(ended.claim().account())) {
            tell(ended, CaseSide.CLAIMANT, ended.claim().account(), ended.isrc(), ended.claim().recording());
        }
    }

    private void tell(DuplicateCase ended, CaseSide side, AccountId account, Isrc isrc, RecordingId recording) {
        Isrc now = assignments.of(List.of(recording)).stream().findFirst().map(IsrcAssignment::isrc).orElse(null);
        String reason = ended.proposal() == null ? null : ended.proposal().reason();
        told.fire(new CaseTold(account, ended.number(), isrc, result(ended, side), now, reason));
    }

    /** What the end of the case means for one side; null before it. */
    public static CaseResult result(DuplicateCase about, CaseSide side) {
        return switch (about.state()) {
            case OPEN, PROPOSED -> null;
            case WITHDRAWN -> CaseResult.WITHDRAWN;
            case DECIDED -> CaseResult.of(about.kind(), about.claimantId() != null, about.proposal().outcome(), about.proposal().keeper(),
                side);
        };
    }
}
