package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.IsrcMode;
import java.util.stream.Stream;

/**
 * ID-001: every track has a code, or one is to be drawn for it (S5, S15, S21). With roots of its own an account gets no code from us,
 * whatever was chosen before (S14).
 */
final class IsrcMissingRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.tracks().filter(track -> track.code() == null).flatMap(track -> {
            Target target = Target.track(track.id(), "isrc");
            if (track.isrcChoice() != IsrcChoice.GENERATE) {
                return Stream.of(Finding.of(ReasonCode.ISRC_MISSING, target));
            }
            return facts.setup().mode() == IsrcMode.ROOT
                    ? Stream.of(Finding.variant(ReasonCode.ISRC_MISSING, "root", target))
                    : Stream.empty();
        });
    }
}
