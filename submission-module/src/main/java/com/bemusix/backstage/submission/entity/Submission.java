package com.bemusix.backstage.submission.entity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;

/**
 * The way of one release through review, from its first handing in. There is one for each release, however often it is withdrawn or sent
 * back. It goes through the same states as the release, in the same transactions, so that the queue need not ask the catalogue.
 */
@Entity
@Table(schema = "submission", name = "submission")
public class Submission {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID release;

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReleaseState state;

    @Column(nullable = false)
    private int snapshotNumber;

    @Column(nullable = false)
    private Instant submittedAt;

    @Column(nullable = false)
    private UUID submittedBy;

    @Column(nullable = false)
    private String submitterName;

    private UUID claimedBy;

    private String claimerName;

    @Embedded
    private Summary summary;

    protected Submission() {
    }

    /** Not handed in yet; {@link #handIn} must follow before it is kept. */
    public Submission(UUID id, ReleaseId release, AccountId account) {
        this.id = id;
        this.release = release.value();
        this.account = account.value();
        this.state = ReleaseState.DRAFT;
    }

    /** Hands in, for the first time or again; a new snapshot has to be taken under the new {@link #snapshotNumber()}. */
    public Move handIn(Summary newSummary, Move.Step step) {
        Move move = move(state == ReleaseState.CORRECTION_REQUESTED ? ReleaseMove.RESUBMIT : ReleaseMove.SUBMIT, step);
        snapshotNumber++;
        summary = newSummary;
        submittedAt = step.at();
        submittedBy = step.actor().person();
        submitterName = step.actor().name();
        noClaimer();
        return move;
    }

    public Move withdraw(Move.Step step) {
        return move(ReleaseMove.WITHDRAW, step);
    }

    public Move claim(Move.Step step) {
        if (state == ReleaseState.IN_REVIEW) {
            throw new SubmissionException(Kind.ALREADY_CLAIMED, Map.of("claimedBy", claimerName));
        }
        Move move = move(ReleaseMove.CLAIM, step);
        claimedBy = step.actor().person();
        claimerName = step.actor().name();
        return move;
    }

    public Move unclaim(Move.Step step) {
        Move move = decide(ReleaseMove.UNCLAIM, step);
        noClaimer();
        return move;
    }

    /** A move out of review, by the reviewer who claimed it and nobody else. */
    public Move decide(ReleaseMove decision, Move.Step step) {
        after(decision);
        if (!step.actor().person().equals(claimedBy)) {
            throw new SubmissionException(Kind.NOT_THE_CLAIMER, Map.of("claimedBy", claimerName));
        }
        return move(decision, step);
    }

    private void noClaimer() {
        claimedBy = null;
        claimerName = null;
    }

    private Move move(ReleaseMove move, Move.Step step) {
        ReleaseState from = state;
        state = after(move);
        return new Move(id, move, from, state, step);
    }

    private ReleaseState after(ReleaseMove move) {
        return state.after(move).orElseThrow(() -> new SubmissionException(Kind.RELEASE_MOVE_FORBIDDEN,
                Map.of("state", state.name(), "move", move.name())));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ReleaseId release() {
        return new ReleaseId(release);
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public ReleaseState state() {
        return state;
    }

    public int snapshotNumber() {
        return snapshotNumber;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String submitterName() {
        return submitterName;
    }

    public UUID claimedBy() {
        return claimedBy;
    }

    public String claimerName() {
        return claimerName;
    }

    public Summary summary() {
        return summary;
    }
}
