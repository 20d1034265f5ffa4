package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import java.util.stream.Stream;

/**
 * ID-004: no code is claimed for another recording too (S22). The registry refuses a second recording when the code is entered; what is
 * left is a code that fell into dispute afterwards.
 */
final class IsrcUndisputedRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.tracks()
                .filter(track -> track.code() != null && track.code().status() == AssignmentStatus.DISPUTED)
                .map(track -> Finding.of(ReasonCode.ISRC_DUP_OTHER_RECORDING, Target.track(track.id(), "isrc"),
                        track.code().isrc().display()));
    }
}
