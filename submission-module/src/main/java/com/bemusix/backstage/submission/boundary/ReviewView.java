package com.bemusix.backstage.submission.boundary;

import java.util.List;
import java.util.Map;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.RecordingId;

/**
 * All that a reviewer needs for a decision.
 *
 * @param release     as it was last handed in
 * @param findings    of this moment while the release is being checked, else those of the handing in
 * @param changes     since the handing in before, empty for the first
 * @param corrections that were asked for last, with what became of them
 * @param history     from the first step on
 * @param lookUps     what was known like the recordings for which codes were asked, by recording, as it was kept then
 */
public record ReviewView(SubmissionView submission, ReleaseView release, List<Finding> findings, List<Change> changes,
        List<CorrectionView> corrections, List<MoveView> history, Map<RecordingId, LookUpView> lookUps) {
}
