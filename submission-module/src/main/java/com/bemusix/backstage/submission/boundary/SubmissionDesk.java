package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.Checks;
import com.bemusix.backstage.submission.control.FrozenRelease;
import com.bemusix.backstage.submission.control.Journey;
import com.bemusix.backstage.submission.control.LastRequest;
import com.bemusix.backstage.submission.control.PendingCodes;
import com.bemusix.backstage.submission.control.SubmissionStore;
import com.bemusix.backstage.submission.entity.Correction;
import com.bemusix.backstage.submission.entity.Move;
import com.bemusix.backstage.submission.entity.Move.Step;
import com.bemusix.backstage.submission.entity.Snapshot;
import com.bemusix.backstage.submission.entity.Submission;

/**
 * Handing in a release and answering what the reviewer asks for, as the label sees it. A release that is unknown or another account's is
 * answered by the catalogue's {@code NOT_FOUND}.
 */
@ApplicationScoped
@Transactional
public class SubmissionDesk {

    private final ReleaseCatalog releases;
    private final SubmissionStore store;
    private final Checks checks;
    private final LastRequest lastRequest;
    private final PendingCodes pending;
    private final Journey journey;
    private final Clock clock;

    @Inject
    public SubmissionDesk(ReleaseCatalog releases, SubmissionStore store, Checks checks, LastRequest lastRequest, PendingCodes pending,
            Journey journey, Clock clock) {
        this.releases = releases;
        this.store = store;
        this.checks = checks;
        this.lastRequest = lastRequest;
        this.pending = pending;
        this.journey = journey;
        this.clock = clock;
    }

    protected SubmissionDesk() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Hands in, for the first time or after corrections, and freezes what is handed in. The rules are asked while the release is held, so
     * that nothing changes between the answer and the snapshot. Tracks that chose generation and have no code yet get one now.
     *
     * @throws SubmissionException {@code FINDINGS_BLOCK} with what blocks, {@code CORRECTION_OPEN} if a requested correction is neither
     *                             made nor answered; what drawing codes may refuse
     * @throws com.bemusix.backstage.catalog.CatalogException {@code RELEASE_MOVE_FORBIDDEN} if it is handed in already
     */
    public SubmissionView submit(AccountId account, ReleaseId release, Actor actor) {
        Optional<Submission> before = store.lock(account, release);
        boolean again = before.filter(known -> known.state() == ReleaseState.CORRECTION_REQUESTED).isPresent();
        ReleaseView handedIn = releases.move(account, release, again ? ReleaseMove.RESUBMIT : ReleaseMove.SUBMIT, actor);
        before.ifPresent(known -> requireNothingOpen(known, handedIn));
        FrozenRelease frozen = freeze(handedIn, actor);
        Submission submission = before.orElseGet(() -> new Submission(UniqueId.next(), release, account));
        Step step = new Step(actor, clock.instant());
        Move move = submission.handIn(frozen.summary(), step);
        store.add(submission);
        store.add(new Snapshot(submission.id(), submission.snapshotNumber(), frozen.json(), actor, step.at()));
        journey.keep(submission, move, actor);
        return SubmissionView.of(submission);
    }

    private FrozenRelease freeze(ReleaseView handedIn, Actor actor) {
        List<Finding> findings = checks.of(handedIn);
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new SubmissionException(blocking);
        }
        if (!pending.draw(handedIn, Map.of(), actor)) {
            return new FrozenRelease(handedIn, findings);
        }
        ReleaseView coded = releases.get(handedIn.account(), handedIn.id());
        return new FrozenRelease(coded, checks.of(coded));
    }

    private void requireNothingOpen(Submission submission, ReleaseView release) {
        List<LastRequest.Point> open = lastRequest.of(submission, release).stream().filter(LastRequest.Point::open).toList();
        if (!open.isEmpty()) {
            String targets = open.stream().map(point -> point.asked().target().pointer()).collect(Collectors.joining(" "));
            throw new SubmissionException(Kind.CORRECTION_OPEN, Map.of("open", Integer.toString(open.size()), "targets", targets));
        }
    }

    /**
     * Takes back what no reviewer has claimed yet. Codes that were assigned stay assigned.
     *
     * @param expectedReleaseVersion as the caller has seen it, or {@link ReleaseCatalog#ANY_VERSION}
     * @throws SubmissionException {@code STALE}, or {@code RELEASE_MOVE_FORBIDDEN} if it is not waiting for a reviewer
     */
    public void withdraw(AccountId account, ReleaseId release, long expectedReleaseVersion, Actor actor) {
        Optional<Submission> known = store.lock(account, release);
        ReleaseView view = releases.get(account, release);
        if (expectedReleaseVersion != ReleaseCatalog.ANY_VERSION && expectedReleaseVersion != view.version()) {
            throw new SubmissionException(Kind.STALE);
        }
        Submission submission = known.orElseThrow(() -> new SubmissionException(Kind.RELEASE_MOVE_FORBIDDEN,
                Map.of("state", view.state().name(), "move", ReleaseMove.WITHDRAW.name())));
        journey.follow(submission, submission.withdraw(new Step(actor, clock.instant())), actor);
    }

    /** Empty if the release has never been handed in. */
    public Optional<SubmissionView> of(AccountId account, ReleaseId release) {
        return known(account, release).map(SubmissionView::of);
    }

    /** Every step from the first handing in on. */
    public List<MoveView> history(AccountId account, ReleaseId release) {
        return known(account, release).map(submission -> store.moves(submission).stream().map(MoveView::of).toList()).orElse(List.of());
    }

    /** What was asked for last, in the reviewer's order; empty if nothing ever was. */
    public List<CorrectionView> corrections(AccountId account, ReleaseId release) {
        return known(account, release).map(submission -> lastRequest.of(submission).stream().map(CorrectionView::of).toList())
                .orElse(List.of());
    }

    /**
     * Says that something is meant the way it is, in place of changing it.
     *
     * @param disputeReason why; null or blank takes the answer back
     * @throws SubmissionException {@code NOT_FOUND} if it was not asked for last, of this account; {@code RELEASE_MOVE_FORBIDDEN} while the
     *                             release is not with the label
     */
    public CorrectionView answer(AccountId account, UUID correction, @Remark String disputeReason, Actor actor) {
        UUID id = store.correction(correction).map(Correction::submission).orElseThrow(() -> new SubmissionException(Kind.NOT_FOUND));
        Submission submission = store.lock(id);
        if (!submission.account().equals(account)) {
            throw new SubmissionException(Kind.NOT_FOUND);
        }
        if (!submission.state().editable()) {
            throw new SubmissionException(Kind.RELEASE_MOVE_FORBIDDEN, Map.of("state", submission.state().name()));
        }
        LastRequest.Point point = lastRequest.of(submission).stream().filter(asked -> asked.asked().id().equals(correction)).findFirst()
                .orElseThrow(() -> new SubmissionException(Kind.NOT_FOUND));
        point.asked().answer(Text.lines(disputeReason), actor, clock.instant());
        return CorrectionView.of(point);
    }

    private Optional<Submission> known(AccountId account, ReleaseId release) {
        Optional<Submission> submission = store.of(account, release);
        if (submission.isEmpty()) {
            releases.get(account, release);
        }
        return submission;
    }
}
