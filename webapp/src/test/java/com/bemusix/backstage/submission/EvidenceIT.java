package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;

/** What the database itself refuses, whatever program asks. */
@ExtendWith(ArquillianExtension.class)
class EvidenceIT {

    @Inject
    Nightjar nightjar;

    @Inject
    Sql sql;

    @Inject
    ReleaseCatalog releases;

    @Inject
    SubmissionDesk desk;

    @Inject
    ReviewDesk review;

    @Test
    void evidenceIsNeitherChangedNorDeletedNorEmptied() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen");
        nightjar.choose(release, 0, ChooseIsrc.generate());
        nightjar.correctionRequested(release, "/title");

        for (String table : List.of("terms_version", "terms_acceptance", "attestation", "snapshot", "move", "correction", "submission")) {
            assertThat(sql.run("delete from submission." + table)).as("delete from %s", table).hasMessageContaining("is refused");
            assertThat(sql.run("truncate submission." + table + " cascade")).as("truncate %s", table).hasMessageContaining("is refused");
        }
        assertRefused("update submission.terms_version set text = 'other'");
        assertRefused("update submission.terms_version set effective_from = effective_from + interval '1 day'");
        assertRefused("update submission.terms_acceptance set signatory_name = 'other'");
        assertRefused("update submission.attestation set claim = 'UNKNOWN'");
        assertRefused("update submission.snapshot set content = '{}'");
        assertRefused("update submission.move set person_name = 'other'");
        assertRefused("update submission.correction set remark = 'other'");
    }

    private void assertRefused(String statement) {
        assertThat(sql.run(statement)).as(statement).isNotNull().hasMessageMatching("(?s).*(is refused|answered, not changed).*");
    }

    @Test
    void aSnapshotStaysWhatWasHandedInAndProvesItself() {
        ReleaseView release = nightjar.ready();
        UUID submission = nightjar.submitted(release).id();
        ReleaseView handedIn = nightjar.now(release);
        desk.withdraw(release.account(), release.id(), ReleaseCatalog.ANY_VERSION, ILSE);
        releases.change(release.account(), release.id(), nightjar.details("Another Title"), ReleaseCatalog.ANY_VERSION, ILSE);

        assertThat(review.get(submission).release()).isEqualTo(handedIn);
        assertThat(review.get(submission).submission().state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(sql.number("select count(*) from submission.snapshot where submission = '" + submission
                + "' and sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')")).isEqualTo(1);
    }

    @Test
    void aSnapshotWithAFingerprintThatIsNotItsOwnIsRefused() {
        UUID submission = nightjar.submitted(nightjar.ready()).id();

        assertThat(sql.run("insert into submission.snapshot select submission, 2, taken_at, taken_by, taker_name, '{}', sha256"
                + " from submission.snapshot where submission = '" + submission + "'")).hasMessageContaining("check constraint");
    }

    @Test
    void noStatementMovesASubmissionWhereNoMoveLeads() {
        UUID submission = nightjar.submitted(nightjar.ready()).id();

        for (String state : List.of("APPROVED", "REJECTED", "CORRECTION_REQUESTED")) {
            assertThat(sql.run("update submission.submission set state = '" + state + "' where id = '" + submission + "'"))
                    .as(state).hasMessageContaining("no move leads");
        }
        assertThat(sql.run("insert into submission.move values (0, '" + submission + "', 'APPROVE', 'SUBMITTED', 'APPROVED', now(), '"
                + UUID.randomUUID() + "', 'x', null, null)")).hasMessageContaining("check constraint");
    }

    @Test
    void anAcceptanceOfATextThatWasNeverPublishedIsRefused() {
        assertThat(sql.run("insert into submission.terms_acceptance values ('" + UUID.randomUUID() + "', '" + UUID.randomUUID()
                + "', 1, 'abc', 'x', 'x', 'CLICK', now(), '" + UUID.randomUUID() + "', 'x', null, null)"))
                .hasMessageContaining("foreign key");
    }
}
