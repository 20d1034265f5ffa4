package com.bemusix.backstage.submission;

import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.RHEA;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.Change;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.JustifyFinding;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.ReviewDesk;

/** Releases that were out before: what is said of it is kept, and codes and UPC follow the policies. */
@ExtendWith(ArquillianExtension.class)
class PreviousReleaseIT {

    private static final PreviousRelease TAKEN_DOWN = new PreviousRelease("Other Distributor, 2019", "602557265941", true);

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
    ReviewDesk review;

    @Inject
    Sql sql;

    @Test
    @DisplayName("E5: that it was out before, where, under which UPC and whether it was taken down is kept, and can be taken back")
    void whatIsSaidIsKept() {
        ReleaseView release = nightjar.ready();
        assertThat(release.details().previouslyReleased()).isNull();

        assertThat(say(release, TAKEN_DOWN, null).details().previouslyReleased()).isEqualTo(TAKEN_DOWN);
        assertThat(nightjar.now(release).details().previouslyReleased()).isEqualTo(TAKEN_DOWN);
        say(release, new PreviousRelease(null, null, false), null);
        assertThat(nightjar.now(release).details().previouslyReleased()).isEqualTo(new PreviousRelease(null, null, false));
        say(release, null, null);
        assertThat(nightjar.now(release).details().previouslyReleased()).isNull();
    }

    @Test
    @DisplayName("ID-026, D2: a new UPC at a transfer is found, answered, and shown to the reviewer with what changed")
    void aNewUpcIsFoundAndAnswered() {
        ReleaseView release = nightjar.ready();
        nightjar.correctionRequested(release, "/title");
        say(release, TAKEN_DOWN, "Slower Lanterns");
        Finding found = find(release, ReasonCode.UPC_AT_TRANSFER);
        assertThat(found.question().present()).isEqualTo(PolicyAdvice.NEW);
        assertThat(found.arguments()).containsExactly(release.upc().upc(), "602557265941");

        justify(release, found, "Two tracks more than before");

        UUID submission = nightjar.submitted(release).id();
        review.claim(submission, RHEA);
        assertThat(review.get(submission).findings()).filteredOn(Finding::justified).extracting(Finding::code)
                .contains(ReasonCode.UPC_AT_TRANSFER);
        assertThat(review.get(submission).changes()).extracting(Change::pointer).contains("/previouslyReleased/where",
                "/previouslyReleased/upc", "/previouslyReleased/takenDown");
        review.approve(submission, null, RHEA);
        assertThat(review.get(submission).release().details().previouslyReleased()).as("as frozen").isEqualTo(TAKEN_DOWN);
    }

    @Test
    @DisplayName("ID-024: for what was out without a code one is drawn for a reason only, and the reason holds from then on")
    void aCodeIsDrawnForAReason() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen");
        nightjar.choose(release, 0, ChooseIsrc.generate());
        say(release, null, null, LocalDate.of(1985, 3, 1));
        assertThat(refusal(() -> generation.generate(release.account(), release.id(), List.of(), ILSE)).kind())
                .isEqualTo(Kind.FINDINGS_BLOCK);

        justify(release, find(release, ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC), "On vinyl only, before there were codes");
        assertThat(generation.generate(release.account(), release.id(), List.of(), ILSE)).hasSize(1);

        Finding drawn = find(release, ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC);
        assertThat(drawn.messageKey()).endsWith(".drawn");
        assertThat(drawn.justified()).isTrue();
        assertThat(nightjar.submitted(release).snapshotNumber()).isEqualTo(1);
    }

    @Test
    @DisplayName("D18: a recording that comes back after a takedown under the code it had here is in order")
    void aRecordingComesBackUnderItsCode() {
        ReleaseView first = nightjar.release(nightjar.withAcceptedTerms(), "Halogen");
        nightjar.choose(first, 0, ChooseIsrc.generate());
        generation.generate(first.account(), first.id(), List.of(), ILSE);
        ReleaseView again = nightjar.release(first.account());
        tracks.add(again.account(), again.id(), Nightjar.attached(first.tracks().get(0).recordingId()), ILSE);

        say(again, new PreviousRelease("Here", null, true), null);

        assertThat(checks.of(again.account(), again.id())).extracting(Finding::code)
                .doesNotContain(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC);
    }

    @Test
    void theDatabaseItselfKeepsNothingOfAReleaseThatNeverWas() {
        ReleaseView release = nightjar.ready();

        for (String column : List.of("previous_where = 'x'", "previous_upc = '602557265941'", "previous_taken_down = true")) {
            assertThat(sql.run("update catalog.release set " + column + " where id = '" + release.id() + "'")).as(column)
                    .hasMessageContaining("previous_release");
        }
        assertThat(sql.run("update catalog.release set previously_released = true, previous_upc = '60255726594' where id = '"
                + release.id() + "'")).hasMessageContaining("check constraint");
    }

    private ReleaseView say(ReleaseView release, PreviousRelease previous, String title) {
        return say(release, previous, title, null);
    }

    private ReleaseView say(ReleaseView release, PreviousRelease previous, String title, LocalDate original) {
        ReleaseDetails old = release.details();
        ReleaseDetails said = new ReleaseDetails(title == null ? old.title() : title, old.version(), old.type(), old.artists(), old.label(),
                old.catalogNumber(), old.genre(), old.subgenre(), old.titleLanguage(), old.releaseDate(), original, previous, old.pLine(),
                old.cLine(), old.parentalWarning());
        return releases.change(release.account(), release.id(), said, ANY_VERSION, ILSE);
    }

    private Finding find(ReleaseView release, ReasonCode code) {
        return checks.of(release.account(), release.id()).stream().filter(finding -> finding.code() == code).findFirst().orElseThrow();
    }

    private void justify(ReleaseView release, Finding finding, String reason) {
        checks.justify(release.account(), release.id(), new JustifyFinding(finding.code(), finding.target().pointer(),
                finding.question().present(), reason), ANY_VERSION, ILSE);
    }
}
