package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.control.Place;
import com.bemusix.backstage.catalog.control.Places;
import com.bemusix.backstage.catalog.control.Tracks;
import com.bemusix.backstage.catalog.entity.Recording;
import com.bemusix.backstage.catalog.entity.RecordingIdentity;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.catalog.entity.Track;
import com.bemusix.backstage.identifiers.RecordingId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Places recordings on a release that is already locked. */
@Dependent
class TrackPlacing {

    private final Tracks tracks;
    private final Clock clock;

    @Inject
    TrackPlacing(Tracks tracks, Clock clock) {
        this.tracks = tracks;
        this.clock = clock;
    }

    /** Whether a recording that is on releases in these states can no longer be told to be another one. */
    static boolean locks(Set<ReleaseState> elsewhere) {
        return elsewhere.stream().anyMatch(state -> !state.editable() && state != ReleaseState.REJECTED);
    }

    /** @throws CatalogException TOO_MANY_TRACKS, TRACK_PLACE_TAKEN, NOT_FOUND, RECORDING_DIFFERS, RECORDING_ALREADY_ON_RELEASE */
    Track add(Release release, Places places, TrackDetails details) {
        Place place = places.free(details.volume(), details.number());
        Recording recording = details.recordingId() == null ? newRecording(release, details) : attachable(release, details);
        Track track = new Track(release, recording, place.volume(), place.number(), clock.instant());
        tracks.add(track);
        places.take(place, track.id());
        return track;
    }

    /** @throws CatalogException NOT_FOUND, RECORDING_DIFFERS, RECORDING_ALREADY_ON_RELEASE */
    Recording attachable(Release release, TrackDetails details) {
        RecordingId id = details.recordingId();
        Recording recording = tracks.recording(release.account(), id);
        if (tracks.isPlaced(release, id)) {
            throw new CatalogException(Kind.RECORDING_ALREADY_ON_RELEASE);
        }
        details.differenceFrom(recording).ifPresent(field -> {
            throw new CatalogException(Kind.RECORDING_DIFFERS, Map.of("field", field));
        });
        return recording;
    }

    /** @throws CatalogException RECORDING_SHARED */
    void describe(Release release, Recording recording, TrackDetails details) {
        RecordingIdentity settled = recording.identity();
        boolean locked = locks(tracks.elsewhere(release, recording.id()));
        details.applyTo(recording);
        if (locked) {
            settled.differenceFrom(recording.identity()).ifPresent(field -> {
                throw new CatalogException(Kind.RECORDING_SHARED, Map.of("field", field));
            });
        }
    }

    private Recording newRecording(Release release, TrackDetails details) {
        Recording recording = new Recording(release.account());
        details.applyTo(recording);
        tracks.add(recording);
        return recording;
    }
}
