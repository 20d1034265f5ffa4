package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.submission.boundary.Change;
import com.bemusix.backstage.submission.boundary.ReviewView;
import com.bemusix.backstage.web.api.catalog.ReleaseAnswer;
import com.bemusix.backstage.web.api.problem.FindingAnswer;
import java.util.List;
import java.util.Map;

/**
 * All that a reviewer needs for a decision.
 *
 * @param release as it was handed in
 * @param changes against the handing in before
 */
record ReviewAnswer(StaffSubmission submission, ReleaseAnswer release, List<FindingAnswer> findings, List<Change> changes,
        List<Correction> corrections, List<Move> history) {

    static ReviewAnswer of(ReviewView view, Map<AccountId, String> names) {
        return new ReviewAnswer(StaffSubmission.of(view.submission(), names), ReleaseAnswer.of(view.release()),
            FindingAnswer.all(view.findings()), view.changes(), view.corrections().stream().map(Correction::of).toList(),
            view.history().stream().map(Move::of).toList());
    }
}
