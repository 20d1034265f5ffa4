package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CaseHistory;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseProposal;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.CaseSideView;
import com.bemusix.backstage.identifiers.boundary.CaseSummary;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.web.api.people.AccountRef;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A duplicate case with both sides; for staff. */
record CaseAnswer(UUID id, long number, CaseKind kind, String isrc, CaseState state, boolean alike, Side holder, Side claimant,
        Proposal proposal, Instant openedAt, String openedBy, String statement, Instant confirmedAt, String confirmedBy,
        Instant withdrawnAt) {

    /** The evidence of one side. */
    record Side(AccountRef account, UUID recordingId, String mainArtist, String title, String version, Long durationMs,
            RecordingType recordingType, Integer yearOfFirstPublication, String isrc, AssignmentStatus status, IsrcOrigin origin,
            String licensor, Instant since, String by, boolean ownRoot, List<String> roots, boolean attested, String statement,
            boolean givesUp, String likelyIsrc) {

        private static Side of(CaseSideView side, Map<AccountId, String> names) {
            return new Side(AccountRef.of(side.account(), names), side.recording().value(), side.reference().mainArtist(),
                side.reference().title(), side.reference().version(), side.reference().durationMs(), side.reference().type(),
                side.reference().yearOfFirstPublication(), value(side.isrc()), side.before(), side.origin(), side.licensor(), side.since(),
                side.by(), side.ownRoot(), side.roots().stream().map(IsrcPrefix::value).toList(), side.attestationId() != null,
                side.statement(), side.givesUp(), value(side.likely()));
        }
    }

    /** How the case is to end, or has ended. */
    record Proposal(CaseOutcome outcome, CaseSide keeper, String replacement, String reason, Instant at, String by) {

        private static Proposal of(CaseProposal proposal, CaseHistory history) {
            return proposal == null ? null : new Proposal(proposal.outcome(), proposal.keeper(), value(proposal.replacement()),
                proposal.reason(), history.proposedAt(), history.proposedBy());
        }
    }

    /** A case in a list. */
    record Row(UUID id, long number, CaseKind kind, String isrc, CaseState state, AccountRef holder, AccountRef claimant, Instant openedAt,
            boolean answered, String proposedBy) {

        static Row of(CaseSummary row, Map<AccountId, String> names) {
            return new Row(row.id(), row.number(), row.kind(), row.isrc().value(), row.state(), AccountRef.of(row.holder(), names),
                AccountRef.of(row.claimant(), names), row.openedAt(), row.answered(), row.proposedBy());
        }
    }

    static CaseAnswer of(CaseView about, Map<AccountId, String> names) {
        CaseHistory history = about.history();
        return new CaseAnswer(about.id(), about.number(), about.kind(), about.isrc().value(), about.state(), about.alike(),
            Side.of(about.holder(), names), Side.of(about.claimant(), names), Proposal.of(about.proposal(), history), history.openedAt(),
            history.openedBy(), history.statement(), history.confirmedAt(), history.confirmedBy(), history.withdrawnAt());
    }

    static EntityTag tag(CaseView about) {
        return Answers.tag('d', about.version());
    }

    private static String value(Isrc isrc) {
        return isrc == null ? null : isrc.value();
    }
}
