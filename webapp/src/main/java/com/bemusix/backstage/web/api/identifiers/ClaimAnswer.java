package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseResult;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.UUID;

/** What an account sees of a duplicate case: its own part. */
record ClaimAnswer(UUID id, long number, CaseKind kind, String isrc, String display, CaseSide side, CaseState state, UUID recordingId,
        String title, String version, String mainArtist, String statement, boolean givesUp, Instant openedAt, Instant endedAt,
        CaseResult result, String reason) {

    static ClaimAnswer of(ClaimView claim) {
        return new ClaimAnswer(claim.id(), claim.number(), claim.kind(), claim.isrc().value(), claim.isrc().display(), claim.side(),
            claim.state(), claim.recording().value(), claim.reference().title(), claim.reference().version(),
            claim.reference().mainArtist(), claim.statement(), claim.givesUp(), claim.openedAt(), claim.endedAt(), claim.result(),
            claim.reason());
    }

    static EntityTag tag(ClaimView claim) {
        return Answers.tag('c', claim.version());
    }
}
