package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static com.bemusix.backstage.catalog.CatalogFixture.at;
import static com.bemusix.backstage.catalog.CatalogFixture.attached;
import static com.bemusix.backstage.catalog.CatalogFixture.recording;
import static com.bemusix.backstage.catalog.CatalogFixture.retitled;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackPlace;
import com.bemusix.backstage.catalog.boundary.TrackView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackListIT extends OnOneRelease {

    @Test
    void aTrackComesLastUnlessItSaysWhere() {
        add("Halogen");
        add("Kitchen Radio");
        tracks.add(account, release.id(), at(2, 1, null), ACTOR);
        tracks.add(account, release.id(), at(1, null, null), ACTOR);
        Refused.as(Kind.TRACK_PLACE_TAKEN, () -> tracks.add(account, release.id(), at(1, 2, null), ACTOR));

        assertThat(order()).containsExactly("1.1 Halogen", "1.2 Kitchen Radio", "1.3 null", "2.1 null");
    }

    @Test
    void everyChangeOfATrackRaisesTheVersionsOfTrackAndRelease() {
        TrackView track = add("Halogen");
        long before = current().version();

        TrackView changed = tracks.change(account, release.id(), track.id(), retitled(track, "Halogen II"), track.version(), ACTOR);

        assertThat(changed.version()).isGreaterThan(track.version());
        assertThat(changed.recordingId()).isEqualTo(track.recordingId());
        assertThat(current().version()).isGreaterThan(before);
        assertThat(tracks.get(account, release.id(), track.id())).isEqualTo(changed);
        Refused.as(Kind.STALE, () -> tracks.change(account, release.id(), track.id(), retitled(track, "No"), track.version(), ACTOR));
        Refused.as(Kind.STALE, () -> tracks.remove(account, release.id(), track.id(), track.version(), ACTOR));
    }

    @Test
    void whatIsRemovedLeavesNoGapAndItsRecordingStays() {
        TrackView first = add("Halogen");
        add("Kitchen Radio");
        TrackView alone = tracks.add(account, release.id(), CatalogFixture.at(2, 1, null), ACTOR);
        tracks.add(account, release.id(), CatalogFixture.at(3, 1, null), ACTOR);

        tracks.remove(account, release.id(), first.id(), first.version(), ACTOR);
        tracks.remove(account, release.id(), alone.id(), ANY_VERSION, ACTOR);

        assertThat(order()).containsExactly("1.1 Kitchen Radio", "2.1 null");
        Refused.as(Kind.NOT_FOUND, () -> tracks.get(account, release.id(), first.id()));
        assertThat(tracks.add(account, release.id(), attached(first.recordingId()), ACTOR).details().title()).isEqualTo("Halogen");
    }

    @Test
    void tracksAreReorderedAsAWhole() {
        List<TrackView> list = List.of(add("Halogen"), add("Kitchen Radio"), add("Tide Tables"));
        long version = current().version();
        List<TrackPlace> swapped = List.of(new TrackPlace(list.get(2).id(), 1, 1), new TrackPlace(list.get(0).id(), 1, 2),
                new TrackPlace(list.get(1).id(), 2, 1));

        ReleaseView reordered = tracks.reorder(account, release.id(), swapped, version, ACTOR);

        assertThat(order()).containsExactly("1.1 Tide Tables", "1.2 Halogen", "2.1 Kitchen Radio");
        assertThat(reordered.version()).isGreaterThan(version);
        assertThat(reordered).isEqualTo(current());
        Refused.as(Kind.STALE, () -> tracks.reorder(account, release.id(), swapped, version, ACTOR));
        Refused.as(Kind.TRACK_ORDER_INCOMPLETE, () -> tracks.reorder(account, release.id(), swapped.subList(0, 2), ANY_VERSION, ACTOR));
        Refused.as(Kind.TRACK_ORDER_INCOMPLETE, () -> tracks.reorder(account, release.id(),
                List.of(swapped.get(0), swapped.get(0), swapped.get(1), swapped.get(2)), ANY_VERSION, ACTOR));
        assertThat(current()).isEqualTo(reordered);
    }

    @Test
    void tracksOfWhatIsHandedInAreSettled() {
        TrackView track = add("Halogen");
        long version = releases.move(account, release.id(), ReleaseMove.SUBMIT, ACTOR).version();

        Refused.as(Kind.RELEASE_LOCKED, () -> add("Kitchen Radio"));
        Refused.as(Kind.RELEASE_LOCKED,
                () -> tracks.change(account, release.id(), track.id(), retitled(track, "No"), track.version(), ACTOR));
        Refused.as(Kind.RELEASE_LOCKED, () -> tracks.remove(account, release.id(), track.id(), track.version(), ACTOR));
        Refused.as(Kind.RELEASE_LOCKED, () -> tracks.choose(account, release.id(), track.id(), IsrcChoice.ENTER, ANY_VERSION, ACTOR));
        Refused.as(Kind.RELEASE_LOCKED,
                () -> tracks.reorder(account, release.id(), List.of(new TrackPlace(track.id(), 1, 1)), version, ACTOR));
    }

    @Test
    void fiveHundredTracksAreKeptAndReorderedAndNoMore() {
        List<FirstTrack> many = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> new FirstTrack(recording("Part " + i), null, null, null)).toList();
        ReleaseView big = releases.register(account, new RegisterRelease(CatalogFixture.details("Big"), null, many), ACTOR);
        Refused.as(Kind.TOO_MANY_TRACKS, () -> tracks.add(account, big.id(), recording("One more"), ACTOR));

        List<TrackView> reversed = new ArrayList<>(big.tracks());
        Collections.reverse(reversed);
        List<TrackPlace> places = IntStream.range(0, 500).mapToObj(i -> new TrackPlace(reversed.get(i).id(), 1, i + 1)).toList();
        ReleaseView reordered = tracks.reorder(account, big.id(), places, big.version(), ACTOR);

        assertThat(reordered.tracks()).hasSize(500);
        assertThat(reordered.tracks().get(0).details().title()).isEqualTo("Part 500");
    }

    private TrackView add(String title) {
        return fixture.track(account, release, title);
    }

    private ReleaseView current() {
        return releases.get(account, release.id());
    }

    private List<String> order() {
        return current().tracks().stream().map(track -> track.volume() + "." + track.number() + " " + track.details().title()).toList();
    }
}
