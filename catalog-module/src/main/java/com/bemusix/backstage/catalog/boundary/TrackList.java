package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.control.Place;
import com.bemusix.backstage.catalog.control.Places;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.catalog.control.Tracks;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.catalog.entity.Track;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tracks of a release. Every change raises the version of the release too. A change to a recording shows on all releases that it is
 * on, and so raises their versions and those of the tracks there.
 */
@ApplicationScoped
@Transactional
public class TrackList {

    /** The most tracks that a release may have. */
    public static final int MAX_TRACKS = Places.MAX_TRACKS;

    @Inject
    Releases releases;

    @Inject
    Tracks tracks;

    @Inject
    TrackPlacing placing;

    @Inject
    Views views;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /**
     * Adds a track with a new recording, or places one that exists.
     *
     * @throws CatalogException NOT_FOUND, also for another account's release or recording; RELEASE_LOCKED, RECORDING_DIFFERS,
     *         RECORDING_ALREADY_ON_RELEASE, TRACK_PLACE_TAKEN, TOO_MANY_TRACKS
     */
    public TrackView add(AccountId account, ReleaseId id, @NotNull @Valid TrackDetails details, Actor actor) {
        Release release = releases.lock(account, id);
        release.requireEditable();
        Track track = placing.add(release, tracks.places(release), details);
        return done(release, track, actor, "TRACK_ADDED");
    }

    /** @throws CatalogException NOT_FOUND, also for another account's */
    public TrackView get(AccountId account, ReleaseId release, TrackId track) {
        return views.of(releases.get(account, release), tracks.get(account, release, track));
    }

    /**
     * Describes the recording anew, places another one in the track, moves the track, or all of it.
     *
     * @param expectedVersion of the track
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED; RECORDING_SHARED if the recording's identity is settled by another
     *         release; RECORDING_DIFFERS, RECORDING_ALREADY_ON_RELEASE, TRACK_PLACE_TAKEN
     */
    public TrackView change(AccountId account, ReleaseId id, TrackId trackId, @NotNull @Valid TrackDetails details, long expectedVersion,
            Actor actor) {
        Shared shared = lock(account, id, trackId);
        ReleaseCatalog.requireVersion(expectedVersion, shared.track.version());
        shared.release.requireEditable();
        Track track = shared.track;
        if (details.recordingId() != null && !details.recordingId().equals(track.recording().id())) {
            track.carry(placing.attachable(shared.release, details));
        } else if (!details.placed(track).equals(TrackDetails.of(track))) {
            placing.describe(shared.release, track.recording(), details);
            touchAll(shared, actor);
        }
        Place place = tracks.places(shared.release).move(new Place(track.volume(), track.number()), details.volume(), details.number());
        track.moveTo(place.volume(), place.number());
        return done(shared.release, track, actor, "TRACK_CHANGED");
    }

    /**
     * Takes a track off. Its recording stays with its code; the numbers after it move up.
     *
     * @param expectedVersion of the track
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED
     */
    public void remove(AccountId account, ReleaseId id, TrackId trackId, long expectedVersion, Actor actor) {
        Release release = releases.lock(account, id);
        Track track = tracks.get(account, id, trackId);
        ReleaseCatalog.requireVersion(expectedVersion, track.version());
        release.requireEditable();
        List<Track> others = tracks.of(release).stream().filter(other -> other != track).toList();
        tracks.remove(track);
        boolean volumeLeft = others.stream().anyMatch(other -> other.volume() == track.volume());
        others.stream().filter(other -> volumeLeft && other.volume() == track.volume() && other.number() > track.number())
                .forEach(other -> other.moveTo(other.volume(), other.number() - 1));
        others.stream().filter(other -> !volumeLeft && other.volume() > track.volume())
                .forEach(other -> other.moveTo(other.volume() - 1, other.number()));
        noted(release, actor, "TRACK_REMOVED", trackId.toString());
        releases.flush();
    }

    /**
     * Puts all tracks in order.
     *
     * @param expectedVersion of the release
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED, TRACK_ORDER_INCOMPLETE
     */
    public ReleaseView reorder(AccountId account, ReleaseId id, @NotNull @Size(max = MAX_TRACKS) List<@NotNull @Valid TrackPlace> places,
            long expectedVersion, Actor actor) {
        Release release = releases.lock(account, id);
        ReleaseCatalog.requireVersion(expectedVersion, release.version());
        release.requireEditable();
        Map<TrackId, Place> wanted = new HashMap<>();
        places.forEach(place -> wanted.put(place.track(), new Place(place.volume(), place.number())));
        if (wanted.size() != places.size()) {
            throw new CatalogException(Kind.TRACK_ORDER_INCOMPLETE);
        }
        tracks.places(release).requireWhole(wanted);
        tracks.of(release).forEach(track -> {
            Place place = wanted.get(track.id());
            track.moveTo(place.volume(), place.number());
        });
        noted(release, actor, "TRACKS_REORDERED", id.toString());
        releases.flush();
        return views.of(release);
    }

    /**
     * Keeps what the label chose about the ISRC of the recording. Raises versions in any case, as its code may have changed with it. For
     * the context of submissions, which asks for the attestation.
     *
     * @param expectedVersion of the track
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED
     */
    public TrackView choose(AccountId account, ReleaseId id, TrackId trackId, IsrcChoice choice, long expectedVersion, Actor actor) {
        Shared shared = lock(account, id, trackId);
        ReleaseCatalog.requireVersion(expectedVersion, shared.track.version());
        shared.release.requireEditable();
        shared.track.recording().choose(choice);
        touchAll(shared, actor);
        return done(shared.release, shared.track, actor, "TRACK_ISRC_CHOSEN");
    }

    /** A track with all releases that its recording is on, locked. */
    private record Shared(Release release, Track track, List<Release> releases) {
    }

    private Shared lock(AccountId account, ReleaseId id, TrackId trackId) {
        RecordingId recording = tracks.recordingAt(account, id, trackId);
        List<Release> locked = releases.lockAllWith(account, recording);
        Release release = locked.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new CatalogException(Kind.STALE));
        return new Shared(release, tracks.get(account, id, trackId), locked);
    }

    private void touchAll(Shared shared, Actor actor) {
        tracks.with(shared.track.recording().id()).forEach(track -> track.touch(clock.instant()));
        shared.releases.forEach(release -> release.touch(actor.name(), clock.instant()));
    }

    private TrackView done(Release release, Track track, Actor actor, String action) {
        track.touch(clock.instant());
        noted(release, actor, action, track.id().toString());
        releases.flush();
        return views.of(release, track);
    }

    private void noted(Release release, Actor actor, String action, String target) {
        release.touch(actor.name(), clock.instant());
        audit.fire(new Audited(release.account(), actor, action, target, release.title()));
    }
}
