package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * ID-024: what was out before should have a code already, which is to be entered and not drawn anew (S5: one code for life). Out before is
 * a release whose original date is past and earlier than its digital one.
 */
final class PreviouslyReleasedRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        LocalDate original = facts.release().details().originalReleaseDate();
        LocalDate digital = facts.release().details().releaseDate();
        boolean outBefore = original != null && original.isBefore(facts.today()) && (digital == null || original.isBefore(digital));
        return outBefore
                ? facts.tracks().filter(track -> track.code() == null)
                        .map(track -> Finding.of(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC, Target.track(track.id(), "isrc")))
                : Stream.empty();
    }
}
