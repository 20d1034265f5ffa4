package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.OTTO;
import static com.bemusix.backstage.submission.Nightjar.RHEA;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.MoveView;
import com.bemusix.backstage.submission.boundary.RequestCorrection;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.ReviewFinding;
import com.bemusix.backstage.submission.boundary.Reviewer;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.SubmissionView;

@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    private static final RequestCorrection ABOUT_THE_TITLE = new RequestCorrection(List.of(new ReviewFinding("MD-104", "/title", null)));

    @Inject
    Nightjar nightjar;

    @Inject
    Together together;

    @Inject
    SubmissionDesk desk;

    @Inject
    ReviewDesk review;

    private final Map<ReleaseState, Function<ReleaseView, SubmissionView>> ways = new EnumMap<>(Map.of(
            ReleaseState.DRAFT, this::withdrawn,
            ReleaseState.SUBMITTED, release -> nightjar.submitted(release),
            ReleaseState.IN_REVIEW, release -> nightjar.inReview(release),
            ReleaseState.CORRECTION_REQUESTED, release -> nightjar.correctionRequested(release, "/title"),
            ReleaseState.APPROVED, release -> review.approve(nightjar.inReview(release).id(), null, RHEA),
            ReleaseState.REJECTED, release -> review.reject(nightjar.inReview(release).id(), "CT-805", null, RHEA)));

    private final Map<ReleaseMove, Consumer<SubmissionView>> moves = new EnumMap<>(Map.of(
            ReleaseMove.SUBMIT, one -> desk.submit(one.account(), one.releaseId(), ILSE),
            ReleaseMove.WITHDRAW, one -> desk.withdraw(one.account(), one.releaseId(), ReleaseCatalog.ANY_VERSION, ILSE),
            ReleaseMove.CLAIM, one -> review.claim(one.id(), RHEA),
            ReleaseMove.UNCLAIM, one -> review.unclaim(one.id(), RHEA),
            ReleaseMove.REQUEST_CORRECTION, one -> review.requestCorrection(one.id(), ABOUT_THE_TITLE, RHEA),
            ReleaseMove.APPROVE, one -> review.approve(one.id(), null, RHEA),
            ReleaseMove.REJECT, one -> review.reject(one.id(), "CT-805", null, RHEA)));

    @Test
    void everyMoveIsMadeFromItsStatesAndFromNoOther() {
        for (ReleaseState state : ReleaseState.values()) {
            SubmissionView stays = in(state);
            for (ReleaseMove move : moves.keySet()) {
                Optional<ReleaseState> next = state.after(of(move, state));
                SubmissionView tried = next.isPresent() ? in(state) : stays;
                Kind refused = attempt(tried, move);
                assertThat(refused).as("%s by %s", state, move).isEqualTo(next.isPresent() ? null : refusalOf(state, move));
                assertThat(nightjar.state(tried)).as("%s by %s", state, move).isEqualTo(next.orElse(state))
                        .isEqualTo(review.get(tried.id()).submission().state());
            }
        }
    }

    /** A label hands in by one operation, which is the one move or the other. */
    private static ReleaseMove of(ReleaseMove move, ReleaseState state) {
        return move == ReleaseMove.SUBMIT && state == ReleaseState.CORRECTION_REQUESTED ? ReleaseMove.RESUBMIT : move;
    }

    private static Kind refusalOf(ReleaseState state, ReleaseMove move) {
        return state == ReleaseState.IN_REVIEW && move == ReleaseMove.CLAIM ? Kind.ALREADY_CLAIMED : Kind.RELEASE_MOVE_FORBIDDEN;
    }

    private SubmissionView in(ReleaseState state) {
        SubmissionView submission = ways.get(state).apply(nightjar.ready());
        answerAll(submission);
        return submission;
    }

    private Kind attempt(SubmissionView submission, ReleaseMove move) {
        try {
            moves.get(move).accept(submission);
            return null;
        } catch (SubmissionException e) {
            return e.kind();
        } catch (CatalogException e) {
            return Kind.valueOf(e.kind().name());
        }
    }

    private void answerAll(SubmissionView submission) {
        if (submission.state() == ReleaseState.CORRECTION_REQUESTED) {
            desk.corrections(submission.account(), submission.releaseId())
                    .forEach(asked -> desk.answer(submission.account(), asked.id(), "It is meant that way", ILSE));
        }
    }

    private SubmissionView withdrawn(ReleaseView release) {
        nightjar.submitted(release);
        desk.withdraw(release.account(), release.id(), ReleaseCatalog.ANY_VERSION, ILSE);
        return desk.of(release.account(), release.id()).orElseThrow();
    }

    @Test
    void ofTwoReviewersWhoClaimAtOnceExactlyOneHasIt() {
        SubmissionView submitted = nightjar.submitted(nightjar.ready());

        List<Object> outcomes = together.atOnce(List.of(
                () -> review.claim(submitted.id(), RHEA), () -> review.claim(submitted.id(), OTTO),
                () -> review.claim(submitted.id(), RHEA), () -> review.claim(submitted.id(), OTTO)));

        List<SubmissionView> winners = outcomes.stream().filter(SubmissionView.class::isInstance).map(SubmissionView.class::cast).toList();
        assertThat(winners).hasSize(1);
        assertThat(outcomes.stream().filter(SubmissionException.class::isInstance).map(SubmissionException.class::cast).toList()).hasSize(3)
                .allSatisfy(refused -> {
                    assertThat(refused.kind()).isEqualTo(Kind.ALREADY_CLAIMED);
                    assertThat(refused.facts()).containsEntry("claimedBy", winners.get(0).claimedBy());
                });
        assertThat(review.get(submitted.id()).history()).extracting(MoveView::move).containsExactly(ReleaseMove.SUBMIT, ReleaseMove.CLAIM);
    }

    @Test
    void ofTwoHandingsInAtOnceOneIsMade() {
        ReleaseView release = nightjar.ready();

        List<Object> outcomes = together.atOnce(List.of(() -> nightjar.submitted(release), () -> nightjar.submitted(release)));

        assertThat(outcomes.stream().filter(SubmissionView.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(CatalogException.class::isInstance).map(CatalogException.class::cast)).hasSize(1)
                .allMatch(refused -> refused.kind() == CatalogException.Kind.RELEASE_MOVE_FORBIDDEN);
        assertThat(desk.of(release.account(), release.id()).orElseThrow().snapshotNumber()).isEqualTo(1);
    }

    @Test
    void ofAClaimAndAWithdrawalAtOnceOneIsMade() {
        ReleaseView release = nightjar.ready();
        SubmissionView submitted = nightjar.submitted(release);

        List<Object> outcomes = together.atOnce(List.of(() -> review.claim(submitted.id(), RHEA), () -> {
            desk.withdraw(release.account(), release.id(), ReleaseCatalog.ANY_VERSION, ILSE);
            return ReleaseState.DRAFT;
        }));

        assertThat(outcomes.stream().filter(RuntimeException.class::isInstance)).hasSize(1);
        assertThat(nightjar.now(release).state()).isIn(ReleaseState.IN_REVIEW, ReleaseState.DRAFT)
                .isEqualTo(desk.of(release.account(), release.id()).orElseThrow().state());
    }

    @Test
    void nobodyDecidesOnTheirOwnAccountsRelease() {
        ReleaseView release = nightjar.ready();
        Reviewer own = new Reviewer(ILSE, release.account());
        UUID submitted = nightjar.submitted(release).id();
        assertThat(refusal(() -> review.claim(submitted, own)).kind()).isEqualTo(Kind.OWN_ACCOUNT);

        review.claim(submitted, new Reviewer(ILSE, null));

        assertThat(refusal(() -> review.approve(submitted, null, own)).kind()).isEqualTo(Kind.OWN_ACCOUNT);
        assertThat(refusal(() -> review.reject(submitted, "CT-805", null, own)).kind()).isEqualTo(Kind.OWN_ACCOUNT);
        assertThat(refusal(() -> review.requestCorrection(submitted, ABOUT_THE_TITLE, own)).kind()).isEqualTo(Kind.OWN_ACCOUNT);
        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.IN_REVIEW);
    }

    @Test
    void onlyTheClaimerDecides() {
        ReleaseView release = nightjar.ready();
        UUID claimed = nightjar.inReview(release).id();

        assertThat(refusal(() -> review.approve(claimed, null, OTTO)).kind()).isEqualTo(Kind.NOT_THE_CLAIMER);
        assertThat(refusal(() -> review.reject(claimed, "CT-805", null, OTTO)).kind()).isEqualTo(Kind.NOT_THE_CLAIMER);
        assertThat(refusal(() -> review.requestCorrection(claimed, ABOUT_THE_TITLE, OTTO)).kind()).isEqualTo(Kind.NOT_THE_CLAIMER);
        assertThat(refusal(() -> review.unclaim(claimed, OTTO)).kind()).isEqualTo(Kind.NOT_THE_CLAIMER);
        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.IN_REVIEW);
    }

    @Test
    void aRejectionNamesItsReason() {
        ReleaseView release = nightjar.ready();
        UUID claimed = nightjar.inReview(release).id();

        assertThat(refusal(() -> review.reject(claimed, "NO-999", null, RHEA)).kind()).isEqualTo(Kind.UNKNOWN_REASON_CODE);
        assertThat(refusal(() -> review.reject(claimed, null, null, RHEA)).kind()).isEqualTo(Kind.UNKNOWN_REASON_CODE);
        review.reject(claimed, "CT-805", "Not with us", RHEA);

        MoveView last = desk.history(release.account(), release.id()).get(2);
        assertThat(last.code()).isEqualTo(ReasonCode.of("CT-805").orElseThrow());
        assertThat(last.reason()).isEqualTo("Not with us");
    }

    @Test
    void anUnknownSubmissionIsNotFound() {
        UUID unknown = UniqueId.next();

        assertThat(List.<ThrowingCallable>of(() -> review.get(unknown), () -> review.claim(unknown, RHEA),
                () -> review.unclaim(unknown, RHEA), () -> review.approve(unknown, null, RHEA),
                () -> review.reject(unknown, "CT-805", null, RHEA), () -> review.requestCorrection(unknown, ABOUT_THE_TITLE, RHEA)))
                .allMatch(call -> refusal(call).kind() == Kind.NOT_FOUND);
    }
}
