package com.bemusix.backstage.submission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.submission.entity.Move;
import com.bemusix.backstage.submission.entity.Submission;

/** Takes a submission and its release one step further, together, and keeps who did it. */
@ApplicationScoped
public class Journey {

    private final ReleaseCatalog releases;
    private final SubmissionStore store;
    private final Event<Audited> audit;

    @Inject
    public Journey(ReleaseCatalog releases, SubmissionStore store, Event<Audited> audit) {
        this.releases = releases;
        this.store = store;
        this.audit = audit;
    }

    protected Journey() {
        this(null, null, null);
    }

    /** The release makes the move that the submission has made, and the move is kept. */
    public void follow(Submission submission, Move move, Actor actor) {
        releases.move(submission.account(), submission.release(), move.move(), actor);
        keep(submission, move, actor);
    }

    /** Keeps a move that the release has made already. */
    public void keep(Submission submission, Move move, Actor actor) {
        store.add(move);
        store.flush();
        audit.fire(new Audited(submission.account(), actor, "RELEASE_" + move.move(), submission.release().toString(), move.reason()));
    }
}
