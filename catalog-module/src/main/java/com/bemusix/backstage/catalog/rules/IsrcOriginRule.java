package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import java.util.stream.Stream;

/**
 * ID-010: an account with roots says where a code comes from that is not of its roots. Such codes are allowed, so it never blocks
 * (S16 AC2).
 */
final class IsrcOriginRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        if (!facts.setup().mode().numbers()) {
            return Stream.empty();
        }
        return facts.tracks()
                .filter(track -> track.code() != null && !track.code().ownRoot() && track.code().origin() == null)
                .map(track -> Finding.of(ReasonCode.ISRC_OFF_ROOT_UNEXPLAINED, Target.track(track.id(), "isrc"),
                        track.code().isrc().display()));
    }
}
