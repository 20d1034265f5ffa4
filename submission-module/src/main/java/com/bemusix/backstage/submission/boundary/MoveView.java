package com.bemusix.backstage.submission.boundary;

import java.time.Instant;

import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.submission.entity.Move;

/**
 * A step on the way of a release.
 *
 * @param by     the name of the person
 * @param reason in words, or null
 * @param code   of a rejection, else null
 */
public record MoveView(ReleaseMove move, ReleaseState from, ReleaseState to, Instant at, String by, String reason, ReasonCode code) {

    static MoveView of(Move step) {
        return new MoveView(step.move(), step.from(), step.to(), step.at(), step.personName(), step.reason(), step.reasonCode());
    }
}
