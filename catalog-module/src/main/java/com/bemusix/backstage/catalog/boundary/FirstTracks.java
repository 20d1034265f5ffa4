package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.control.Places;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.catalog.entity.Recording;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.catalog.entity.Track;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a release is begun with: the condition for beginning it, and its tracks with the codes that they bring along. */
@Dependent
class FirstTracks {

    private final IsrcSetup setup;
    private final IsrcRegistry isrcs;
    private final Releases releases;
    private final TrackPlacing placing;

    @Inject
    FirstTracks(IsrcSetup setup, IsrcRegistry isrcs, Releases releases, TrackPlacing placing) {
        this.setup = setup;
        this.isrcs = isrcs;
        this.releases = releases;
        this.placing = placing;
    }

    /** Who has roots brings one code at least; a recording that is attached may have one already. */
    void requireBeginning(AccountId account, RegisterRelease command) {
        setup.requireReady(account);
        boolean hasCode = command.firstIsrc() != null || command.tracks().stream().anyMatch(first -> first.isrc() != null);
        if (!hasCode && setup.of(account).mode() == IsrcMode.ROOT && !attachesCode(account, command)) {
            throw new CatalogException(Kind.ISRC_MISSING);
        }
    }

    private boolean attachesCode(AccountId account, RegisterRelease command) {
        return !isrcs.codesOf(account, command.tracks().stream().map(first -> first.track().recordingId())
                .filter(Objects::nonNull).toList()).isEmpty();
    }

    void add(Release release, List<FirstTrack> tracks, Actor actor) {
        Places places = new Places(Map.of());
        List<Track> placed = tracks.stream().map(first -> placing.add(release, places, first.track())).toList();
        releases.flush();
        ReleaseDetails details = ReleaseDetails.of(release);
        for (int i = 0; i < placed.size(); i++) {
            enter(details, tracks.get(i), placed.get(i), actor);
        }
    }

    private void enter(ReleaseDetails release, FirstTrack first, Track track, Actor actor) {
        if (first.isrc() == null) {
            return;
        }
        Recording recording = track.recording();
        recording.choose(IsrcChoice.ENTER);
        isrcs.enter(track.release().account(), new EnterIsrc(recording.id(), first.isrc(), first.origin(), first.licensor(),
                release.reference(TrackDetails.of(track))), actor);
    }
}
