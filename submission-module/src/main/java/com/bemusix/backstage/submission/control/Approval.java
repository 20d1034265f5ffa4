package com.bemusix.backstage.submission.control;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.entity.Submission;

/** What must be true of a release, and what becomes final, when it is approved. */
@ApplicationScoped
public class Approval {

    private final ReleaseCatalog releases;
    private final SubmissionStore store;
    private final Checks checks;
    private final IsrcRegistry isrcs;
    private final UpcRegistry upcs;

    @Inject
    public Approval(ReleaseCatalog releases, SubmissionStore store, Checks checks, IsrcRegistry isrcs, UpcRegistry upcs) {
        this.releases = releases;
        this.store = store;
        this.checks = checks;
        this.isrcs = isrcs;
        this.upcs = upcs;
    }

    protected Approval() {
        this(null, null, null, null, null);
    }

    /**
     * Makes the codes of the release final, if it is still what the reviewer saw and no rule has come to block it meanwhile: a recording
     * may also be on other releases, and time goes on.
     *
     * @throws SubmissionException {@code FINDINGS_BLOCK} or {@code CHANGED_SINCE_SNAPSHOT}
     */
    public void settle(Submission submission, Actor actor) {
        ReleaseView release = releases.read(submission.release());
        List<Finding> blocking = checks.of(release).stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new SubmissionException(blocking);
        }
        ReleaseFields seen = ReleaseFields.of(store.frozen(submission, submission.snapshotNumber()).release());
        Set<String> changed = seen.differences(ReleaseFields.of(release));
        if (!changed.isEmpty()) {
            throw new SubmissionException(Kind.CHANGED_SINCE_SNAPSHOT, Map.of("changed", String.join(" ", changed)));
        }
        isrcs.accept(submission.account(), release.tracks().stream().map(TrackView::recordingId).toList(), actor);
        upcs.accept(submission.account(), submission.release(), actor);
    }
}
