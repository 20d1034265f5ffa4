package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.SearchKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AR-205: "Various Artists" is for releases on which four or more main artists perform, never for a track. Not asked for where one artist
 * is on every track, and so not for a single track.
 */
final class VariousArtistsRule implements ReleaseRule {

    private static final int MANY = 4;
    private static final Set<String> VARIOUS = Set.of("various artists", "various", "v.a.");

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return Stream.concat(onRelease(facts), facts.tracks()
                .filter(track -> isVarious(track.details().artists()))
                .map(track -> Finding.of(ReasonCode.VARIOUS_ARTISTS_RULE, Target.track(track.id(), "artists"))));
    }

    private static Stream<Finding> onRelease(ReleaseFacts facts) {
        List<Set<String>> byTrack = facts.tracks().map(track -> mainArtists(track.details().artists())).toList();
        Set<String> all = byTrack.stream().flatMap(Set::stream).collect(Collectors.toSet());
        boolean onePresent = all.stream().anyMatch(artist -> byTrack.stream().allMatch(artists -> artists.contains(artist)));
        boolean various = isVarious(facts.release().details().artists());
        Target target = Target.release("artists");
        if (!various && all.size() >= MANY && !onePresent) {
            return Stream.of(Finding.variant(ReasonCode.VARIOUS_ARTISTS_RULE, "many", target, Integer.toString(all.size())));
        }
        boolean allNamed = !byTrack.isEmpty() && byTrack.stream().noneMatch(Set::isEmpty);
        return various && allNamed && all.size() < MANY
                ? Stream.of(Finding.variant(ReasonCode.VARIOUS_ARTISTS_RULE, "few", target, Integer.toString(all.size())))
                : Stream.empty();
    }

    private static boolean isVarious(List<ArtistCredit> artists) {
        return mainArtists(artists).stream().anyMatch(VARIOUS::contains);
    }

    private static Set<String> mainArtists(List<ArtistCredit> artists) {
        return artists.stream().filter(artist -> artist.role() == ArtistRole.MAIN).map(artist -> SearchKey.of(artist.name()))
                .collect(Collectors.toSet());
    }
}
