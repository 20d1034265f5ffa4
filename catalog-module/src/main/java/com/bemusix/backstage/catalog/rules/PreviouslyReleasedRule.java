package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ID-024: what was out before should have a code already, which is to be entered and not drawn anew (S5: one code for life). After a
 * takedown sources differ (D18), so that a policy says whether the old code stays; it also says whether a reason is enough to have a code
 * drawn for something that was out without one. A code is drawn anew if it was drawn since the release was begun here.
 */
final class PreviouslyReleasedRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        PolicyView reuse = facts.policies().get(PolicyTopic.REUSE_AFTER_TAKEDOWN);
        return facts.outBefore() ? facts.tracks().flatMap(track -> check(facts, track, reuse).stream()) : Stream.empty();
    }

    private static Optional<Finding> check(ReleaseFacts facts, TrackView track, PolicyView reuse) {
        PreviousRelease before = facts.release().details().previouslyReleased();
        PolicyAdvice afterTakedown = reuse == null || before == null || !before.takenDown() ? PolicyAdvice.KEEP : reuse.policy().advice();
        Target target = Target.track(track.id(), "isrc");
        if (track.code() == null) {
            Finding missing = before == null ? Finding.of(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC, target)
                    : Finding.variant(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC, "said", target);
            return afterTakedown == PolicyAdvice.NEW ? Optional.empty() : Optional.of(drawing(missing, track, reuse));
        }
        if (isDrawnAnew(facts, track.code())) {
            return afterTakedown == PolicyAdvice.NEW || reuse == null ? Optional.empty()
                    : Optional.of(drawing(Finding.variant(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC, "drawn", target,
                            track.code().isrc().display()).as(reuse.policy().severity()), track, reuse));
        }
        return afterTakedown == PolicyAdvice.KEEP ? Optional.empty()
                : Optional.of(reuse.find(Finding.variant(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC, "kept", target,
                        track.code().isrc().display()).as(reuse.policy().severity()), PolicyAdvice.KEEP, track.code().isrc().value()));
    }

    /** The reason that lets a code be drawn holds when it has been drawn, too: it is about the recording. */
    private static Finding drawing(Finding found, TrackView track, PolicyView reuse) {
        return reuse == null ? found : reuse.find(found, PolicyAdvice.NEW, track.recordingId());
    }

    private static boolean isDrawnAnew(ReleaseFacts facts, CodeView code) {
        return code.origin() != null && !code.origin().stateable() && !code.at().isBefore(facts.release().createdAt());
    }
}
