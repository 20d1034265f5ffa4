package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.submission.boundary.SubmissionSummary;
import com.bemusix.backstage.submission.boundary.SubmissionView;
import com.bemusix.backstage.web.api.people.AccountRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How a submission stands, as staff sees it.
 *
 * @param claimedBy the reviewer who has it in hand or decided, or null
 */
record StaffSubmission(UUID id, UUID releaseId, AccountRef account, ReleaseState state, int snapshotNumber, Instant submittedAt,
        String submittedBy, String claimedBy) {

    static StaffSubmission of(SubmissionView submission, Map<AccountId, String> names) {
        return new StaffSubmission(submission.id(), submission.releaseId().value(), AccountRef.of(submission.account(), names),
            submission.state(), submission.snapshotNumber(), submission.submittedAt(), submission.submittedBy(), submission.claimedBy());
    }

    /**
     * A submission in the queue.
     *
     * @param tracks   how many
     * @param blocking how many findings blocked when it was handed in
     * @param warnings how many findings warned when it was handed in
     */
    record Row(UUID id, UUID releaseId, AccountRef account, ReleaseState state, String title, String displayArtists, ReleaseType type,
            int tracks, LocalDate releaseDate, int snapshotNumber, Instant submittedAt, String claimedBy, int blocking, int warnings) {

        static Row of(SubmissionSummary row, Map<AccountId, String> names) {
            return new Row(row.id(), row.releaseId().value(), AccountRef.of(row.account(), names), row.state(), row.title(), row.artists(),
                row.type(), row.tracks(), row.releaseDate(), row.snapshotNumber(), row.submittedAt(), row.claimedBy(), row.blocking(),
                row.warnings());
        }
    }
}
