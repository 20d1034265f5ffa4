package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.TrackView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * ID-005: a code is on one track of the release only; one code on a whole album is said once, for the album (S2 AC3 and AC4). A sound
 * and a video with one code are the case of {@link IsrcOfVideoRule}.
 */
final class IsrcOncePerReleaseRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        List<TrackView> tracks = facts.release().tracks();
        if (isOneCodeOnAll(tracks)) {
            return Stream.of(Finding.variant(ReasonCode.ISRC_DUP_IN_RELEASE, "album", Target.release("tracks"),
                    Integer.toString(tracks.size())));
        }
        return IntStream.range(0, tracks.size()).boxed().flatMap(i -> check(facts, tracks.get(i), tracks.subList(0, i)));
    }

    private static Stream<Finding> check(ReleaseFacts facts, TrackView track, List<TrackView> earlier) {
        return earlier.stream().filter(other -> sameCode(other, track)).limit(1)
                .map(first -> Finding.of(ReasonCode.ISRC_DUP_IN_RELEASE, Target.track(track.id(), "isrc"), facts.place(first)));
    }

    /** Two tracks with one code are no whole album yet: which of them is wrong can be said. */
    private static boolean isOneCodeOnAll(List<TrackView> tracks) {
        return tracks.size() > 2 && tracks.stream().allMatch(track -> sameCode(tracks.get(0), track));
    }

    private static boolean sameCode(TrackView one, TrackView other) {
        return one.code() != null && other.code() != null && one.code().isrc().equals(other.code().isrc())
                && one.details().recordingType() == other.details().recordingType();
    }
}
