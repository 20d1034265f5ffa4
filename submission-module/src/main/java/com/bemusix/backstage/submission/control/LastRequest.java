package com.bemusix.backstage.submission.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.submission.entity.Correction;
import com.bemusix.backstage.submission.entity.Submission;

/** The corrections that were asked for last, and what became of each. */
@ApplicationScoped
public class LastRequest {

    private final SubmissionStore store;
    private final ReleaseCatalog releases;

    @Inject
    public LastRequest(SubmissionStore store, ReleaseCatalog releases) {
        this.store = store;
        this.releases = releases;
    }

    protected LastRequest() {
        this(null, null);
    }

    /**
     * A correction.
     *
     * @param fixed whether what stands at its target is no longer what the reviewer saw
     */
    public record Point(Correction asked, boolean fixed) {

        /** Neither made nor answered. */
        public boolean open() {
            return !fixed && asked.dispute() == null;
        }
    }

    /** Compares with the release as it is while the label can edit it, else with what was handed in last. In the reviewer's order. */
    public List<Point> of(Submission submission) {
        List<Correction> asked = store.corrections(submission);
        if (asked.isEmpty()) {
            return List.of();
        }
        return compare(submission, asked, submission.state().editable()
                ? releases.get(submission.account(), submission.release())
                : store.frozen(submission, submission.snapshotNumber()).release());
    }

    /** Compares with this state of the release. */
    public List<Point> of(Submission submission, ReleaseView now) {
        return compare(submission, store.corrections(submission), now);
    }

    private List<Point> compare(Submission submission, List<Correction> asked, ReleaseView now) {
        if (asked.isEmpty()) {
            return List.of();
        }
        ReleaseFields seen = ReleaseFields.of(store.frozen(submission, asked.get(0).snapshotNumber()).release());
        ReleaseFields present = ReleaseFields.of(now);
        return asked.stream().map(correction -> new Point(correction, !seen.sameAt(correction.target(), present))).toList();
    }
}
