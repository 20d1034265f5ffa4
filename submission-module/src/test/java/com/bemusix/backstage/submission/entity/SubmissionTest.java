package com.bemusix.backstage.submission.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.entity.Move.Step;

class SubmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final Summary SUMMARY = new Summary("Halogen", null, ReleaseType.SINGLE, 1, null, 0, 0);
    private static final Step LABEL = step("Ilse");
    private static final Step REVIEWER = step("Rhea");
    private static final Map<ReleaseState, List<ReleaseMove>> WAYS = new EnumMap<>(Map.of(
            ReleaseState.DRAFT, List.of(ReleaseMove.SUBMIT, ReleaseMove.WITHDRAW),
            ReleaseState.SUBMITTED, List.of(ReleaseMove.SUBMIT),
            ReleaseState.IN_REVIEW, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM),
            ReleaseState.CORRECTION_REQUESTED, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM, ReleaseMove.REQUEST_CORRECTION),
            ReleaseState.APPROVED, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM, ReleaseMove.APPROVE),
            ReleaseState.REJECTED, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM, ReleaseMove.REJECT)));

    static Stream<Arguments> everyStateWithEveryMove() {
        return Stream.of(ReleaseState.values()).flatMap(state -> Stream.of(ReleaseMove.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryMove")
    void aSubmissionMakesTheMovesOfItsReleaseAndNoOthers(ReleaseState state, ReleaseMove move) {
        Submission submission = in(state);
        if (state.after(move).isPresent()) {
            Move made = make(submission, move);
            assertThat(submission.state()).isEqualTo(state.after(move).get());
            assertThat(List.of(made.move(), made.from(), made.to())).containsExactly(move, state, submission.state());
        } else {
            boolean taken = move == ReleaseMove.CLAIM && state == ReleaseState.IN_REVIEW;
            assertThatThrownBy(() -> make(submission, move)).isInstanceOfSatisfying(SubmissionException.class, refused ->
                    assertThat(refused.kind()).isEqualTo(taken ? Kind.ALREADY_CLAIMED : Kind.RELEASE_MOVE_FORBIDDEN));
            assertThat(submission.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void nobodyButTheClaimerDecides(ReleaseMove decision) {
        Submission submission = in(ReleaseState.IN_REVIEW);

        assertThatThrownBy(() -> submission.decide(decision, step("Somebody else")))
                .isInstanceOfSatisfying(SubmissionException.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Kind.NOT_THE_CLAIMER);
                    assertThat(refused.facts()).containsEntry("claimedBy", "Rhea");
                });
        assertThat(submission.state()).isEqualTo(ReleaseState.IN_REVIEW);
    }

    static Stream<ReleaseMove> decisions() {
        return Stream.of(ReleaseMove.APPROVE, ReleaseMove.REJECT, ReleaseMove.REQUEST_CORRECTION, ReleaseMove.UNCLAIM);
    }

    @Test
    void theSecondReviewerIsToldWhoWasFaster() {
        Submission submission = in(ReleaseState.IN_REVIEW);

        assertThatThrownBy(() -> submission.claim(step("Somebody else"))).isInstanceOfSatisfying(SubmissionException.class,
                refused -> assertThat(refused.facts()).containsEntry("claimedBy", "Rhea"));
        assertThat(submission.claimerName()).isEqualTo("Rhea");
    }

    @Test
    void everyHandingInTakesTheNextSnapshotNumberAndWaitsForAnyReviewer() {
        Submission submission = in(ReleaseState.CORRECTION_REQUESTED);
        submission.handIn(SUMMARY, LABEL);

        assertThat(submission.snapshotNumber()).isEqualTo(2);
        assertThat(submission.claimedBy()).isNull();
    }

    private static Submission in(ReleaseState state) {
        Submission submission = new Submission(UUID.randomUUID(), new ReleaseId(UUID.randomUUID()), new AccountId(UUID.randomUUID()));
        WAYS.get(state).forEach(move -> make(submission, move));
        assertThat(submission.state()).isEqualTo(state);
        return submission;
    }

    private static Move make(Submission submission, ReleaseMove move) {
        return switch (move) {
            case SUBMIT, RESUBMIT -> handIn(submission, move);
            case WITHDRAW -> submission.withdraw(LABEL);
            case CLAIM -> submission.claim(REVIEWER);
            case UNCLAIM -> submission.unclaim(REVIEWER);
            case REQUEST_CORRECTION, APPROVE, REJECT -> submission.decide(move, REVIEWER);
        };
    }

    /** Handing in chooses between the two moves itself, so the other one is refused here as the state would refuse it. */
    private static Move handIn(Submission submission, ReleaseMove move) {
        boolean other = (submission.state() == ReleaseState.CORRECTION_REQUESTED) != (move == ReleaseMove.RESUBMIT);
        if (other && submission.state().editable()) {
            throw new SubmissionException(Kind.RELEASE_MOVE_FORBIDDEN);
        }
        return submission.handIn(SUMMARY, LABEL);
    }

    private static Step step(String name) {
        return new Step(new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, null, null), NOW);
    }
}
