package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.entity.Submission;

/**
 * Where a release stands that has been handed in at least once.
 *
 * @param snapshotNumber how often it has been handed in
 * @param submittedAt    the last time
 * @param claimedBy      the name of the reviewer who has it, or who decided; null while it waits
 * @param claimedById    that person
 */
public record SubmissionView(UUID id, ReleaseId releaseId, AccountId account, ReleaseState state, int snapshotNumber, Instant submittedAt,
        String submittedBy, String claimedBy, UUID claimedById, long version) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(submission.id(), submission.release(), submission.account(), submission.state(),
                submission.snapshotNumber(), submission.submittedAt(), submission.submitterName(), submission.claimerName(),
                submission.claimedBy(), submission.version());
    }
}
