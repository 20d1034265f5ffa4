package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.entity.Submission;
import com.bemusix.backstage.submission.entity.Summary;

/**
 * A row of the review queue: the release as it was last handed in.
 *
 * @param artists     main artists in one line, null if there are none
 * @param submittedAt the last time
 * @param claimedBy   the name of the reviewer who has it, or who decided; null while it waits
 * @param blocking    how many findings blocked when it was handed in
 * @param warnings    how many findings warned when it was handed in
 */
public record SubmissionSummary(UUID id, ReleaseId releaseId, AccountId account, ReleaseState state, String title, String artists,
        ReleaseType type, int tracks, LocalDate releaseDate, int snapshotNumber, Instant submittedAt, String claimedBy, int blocking,
        int warnings) {

    static SubmissionSummary of(Submission submission) {
        Summary shown = submission.summary();
        return new SubmissionSummary(submission.id(), submission.release(), submission.account(), submission.state(), shown.title(),
                shown.artists(), shown.type(), shown.tracks(), shown.releaseDate(), submission.snapshotNumber(),
                submission.submittedAt(), submission.claimerName(), shown.blocking(), shown.warnings());
    }
}
