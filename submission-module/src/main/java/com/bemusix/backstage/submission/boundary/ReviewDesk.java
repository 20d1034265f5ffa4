package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.Approval;
import com.bemusix.backstage.submission.control.Checks;
import com.bemusix.backstage.submission.control.FrozenRelease;
import com.bemusix.backstage.submission.control.Journey;
import com.bemusix.backstage.submission.control.LastRequest;
import com.bemusix.backstage.submission.control.LookUps;
import com.bemusix.backstage.submission.control.ReleaseFields;
import com.bemusix.backstage.submission.control.SubmissionStore;
import com.bemusix.backstage.submission.entity.Correction;
import com.bemusix.backstage.submission.entity.Move;
import com.bemusix.backstage.submission.entity.Move.Step;
import com.bemusix.backstage.submission.entity.Submission;

/**
 * Checking what labels hand in, as staff sees it. One reviewer claims a release and is then the only one to decide on it; nobody claims or
 * decides on a release of an account to which they belong. Refusals are {@link SubmissionException}s: {@code NOT_FOUND},
 * {@code RELEASE_MOVE_FORBIDDEN} where the release is in no state for it, {@code OWN_ACCOUNT}, {@code NOT_THE_CLAIMER}.
 */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    private static final Set<ReleaseState> BEING_CHECKED = Set.of(ReleaseState.SUBMITTED, ReleaseState.IN_REVIEW);

    private final SubmissionStore store;
    private final ReleaseCatalog releases;
    private final Checks checks;
    private final LastRequest lastRequest;
    private final LookUps lookUps;
    private final Journey journey;
    private final Approval approval;
    private final Clock clock;

    @Inject
    public ReviewDesk(SubmissionStore store, ReleaseCatalog releases, Checks checks, LastRequest lastRequest, LookUps lookUps,
            Journey journey, Approval approval, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.checks = checks;
        this.lastRequest = lastRequest;
        this.lookUps = lookUps;
        this.journey = journey;
        this.approval = approval;
        this.clock = clock;
    }

    protected ReviewDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * What waits longest comes first.
     *
     * @param state null for all that is being checked
     * @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is none of this list
     */
    public Page<SubmissionSummary> queue(ReleaseState state, PageRequest page) {
        return store.queue(state == null ? BEING_CHECKED : Set.of(state), page).map(SubmissionSummary::of);
    }

    public ReviewView get(UUID submission) {
        Submission asked = store.get(submission);
        FrozenRelease frozen = store.frozen(asked, asked.snapshotNumber());
        List<Finding> findings = BEING_CHECKED.contains(asked.state()) ? checks.of(releases.read(asked.release())) : frozen.findings();
        List<CorrectionView> corrections = lastRequest.of(asked, frozen.release()).stream().map(CorrectionView::of).toList();
        List<MoveView> history = store.moves(asked).stream().map(MoveView::of).toList();
        return new ReviewView(SubmissionView.of(asked), frozen.release(), findings, changes(asked, frozen), corrections, history,
                lookUps(asked.account(), frozen.release()));
    }

    private Map<RecordingId, LookUpView> lookUps(AccountId account, ReleaseView release) {
        Map<RecordingId, LookUpView> seen = new HashMap<>();
        lookUps.last(account, release.tracks().stream().map(TrackView::recordingId).toList())
                .forEach((recording, lookUp) -> seen.put(recording, LookUpView.forStaff(lookUp)));
        return seen;
    }

    private List<Change> changes(Submission submission, FrozenRelease last) {
        if (submission.snapshotNumber() == 1) {
            return List.of();
        }
        FrozenRelease before = store.frozen(submission, submission.snapshotNumber() - 1);
        return Change.between(ReleaseFields.of(before.release()), ReleaseFields.of(last.release()));
    }

    /** @throws SubmissionException {@code ALREADY_CLAIMED}, also by the same reviewer */
    public SubmissionView claim(UUID submission, Reviewer reviewer) {
        Submission claimed = lockForeign(submission, reviewer);
        return step(claimed, claimed.claim(step(reviewer)), reviewer);
    }

    /** Gives it back to the queue. */
    public SubmissionView unclaim(UUID submission, Reviewer reviewer) {
        Submission claimed = store.lock(submission);
        return step(claimed, claimed.unclaim(step(reviewer)), reviewer);
    }

    /**
     * Approves what was handed in; its codes are final from now on.
     *
     * @param remark or null
     * @throws SubmissionException {@code FINDINGS_BLOCK} if a rule blocks by now, {@code CHANGED_SINCE_SNAPSHOT}
     */
    public SubmissionView approve(UUID submission, @Remark String remark, Reviewer reviewer) {
        Submission claimed = lockForeign(submission, reviewer);
        Move move = claimed.decide(ReleaseMove.APPROVE, new Step(reviewer.actor(), clock.instant(), null, Text.lines(remark)));
        journey.follow(claimed, move, reviewer.actor());
        approval.settle(claimed, reviewer.actor());
        return SubmissionView.of(claimed);
    }

    /**
     * Sends it back to the label with at least one finding.
     *
     * @throws SubmissionException {@code CORRECTION_NEEDS_FINDING}, {@code UNKNOWN_REASON_CODE}, {@code UNKNOWN_TARGET}
     */
    public SubmissionView requestCorrection(UUID submission, @NotNull @Valid RequestCorrection command, Reviewer reviewer) {
        Submission claimed = lockForeign(submission, reviewer);
        Move move = claimed.decide(ReleaseMove.REQUEST_CORRECTION, step(reviewer));
        if (command.findings().isEmpty()) {
            throw new SubmissionException(Kind.CORRECTION_NEEDS_FINDING);
        }
        ReleaseFields seen = ReleaseFields.of(store.frozen(claimed, claimed.snapshotNumber()).release());
        for (int position = 0; position < command.findings().size(); position++) {
            ReviewFinding found = command.findings().get(position);
            Target target = target(found.target(), seen);
            store.add(new Correction(UniqueId.next(), claimed, position, reason(found.code()), target, found.remark()));
        }
        return step(claimed, move, reviewer);
    }

    /**
     * Refuses it for good.
     *
     * @param code   name or id of a reason code
     * @param remark or null
     * @throws SubmissionException {@code UNKNOWN_REASON_CODE}
     */
    public SubmissionView reject(UUID submission, String code, @Remark String remark, Reviewer reviewer) {
        Submission claimed = lockForeign(submission, reviewer);
        Step step = new Step(reviewer.actor(), clock.instant(), reason(code), Text.lines(remark));
        return step(claimed, claimed.decide(ReleaseMove.REJECT, step), reviewer);
    }

    private Submission lockForeign(UUID submission, Reviewer reviewer) {
        Submission locked = store.lock(submission);
        if (reviewer.belongsTo(locked.account())) {
            throw new SubmissionException(Kind.OWN_ACCOUNT);
        }
        return locked;
    }

    private SubmissionView step(Submission submission, Move move, Reviewer reviewer) {
        journey.follow(submission, move, reviewer.actor());
        return SubmissionView.of(submission);
    }

    private Step step(Reviewer reviewer) {
        return new Step(reviewer.actor(), clock.instant());
    }

    private static ReasonCode reason(String code) {
        return ReasonCode.of(code).orElseThrow(() -> new SubmissionException(Kind.UNKNOWN_REASON_CODE));
    }

    private static Target target(String pointer, ReleaseFields seen) {
        try {
            return Optional.of(Target.parse(pointer)).filter(seen::has).orElseThrow(() -> new SubmissionException(Kind.UNKNOWN_TARGET));
        } catch (IllegalArgumentException e) {
            throw new SubmissionException(Kind.UNKNOWN_TARGET, e);
        }
    }
}
