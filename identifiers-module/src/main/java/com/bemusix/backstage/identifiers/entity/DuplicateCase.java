package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.CaseHistory;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseProposal;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/**
 * The question which recording a code belongs to, from the claim to the word of the second officer. It keeps what was claimed as it was
 * said; what became of the codes stands at their assignments and in the ledger. The database guards the same rules.
 */
@Entity
@Table(schema = "identifiers")
public class DuplicateCase {

    @Id
    private UUID id;
    @Column(insertable = false, updatable = false)
    private Long number;
    @Enumerated(EnumType.STRING)
    private CaseKind kind;
    private String isrc;
    private UUID holderId;
    private UUID holderAccount;
    private UUID claimantId;
    private UUID claimantAccount;
    private UUID claimantRecording;
    @Enumerated(EnumType.STRING)
    private IsrcOrigin origin;
    private String licensor;
    private String mainArtist;
    private String title;
    private String versionTitle;
    private Long durationMs;
    @Enumerated(EnumType.STRING)
    private RecordingType recordingType;
    private Integer firstPublished;
    private String statement;
    private Instant openedAt;
    private UUID openedBy;
    private String openedByName;
    private boolean openedByStaff;
    private String answer;
    private Boolean givesUp;
    private Instant answeredAt;
    private String answeredByName;
    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;
    @Enumerated(EnumType.STRING)
    private CaseSide keeper;
    private String replacement;
    private String reason;
    private Instant proposedAt;
    private UUID proposedBy;
    private String proposedByName;
    private Instant confirmedAt;
    private UUID confirmedBy;
    private String confirmedByName;
    private Instant withdrawnAt;
    private String withdrawnByName;
    @Version
    private long version;

    protected DuplicateCase() {
    }

    /**
     * @param holder   who has the code, or the code that was there first
     * @param claim    the other recording, or the same one with a second code
     * @param claimant the bond that the claimant has to the second code by now, or null
     */
    public DuplicateCase(UUID id, CaseKind kind, Isrc isrc, IsrcAssignment holder, CaseClaim claim, IsrcAssignment claimant) {
        this.id = id;
        this.kind = kind;
        this.isrc = isrc.value();
        this.holderId = holder.id();
        this.holderAccount = holder.account().value();
        this.claimantId = claimant == null ? null : claimant.id();
        this.claimantAccount = claim.account().value();
        this.claimantRecording = claim.recording().value();
        this.origin = claim.origin();
        this.licensor = claim.licensor();
        this.mainArtist = claim.reference().mainArtist();
        this.title = claim.reference().title();
        this.versionTitle = claim.reference().version();
        this.durationMs = claim.reference().durationMs();
        this.recordingType = claim.reference().type();
        this.firstPublished = claim.reference().yearOfFirstPublication();
    }

    public DuplicateCase opened(String why, boolean byStaff, Stamp stamp) {
        statement = why;
        openedByStaff = byStaff;
        openedAt = stamp.at();
        openedBy = stamp.actor().person();
        openedByName = stamp.actor().name();
        return this;
    }

    /** What the holder says to it; may be said anew until the case has ended. */
    public void answer(String words, boolean gives, Stamp stamp) {
        requireIn(!state().ended());
        answer = words;
        givesUp = gives;
        answeredAt = stamp.at();
        answeredByName = stamp.actor().name();
    }

    /** The claim is taken back, unless an officer has proposed something by now. */
    public void withdraw(Stamp stamp) {
        requireIn(state() == CaseState.OPEN);
        withdrawnAt = stamp.at();
        withdrawnByName = stamp.actor().name();
    }

    /** @throws RegistryException of kind CASE_STATE, CASE_OUTCOME_UNFIT if this cannot end so */
    public void propose(CaseProposal proposal, Stamp stamp) {
        requireIn(state() == CaseState.OPEN);
        boolean corrects = proposal.outcome() == CaseOutcome.CORRECT;
        if (corrects != (proposal.replacement() != null) || !proposal.outcome().fits(kind, claimantId != null, proposal.keeper())) {
            throw new RegistryException(Kind.CASE_OUTCOME_UNFIT);
        }
        outcome = proposal.outcome();
        keeper = proposal.keeper();
        replacement = corrects ? proposal.replacement().value() : null;
        reason = proposal.reason();
        proposedAt = stamp.at();
        proposedBy = stamp.actor().person();
        proposedByName = stamp.actor().name();
    }

    /** Takes the proposal from the table: by whoever made it, or by another officer who does not agree. */
    public void sendBack() {
        requireIn(state() == CaseState.PROPOSED);
        outcome = null;
        keeper = null;
        replacement = null;
        reason = null;
        proposedAt = null;
        proposedBy = null;
        proposedByName = null;
    }

    /** @throws RegistryException of kind CASE_STATE, CASE_SAME_OFFICER for whoever proposed it */
    public void confirm(Stamp stamp) {
        requireIn(state() == CaseState.PROPOSED);
        if (stamp.actor().person().equals(proposedBy)) {
            throw new RegistryException(Kind.CASE_SAME_OFFICER);
        }
        confirmedAt = stamp.at();
        confirmedBy = stamp.actor().person();
        confirmedByName = stamp.actor().name();
    }

    private static void requireIn(boolean right) {
        if (!right) {
            throw new RegistryException(Kind.CASE_STATE);
        }
    }

    public CaseState state() {
        if (withdrawnAt != null) {
            return CaseState.WITHDRAWN;
        }
        return confirmedAt != null ? CaseState.DECIDED : outcome != null ? CaseState.PROPOSED : CaseState.OPEN;
    }

    /** What an officer proposed, or what was decided; null before. */
    public CaseProposal proposal() {
        return outcome == null ? null : new CaseProposal(outcome, keeper, replacement == null ? null : new Isrc(replacement), reason);
    }

    public CaseClaim claim() {
        return new CaseClaim(new AccountId(claimantAccount), new RecordingId(claimantRecording),
            new ReferenceFields(mainArtist, title, versionTitle, durationMs, recordingType, firstPublished), origin, licensor);
    }

    /** Whom the other side is, as far as an account is concerned. */
    public AccountId holder() {
        return new AccountId(holderAccount);
    }

    public CaseHistory history() {
        return new CaseHistory(statement, openedAt, openedByName, openedByStaff, answer, Boolean.TRUE.equals(givesUp), answeredAt,
            answeredByName, proposedAt, proposedBy, proposedByName, confirmedAt, confirmedByName, withdrawnAt);
    }

    public UUID id() {
        return id;
    }

    /** As people call it. */
    public long number() {
        return number;
    }

    public CaseKind kind() {
        return kind;
    }

    /** The code that is claimed. */
    public Isrc isrc() {
        return new Isrc(isrc);
    }

    public UUID holderId() {
        return holderId;
    }

    /** The bond of the claimant to the claimed second code; null if it is bound to nothing. */
    public UUID claimantId() {
        return claimantId;
    }

    public long version() {
        return version;
    }
}
