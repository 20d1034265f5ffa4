package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.RHEA;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.JustifyFinding;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;

/** Going on against a policy with a reason. */
@ExtendWith(ArquillianExtension.class)
class JustificationIT {

    private static final ReasonCode REUSE = ReasonCode.ISRC_VERSION_REUSE;

    @Inject
    Nightjar nightjar;

    @Inject
    TrackList tracks;

    @Inject
    ReleaseChecks checks;

    @Inject
    SubmissionDesk desk;

    @Inject
    ReviewDesk review;

    @Inject
    Sql sql;

    private ReleaseView release;
    private String target;

    /** A track that became twenty seconds longer since its code was entered. */
    @BeforeEach
    void begin() {
        release = nightjar.ready();
        target = "/tracks/" + release.tracks().get(0).id() + "/durationMs";
        lengthen(235_000L);
    }

    @Test
    @DisplayName("T7, ID-007: more than ten seconds block until there is a reason, which the reviewer reads and the snapshot keeps")
    void aReasonOpensTheWayAndTheReviewerReadsIt() {
        assertThat(refusal(() -> nightjar.submitted(release)).findings()).singleElement()
                .returns(REUSE, Finding::code).returns(target, finding -> finding.target().pointer());

        Finding answered = justify("Only the fade\r\nis longer ");

        assertThat(answered.blocks()).isFalse();
        UUID submission = nightjar.inReview(release).id();
        assertThat(review.get(submission).findings()).filteredOn(Finding::justified).singleElement().satisfies(finding -> {
            assertThat(finding.justification().reason()).isEqualTo("Only the fade\nis longer");
            assertThat(finding.justification().by()).isEqualTo("Ilse Tanaka");
            assertThat(finding.justification().choice()).isEqualTo(PolicyAdvice.KEEP);
            assertThat(finding.justification().version()).isEqualTo(finding.question().version());
            assertThat(finding.citation().address()).startsWith("https://");
        });
        assertThat(review.approve(submission, null, RHEA).state()).isEqualTo(ReleaseState.APPROVED);
        assertThat(review.get(submission).findings()).as("as frozen").anyMatch(Finding::justified);
    }

    @Test
    @DisplayName("T7: when the length changes again, the reason no longer fits and is shown as such")
    void aReasonIsAskedForAgainWhenTheTrackChanges() {
        justify("Only the fade is longer");
        lengthen(240_000L);

        assertThat(finding().blocks()).isTrue();
        assertThat(finding().justified()).isFalse();
        assertThat(finding().justification().reason()).isEqualTo("Only the fade is longer");
        assertThat(refusal(() -> nightjar.submitted(release)).kind()).isEqualTo(Kind.FINDINGS_BLOCK);

        lengthen(235_000L);
        assertThat(finding().justified()).as("as it was when the reason was given").isTrue();
        lengthen(215_000L);
        assertThat(checks.of(release.account(), release.id())).extracting(Finding::code).doesNotContain(REUSE);
    }

    @Test
    @DisplayName("T7: a reason can be taken back and given anew; every word stays on record")
    void aReasonCanBeTakenBack() {
        justify("First");
        justify("Second");
        assertThat(finding().justification().reason()).isEqualTo("Second");

        checks.takeBack(release.account(), release.id(), REUSE, target, ANY_VERSION, ILSE);

        assertThat(finding().blocks()).isTrue();
        assertThat(finding().justification()).isNull();
        assertThat(refusal(() -> checks.takeBack(release.account(), release.id(), REUSE, target, ANY_VERSION, ILSE)).kind())
                .isEqualTo(Kind.FINDING_NOT_THERE);
        assertThat(sql.number("select count(*) from submission.justification where release = '" + release.id() + "'")).isEqualTo(3);
    }

    @Test
    void whatIsNotAskedTakesNoReason() {
        assertThat(refusal(() -> justify(REUSE, "/tracks/" + release.tracks().get(0).id() + "/isrc", PolicyAdvice.KEEP)).kind())
                .isEqualTo(Kind.FINDING_NOT_THERE);
        assertThat(refusal(() -> justify(REUSE, target, PolicyAdvice.NEW)).kind()).isEqualTo(Kind.FINDING_CHOICE_DIFFERS);
        assertThat(refusal(() -> justify(REUSE, target, PolicyAdvice.NEW)).facts()).containsEntry("present", "KEEP");
        tracks.change(release.account(), release.id(), release.tracks().get(1).id(), Nightjar.track("Nested", 215_000L, null), ANY_VERSION,
                ILSE);
        assertThat(refusal(() -> justify(ReasonCode.FIELD_MISSING, "/tracks/" + release.tracks().get(1).id() + "/language",
                PolicyAdvice.KEEP)).kind()).isEqualTo(Kind.FINDING_NOT_JUSTIFIABLE);
        assertThat(finding().justification()).isNull();
    }

    @Test
    void aReasonIsForTheReleaseAsItWasSeen() {
        long seen = nightjar.now(release).version();
        justify("Only the fade is longer");

        CatalogException stale = catchThrowableOfType(CatalogException.class, () -> checks.justify(release.account(), release.id(),
                new JustifyFinding(REUSE, target, PolicyAdvice.KEEP, "Too late"), seen, ILSE));

        assertThat(stale.kind()).isEqualTo(CatalogException.Kind.STALE);
        assertThat(finding().justification().reason()).isEqualTo("Only the fade is longer");
    }

    @Test
    void whatIsHandedInKeepsItsReasons() {
        justify("Only the fade is longer");
        nightjar.submitted(release);

        assertThat(catchThrowableOfType(CatalogException.class, () -> justify("Another")).kind())
                .isEqualTo(CatalogException.Kind.RELEASE_LOCKED);
        assertThat(catchThrowableOfType(CatalogException.class,
                () -> checks.takeBack(release.account(), release.id(), REUSE, target, ANY_VERSION, ILSE)).kind())
                .isEqualTo(CatalogException.Kind.RELEASE_LOCKED);
    }

    @Test
    @DisplayName("T7: the reviewer may not be content with a reason; the label changes the track or gives a better one")
    void theReviewerMayAskForMore() {
        justify("Because");
        nightjar.correctionRequested(release, target);

        assertThat(refusal(() -> nightjar.submitted(release)).kind()).isEqualTo(Kind.CORRECTION_OPEN);
        justify("The master of 2019 had a hidden track, which was cut off");
        desk.corrections(release.account(), release.id())
                .forEach(asked -> desk.answer(release.account(), asked.id(), "See the reason", ILSE));
        assertThat(nightjar.submitted(release).snapshotNumber()).isEqualTo(2);
    }

    @Test
    void whatWasSaidIsNeitherChangedNorDeletedNorEmptied() {
        justify("Only the fade is longer");

        for (String statement : List.of("delete from submission.justification", "truncate submission.justification",
                "update submission.justification set reason = 'other'")) {
            assertThat(sql.run(statement)).as(statement).isNotNull().hasMessageContaining("is refused");
        }
        assertThat(sql.run("insert into submission.justification select nextval('submission.justification_number'), account, release, code,"
                + " target, 'ASK', reason, about, topic, territory, policy_version, said_at, person, person_name, address, user_agent"
                + " from submission.justification limit 1")).hasMessageContaining("check constraint");
    }

    private void lengthen(long durationMs) {
        TrackDetails longer = Nightjar.track("Halogen", durationMs, "zxx");
        tracks.change(release.account(), release.id(), release.tracks().get(0).id(), longer, ANY_VERSION, ILSE);
    }

    private Finding justify(String reason) {
        return checks.justify(release.account(), release.id(), new JustifyFinding(REUSE, target, PolicyAdvice.KEEP, reason), ANY_VERSION,
                ILSE);
    }

    private void justify(ReasonCode code, String at, PolicyAdvice choice) {
        checks.justify(release.account(), release.id(), new JustifyFinding(code, at, choice, "Because"), ANY_VERSION, ILSE);
    }

    private Finding finding() {
        return checks.of(release.account(), release.id()).stream().filter(found -> found.code() == REUSE).findFirst().orElseThrow();
    }
}
