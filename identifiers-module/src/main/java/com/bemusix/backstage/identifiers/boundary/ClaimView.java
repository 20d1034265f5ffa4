package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.CaseHistory;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseResult;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.control.CaseNews;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;

/**
 * What one side sees of a duplicate case: its own part, and nothing of the other.
 *
 * @param isrc      the code that it is about; of a second code, the one that is claimed
 * @param side      of the account
 * @param recording the account's
 * @param reference what is known of that recording
 * @param statement what the account said; null if it was asked and has not answered
 * @param givesUp   whether it agreed that the code is not its own
 * @param result    what the end means for the recording; null before
 * @param reason    of that end, the same for both sides; null before
 */
public record ClaimView(UUID id, long number, CaseKind kind, Isrc isrc, CaseSide side, CaseState state, RecordingId recording,
        ReferenceFields reference, String statement, boolean givesUp, Instant openedAt, Instant endedAt, CaseResult result, String reason,
        long version) {

    static ClaimView of(DuplicateCase about, IsrcAssignment holder, AccountId account) {
        CaseHistory said = about.history();
        boolean holds = about.holder().equals(account) && (about.kind() == CaseKind.SAME_CODE || !about.claim().account().equals(account));
        CaseState state = about.state() == CaseState.PROPOSED ? CaseState.OPEN : about.state();
        String words = holds ? said.answer() : said.openedByStaff() ? null : said.statement();
        return new ClaimView(about.id(), about.number(), about.kind(), holds ? holder.isrc() : about.isrc(),
            holds ? CaseSide.HOLDER : CaseSide.CLAIMANT, state, holds ? holder.recording() : about.claim().recording(),
            holds ? holder.reference() : about.claim().reference(), words, holds && said.givesUp(), said.openedAt(),
            said.confirmedAt() == null ? said.withdrawnAt() : said.confirmedAt(),
            CaseNews.result(about, holds ? CaseSide.HOLDER : CaseSide.CLAIMANT),
            state == CaseState.DECIDED ? about.proposal().reason() : null, about.version());
    }

    /** Whether the account is asked what it says. */
    public boolean asked() {
        return !state.ended() && side == CaseSide.HOLDER && statement == null;
    }
}
