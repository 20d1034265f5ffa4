package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.SearchKey;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * MD-106: no two tracks of the same main artists have the same title and version. What differs in case or accents only is the same.
 */
final class DistinctTitlesRule implements ReleaseRule {

    private record Name(String title, String version, String artists) {

        static Name of(TrackView track) {
            return new Name(SearchKey.of(track.details().title()), SearchKey.of(track.details().version()),
                    SearchKey.of(ArtistCredit.mainArtists(track.details().artists())));
        }
    }

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        Map<Name, TrackView> firsts = new HashMap<>();
        return facts.release().tracks().stream().filter(track -> track.details().title() != null).flatMap(track -> {
            TrackView first = firsts.putIfAbsent(Name.of(track), track);
            return first == null ? Stream.empty() : Stream.of(Finding.of(ReasonCode.TITLE_DUPLICATE_IN_RELEASE,
                    Target.track(track.id(), "title"), track.details().title(), facts.place(first)));
        });
    }
}
