package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.submission.boundary.MoveView;
import java.time.Instant;

/**
 * A step on the way of a release.
 *
 * @param reason in words, or null
 * @param code   of a rejection, else null
 */
record Move(ReleaseMove move, ReleaseState from, ReleaseState to, Instant at, String by, String reason, String code) {

    static Move of(MoveView view) {
        return new Move(view.move(), view.from(), view.to(), view.at(), view.by(), view.reason(),
            view.code() == null ? null : view.code().name());
    }
}
