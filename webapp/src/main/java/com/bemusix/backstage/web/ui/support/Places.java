package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a finding, a correction or a change belongs, as people say it: "Title", "4. Salt Line, ISRC". */
@Named("places")
@RequestScoped
public class Places {

    private static final List<String> RELEASE_FIELDS = List.of("title", "version", "type", "artists", "label", "catalogNumber", "genre",
            "titleLanguage", "releaseDate", "originalReleaseDate", "previouslyReleased", "pLine", "cLine", "parentalWarning", "upc");
    private static final List<String> TRACK_FIELDS = List.of("title", "version", "artists", "contributors", "durationMs", "recordingType",
            "recordingYear", "language", "parentalWarning", "isrc");
    private static final Set<String> NAMED = Stream.of(RELEASE_FIELDS, TRACK_FIELDS,
            List.of("subgenre", "tracks", "volume", "number", "isrcMode", "isrcOrigin", "licensor", "terms"))
            .flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** A place that a reviewer may point at. */
    public record Place(String pointer, String words) {
    }

    @Inject
    Words words;

    /** The place of a target on that release. */
    public String of(Target target, ReleaseView release) {
        String field = target.field() == null ? null : field(target.field());
        if (target.kind() != Target.Kind.TRACK) {
            return field == null ? words.of("place.release") : field;
        }
        String track = track(target, release).map(this::title).orElseGet(() -> words.of("place.removedTrack"));
        return field == null ? track : words.of("place.ofTrack", track, field);
    }

    /** The place of a pointer as {@link Target#pointer()} writes it. */
    public String ofPointer(String pointer, ReleaseView release) {
        return of(Target.parse(pointer), release);
    }

    /** The number and title of a track. */
    public String title(TrackView track) {
        String title = track.details().title() == null ? words.of("place.untitled") : track.details().title();
        return words.of(track.volume() > 1 ? "place.trackOfVolume" : "place.track", track.number(), title, track.volume());
    }

    /** Every place of the release, in the order of the page. */
    public List<Place> all(ReleaseView release) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("", words.of("place.release")));
        RELEASE_FIELDS.forEach(each -> places.add(new Place(Target.release(each).pointer(), field(each))));
        for (TrackView track : release.tracks()) {
            places.add(new Place(Target.track(track.id(), null).pointer(), title(track)));
            TRACK_FIELDS.forEach(each -> places.add(new Place(Target.track(track.id(), each).pointer(),
                    words.of("place.ofTrack", title(track), field(each)))));
        }
        return places;
    }

    private static Optional<TrackView> track(Target target, ReleaseView release) {
        return release.tracks().stream().filter(each -> each.id().value().equals(target.trackId())).findFirst();
    }

    private String field(String name) {
        String whole = name.split("/", 2)[0];
        return NAMED.contains(whole) ? words.of("place.field." + whole) : whole;
    }
}
