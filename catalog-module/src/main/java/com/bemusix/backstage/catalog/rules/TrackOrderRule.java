package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.TrackView;
import java.util.stream.Stream;

/** MD-120, ours: volumes, and the tracks of each, count from 1 without gaps (product fields, E5). Said once. */
final class TrackOrderRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        int volume = 1;
        int number = 1;
        for (TrackView track : facts.release().tracks()) {
            if (track.volume() == volume + 1 && number > 1 && track.number() == 1) {
                volume++;
                number = 1;
            }
            if (track.volume() != volume || track.number() != number) {
                return Stream.of(Finding.of(ReasonCode.TRACK_ORDER_GAP, Target.release("tracks"), facts.place(track)));
            }
            number++;
        }
        return Stream.empty();
    }
}
