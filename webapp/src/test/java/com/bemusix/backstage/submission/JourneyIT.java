package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.RHEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackPlace;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.MoveView;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.ReviewView;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.SubmissionView;

@ExtendWith(ArquillianExtension.class)
class JourneyIT {

    @Inject
    Nightjar nightjar;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    @Inject
    ReleaseChecks checks;

    @Inject
    IsrcGeneration generation;

    @Inject
    SubmissionDesk desk;

    @Inject
    ReviewDesk review;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcLedger ledger;

    @Inject
    UpcRegistry upcs;

    @Test
    @DisplayName("S13 to S17: with a root of its own a label enters its codes, hands in, and is approved")
    void withARoot() {
        Nightjar.Root root = nightjar.withRoot();
        ReleaseView release = nightjar.release(root.account(), root.code(1), "Halogen", "Licensed");
        assertThat(codes(checks.of(root.account(), release.id()))).contains(ReasonCode.ISRC_MISSING);
        assertThat(Nightjar.refusal(() -> nightjar.submitted(release)).kind()).isEqualTo(Kind.FINDINGS_BLOCK);

        nightjar.choose(release, 0, ChooseIsrc.enter(root.code(1)));
        nightjar.choose(release, 1, new ChooseIsrc(IsrcChoice.ENTER, Isrc.parse("GBAYE" + root.code(1).value().substring(5)),
                IsrcOrigin.LICENSED_IN, "Another Label", false));

        assertApproved(nightjar.now(release));
    }

    @Test
    @DisplayName("S18 to S21: without a root a label attests, accepts the terms, has codes generated, hands in, and is approved")
    void withoutARoot() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen", "Nested");
        nightjar.choose(release, 0, ChooseIsrc.generate());
        nightjar.choose(release, 1, ChooseIsrc.generate());

        List<GeneratedCode> codes = generation.generate(release.account(), release.id(), List.of(), ILSE);

        assertThat(codes).extracting(GeneratedCode::trackId)
                .containsExactlyElementsOf(release.tracks().stream().map(TrackView::id).toList());
        assertApproved(nightjar.now(release));
        assertThat(ledger.history(release.account(), codes.get(0).isrc()).row().status()).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    @DisplayName("S5 AC1: a generation that was asked for and not made yet is made with the handing in")
    void handingInDrawsWhatIsPending() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen", "Nested");
        nightjar.choose(release, 0, ChooseIsrc.generate());
        nightjar.choose(release, 1, ChooseIsrc.generate());

        SubmissionView submitted = nightjar.submitted(release);

        assertThat(review.get(submitted.id()).release().tracks()).allMatch(track -> track.code() != null)
                .extracting(track -> track.code().isrc()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("S5 AC2: after approval UPC, ISRCs and track order are locked")
    void afterApprovalCodesAndOrderAreLocked() {
        ReleaseView release = assertApproved(nightjar.ready());

        assertThat(registry.codesOf(release.account(), release.tracks().stream().map(TrackView::recordingId).toList()).values())
                .hasSize(2).allMatch(code -> code.locked() && code.status() == AssignmentStatus.ACCEPTED);
        assertThat(upcs.codesOf(release.account(), List.of(release.id())).get(release.id()).locked()).isTrue();
        assertLocked(() -> nightjar.choose(release, 0, ChooseIsrc.undecided()));
        assertLocked(() -> releases.enterUpc(release.account(), release.id(), "825646940288", ReleaseCatalog.ANY_VERSION, ILSE));
        assertLocked(() -> tracks.reorder(release.account(), release.id(), List.of(new TrackPlace(release.tracks().get(1).id(), 1, 1),
                new TrackPlace(release.tracks().get(0).id(), 1, 2)), ReleaseCatalog.ANY_VERSION, ILSE));
        assertThatThrownBy(() -> registry.withdraw(release.account(), release.tracks().get(0).recordingId(), ILSE))
                .isInstanceOfSatisfying(RegistryException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(RegistryException.Kind.ISRC_LOCKED));
    }

    @Test
    @DisplayName("S5 AC3: a withdrawn release keeps its codes and can be handed in again")
    void aWithdrawnReleaseKeepsItsCodes() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen");
        nightjar.choose(release, 0, ChooseIsrc.generate());
        Isrc code = generation.generate(release.account(), release.id(), List.of(), ILSE).get(0).isrc();
        SubmissionView first = nightjar.submitted(release);

        desk.withdraw(release.account(), release.id(), nightjar.now(release).version(), ILSE);

        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(nightjar.now(release).tracks().get(0).code().isrc()).isEqualTo(code);
        SubmissionView second = nightjar.submitted(release);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.snapshotNumber()).isEqualTo(2);
        assertThat(desk.history(release.account(), release.id())).extracting(MoveView::move)
                .containsExactly(ReleaseMove.SUBMIT, ReleaseMove.WITHDRAW, ReleaseMove.SUBMIT);
    }

    @Test
    void aStaleWithdrawalIsRefused() {
        ReleaseView release = nightjar.ready();
        nightjar.submitted(release);

        assertThat(Nightjar.refusal(() -> desk.withdraw(release.account(), release.id(), release.version(), ILSE)).kind())
                .isEqualTo(Kind.STALE);
        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.SUBMITTED);
    }

    @Test
    @DisplayName("S15 AC2: the refusal names every finding that blocks, the same as the checklist, and nothing is handed in")
    void aRefusedSubmissionNamesWhatBlocks() {
        Nightjar.Root root = nightjar.withRoot();
        ReleaseView release = nightjar.release(root.account(), root.code(1), "Halogen", "Nested");

        SubmissionException refused = Nightjar.refusal(() -> nightjar.submitted(release));

        assertThat(refused.findings()).isEqualTo(checks.of(root.account(), release.id()).stream().filter(Finding::blocks).toList());
        assertThat(codes(refused.findings())).containsOnly(ReasonCode.ISRC_MISSING).hasSize(2);
        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(desk.of(root.account(), release.id())).isEmpty();
    }

    private ReleaseView assertApproved(ReleaseView release) {
        SubmissionView submitted = nightjar.submitted(release);
        ReviewView seen = review.get(review.claim(submitted.id(), RHEA).id());
        assertThat(seen.release().tracks()).hasSameSizeAs(release.tracks()).allMatch(track -> track.code() != null);
        assertThat(seen.findings()).noneMatch(Finding::blocks);

        assertThat(review.approve(submitted.id(), " Fine ", RHEA).state()).isEqualTo(ReleaseState.APPROVED);

        ReleaseView approved = nightjar.now(release);
        assertThat(approved.state()).isEqualTo(ReleaseState.APPROVED);
        List<MoveView> history = desk.history(release.account(), release.id());
        assertThat(history).extracting(MoveView::move).containsExactly(ReleaseMove.SUBMIT, ReleaseMove.CLAIM, ReleaseMove.APPROVE);
        assertThat(history).extracting(MoveView::by).containsExactly("Ilse Tanaka", "Rhea", "Rhea");
        assertThat(history.get(2).reason()).isEqualTo("Fine");
        return approved;
    }

    private static void assertLocked(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(CatalogException.class,
                refused -> assertThat(refused.kind()).isEqualTo(CatalogException.Kind.RELEASE_LOCKED));
    }

    private static List<ReasonCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
