package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import java.util.stream.Stream;

/**
 * ID-003: the first letters of a code are on the agency's list (S7). Only a warning: the list grows every year, and codes with other
 * letters are in stores.
 */
final class IsrcPrefixKnownRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.tracks()
                .filter(track -> track.code() != null)
                .filter(track -> IsrcPrefixTable.levelOf(track.code().isrc().prefix()) == IsrcPrefixTable.Level.UNKNOWN)
                .map(track -> Finding.of(ReasonCode.ISRC_PREFIX_UNKNOWN, Target.track(track.id(), "isrc"),
                        track.code().isrc().prefix().letters()));
    }
}
