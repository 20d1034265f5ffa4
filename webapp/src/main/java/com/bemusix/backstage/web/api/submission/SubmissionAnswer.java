package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import com.bemusix.backstage.submission.boundary.MoveView;
import com.bemusix.backstage.submission.boundary.SubmissionView;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a submission stands, as the label sees it. */
record SubmissionAnswer(UUID id, UUID releaseId, ReleaseState state, int snapshotNumber, Instant submittedAt, String submittedBy,
        List<Correction> corrections, List<Move> history) {

    static SubmissionAnswer of(SubmissionView submission, List<CorrectionView> corrections, List<MoveView> history) {
        return new SubmissionAnswer(submission.id(), submission.releaseId().value(), submission.state(), submission.snapshotNumber(),
            submission.submittedAt(), submission.submittedBy(), corrections.stream().map(Correction::of).toList(),
            history.stream().map(Move::of).toList());
    }

    static EntityTag tag(SubmissionView submission) {
        return Answers.tag('v', submission.version());
    }
}
