package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.OTTO;
import static com.bemusix.backstage.submission.Nightjar.RHEA;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.Change;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import com.bemusix.backstage.submission.boundary.RequestCorrection;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.ReviewFinding;
import com.bemusix.backstage.submission.boundary.ReviewView;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.SubmissionView;

@ExtendWith(ArquillianExtension.class)
class CorrectionIT {

    @Inject
    Nightjar nightjar;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    @Inject
    SubmissionDesk desk;

    @Inject
    ReviewDesk review;

    @Test
    void theLabelCorrectsOrAnswersAndTheReviewerSeesWhatChanged() {
        ReleaseView release = nightjar.ready();
        TrackView track = release.tracks().get(1);
        SubmissionView asked = nightjar.correctionRequested(release, "/title", "/tracks/" + track.id() + "/title");
        assertThat(corrections(release)).extracting(CorrectionView::code).containsOnly(ReasonCode.TITLE_GENERIC);
        assertThat(corrections(release)).allMatch(CorrectionView::open).extracting(CorrectionView::remark).containsOnly("Please look");
        assertThat(refusal(() -> nightjar.submitted(release)).facts()).containsEntry("open", "2");

        rename(release, "Slower Lanterns");
        desk.answer(release.account(), corrections(release).get(1).id(), " Meant that way ", ILSE);

        assertThat(corrections(release)).extracting(CorrectionView::fixed).containsExactly(true, false);
        assertThat(corrections(release)).extracting(CorrectionView::dispute).containsExactly(null, "Meant that way");
        assertThat(nightjar.submitted(release).snapshotNumber()).isEqualTo(2);
        ReviewView second = review.get(asked.id());
        assertThat(second.changes()).containsExactly(new Change("/title", "Slow Lanterns", "Slower Lanterns"));
        assertThat(second.corrections()).extracting(CorrectionView::fixed).containsExactly(true, false);
        assertThat(second.submission().claimedBy()).isNull();
        review.claim(asked.id(), OTTO);
        assertThat(review.approve(asked.id(), null, OTTO).state()).isEqualTo(ReleaseState.APPROVED);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        ReleaseView release = nightjar.ready();
        nightjar.correctionRequested(release, "/title");
        UUID asked = corrections(release).get(0).id();
        desk.answer(release.account(), asked, "Meant that way", ILSE);

        assertThat(desk.answer(release.account(), asked, " ", ILSE).open()).isTrue();

        assertThat(refusal(() -> nightjar.submitted(release)).kind()).isEqualTo(Kind.CORRECTION_OPEN);
        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.CORRECTION_REQUESTED);
    }

    @Test
    void whatWasCorrectedCannotBeUndoneByWayOfAWithdrawal() {
        ReleaseView release = nightjar.ready();
        nightjar.correctionRequested(release, "/title");
        rename(release, "Slower Lanterns");
        nightjar.submitted(release);
        desk.withdraw(release.account(), release.id(), ReleaseCatalog.ANY_VERSION, ILSE);

        rename(release, "Slow Lanterns");

        assertThat(refusal(() -> nightjar.submitted(release)).kind()).isEqualTo(Kind.CORRECTION_OPEN);
    }

    @Test
    void aSecondRequestReplacesTheFirst() {
        ReleaseView release = nightjar.ready();
        SubmissionView asked = nightjar.correctionRequested(release, "/title");
        UUID first = corrections(release).get(0).id();
        rename(release, "Slower Lanterns");
        nightjar.submitted(release);
        review.claim(asked.id(), RHEA);
        ReviewFinding genre = new ReviewFinding("GENRE_MISCLASSIFIED", "/genre", null);
        review.requestCorrection(asked.id(), new RequestCorrection(List.of(genre)), RHEA);

        assertThat(corrections(release)).singleElement().satisfies(correction -> {
            assertThat(correction.target().pointer()).isEqualTo("/genre");
            assertThat(correction.open()).isTrue();
        });
        assertThat(refusal(() -> desk.answer(release.account(), first, "Why", ILSE)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aRequestNeedsFindingsWithKnownReasonsAtPlacesThatExist() {
        ReleaseView release = nightjar.ready();
        UUID claimed = nightjar.inReview(release).id();

        assertThat(refused(claimed)).isEqualTo(Kind.CORRECTION_NEEDS_FINDING);
        assertThat(refused(claimed, new ReviewFinding("XX-1", "/title", null))).isEqualTo(Kind.UNKNOWN_REASON_CODE);
        assertThat(refused(claimed, new ReviewFinding("MD-104", "/titel", null))).isEqualTo(Kind.UNKNOWN_TARGET);
        assertThat(refused(claimed, new ReviewFinding("MD-104", "no pointer", null))).isEqualTo(Kind.UNKNOWN_TARGET);
        assertThat(refused(claimed, new ReviewFinding("MD-104", "/account", null))).isEqualTo(Kind.UNKNOWN_TARGET);
        ReviewFinding fine = new ReviewFinding("MD-104", "/title", null);
        ReviewFinding lost = new ReviewFinding("MD-104", "/tracks/" + UUID.randomUUID(), null);
        assertThat(refused(claimed, fine, lost)).isEqualTo(Kind.UNKNOWN_TARGET);
        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.IN_REVIEW);
        assertThat(corrections(release)).isEmpty();
    }

    @Test
    void whatChangedUnderTheReviewersEyesIsNotApproved() {
        ReleaseView release = nightjar.ready();
        TrackView shared = release.tracks().get(0);
        UUID claimed = nightjar.inReview(release).id();
        ReleaseView other = nightjar.release(release.account(), shared.code().isrc());
        TrackView elsewhere = tracks.add(release.account(), other.id(), Nightjar.attached(shared.recordingId()), ILSE);

        tracks.change(release.account(), other.id(), elsewhere.id(), Nightjar.track("Halogen", 215_000L, "de"), elsewhere.version(), ILSE);

        SubmissionException refused = refusal(() -> review.approve(claimed, null, RHEA));
        assertThat(refused.kind()).isEqualTo(Kind.CHANGED_SINCE_SNAPSHOT);
        assertThat(refused.facts()).containsEntry("changed", "/tracks/" + shared.id() + "/language");
        assertThat(nightjar.now(release).state()).isEqualTo(ReleaseState.IN_REVIEW);
        assertThat(nightjar.now(release).tracks()).noneMatch(track -> track.code().locked());
    }

    private Kind refused(UUID submission, ReviewFinding... findings) {
        return refusal(() -> review.requestCorrection(submission, new RequestCorrection(List.of(findings)), RHEA)).kind();
    }

    private List<CorrectionView> corrections(ReleaseView release) {
        return desk.corrections(release.account(), release.id());
    }

    private void rename(ReleaseView release, String title) {
        releases.change(release.account(), release.id(), nightjar.details(title), ReleaseCatalog.ANY_VERSION, ILSE);
    }
}
