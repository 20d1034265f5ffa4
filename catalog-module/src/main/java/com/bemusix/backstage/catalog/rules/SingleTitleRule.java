package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import java.util.Objects;
import java.util.stream.Stream;

/** MD-107: a single with one track is called as its track, version included. */
final class SingleTitleRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        ReleaseDetails release = facts.release().details();
        if (release.type() != ReleaseType.SINGLE || facts.release().tracks().size() != 1) {
            return Stream.empty();
        }
        TrackDetails track = facts.release().tracks().get(0).details();
        if (track.title() == null) {
            return Stream.empty();
        }
        if (!track.title().equals(release.title())) {
            return Stream.of(Finding.of(ReasonCode.TITLE_SINGLE_MISMATCH, Target.release("title"), track.title()));
        }
        return Objects.equals(track.version(), release.version())
                ? Stream.empty()
                : Stream.of(Finding.variant(ReasonCode.TITLE_SINGLE_MISMATCH, "version", Target.release("version")));
    }
}
