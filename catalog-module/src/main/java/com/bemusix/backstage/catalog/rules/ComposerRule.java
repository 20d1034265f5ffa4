package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CR-301: every track names who composed it. Asked for sounds and videos alike, and for works in the public domain too: their composers
 * are known or "Traditional".
 */
final class ComposerRule implements ReleaseRule {

    private static final Set<String> COMPOSERS = Set.of("Composer", "ComposerLyricist");

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.tracks()
                .filter(track -> track.details().contributors().stream().noneMatch(who -> COMPOSERS.contains(who.role())))
                .map(track -> Finding.of(ReasonCode.COMPOSER_MISSING, Target.track(track.id(), "contributors")));
    }
}
