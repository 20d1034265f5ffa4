package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.catalog.control.Tracks;
import com.bemusix.backstage.catalog.entity.Recording;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.catalog.entity.Track;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the catalogue keeps and what the registries know of it, in a fixed number of queries. */
@Dependent
class Views {

    private final Releases releases;
    private final Tracks tracks;
    private final IsrcRegistry isrcs;
    private final UpcRegistry upcs;

    @Inject
    Views(Releases releases, Tracks tracks, IsrcRegistry isrcs, UpcRegistry upcs) {
        this.releases = releases;
        this.tracks = tracks;
        this.isrcs = isrcs;
        this.upcs = upcs;
    }

    ReleaseView of(Release release) {
        List<Track> list = tracks.of(release);
        Map<RecordingId, Set<ReleaseState>> elsewhere = tracks.elsewhere(release);
        Map<RecordingId, CodeView> codes = isrcs.codesOf(release.account(), list.stream().map(track -> track.recording().id()).toList());
        UpcView upc = upcs.codesOf(release.account(), List.of(release.id())).get(release.id());
        List<TrackView> views = list.stream().map(track -> {
            RecordingId recording = track.recording().id();
            return view(track, codes.get(recording), elsewhere.getOrDefault(recording, Set.of()));
        }).toList();
        return new ReleaseView(release.id(), release.account(), release.state(), ReleaseDetails.of(release), upc, release.firstIsrc(),
                views, release.version(), release.createdAt(), release.changedAt(), release.changedBy());
    }

    TrackView of(Release release, Track track) {
        RecordingId recording = track.recording().id();
        return view(track, isrcs.codesOf(release.account(), List.of(recording)).get(recording), tracks.elsewhere(release, recording));
    }

    private static TrackView view(Track track, CodeView code, Set<ReleaseState> elsewhere) {
        return new TrackView(track.id(), track.volume(), track.number(), track.recording().id(), TrackDetails.of(track),
                track.recording().isrcChoice(), code, !elsewhere.isEmpty(), TrackPlacing.locks(elsewhere), track.version());
    }

    /** In the order given. */
    List<ReleaseSummary> summaries(AccountId account, List<Release> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        releases.fetchArtists(list);
        List<ReleaseId> ids = list.stream().map(Release::id).toList();
        Map<ReleaseId, List<RecordingId>> recordings = tracks.recordingsOn(ids);
        Set<RecordingId> coded = isrcs.coded(account, recordings.values().stream().flatMap(List::stream).distinct().toList());
        Map<ReleaseId, UpcView> products = upcs.codesOf(account, ids);
        return list.stream().map(release -> {
            List<RecordingId> placed = recordings.getOrDefault(release.id(), List.of());
            UpcView upc = products.get(release.id());
            return new ReleaseSummary(release.id(), release.account(), release.state(), release.title(), release.titleVersion(),
                    release.type(), ArtistCredit.mainArtists(release.artists()), release.label(), release.catalogNumber(),
                    release.releaseDate(), upc == null ? null : upc.upc(), placed.size(),
                    (int) placed.stream().filter(coded::contains).count(), release.changedAt());
        }).toList();
    }

    RecordingView of(Recording recording, CodeView code, List<Release> placements) {
        return new RecordingView(recording.id(), recording.title(), recording.titleVersion(),
                ArtistCredit.mainArtists(recording.artists()), code,
                placements.stream().map(release -> new RecordingView.Placement(release.id(), release.title())).toList());
    }
}
