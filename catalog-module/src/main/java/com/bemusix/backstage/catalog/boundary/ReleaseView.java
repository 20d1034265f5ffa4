package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import java.time.Instant;
import java.util.List;

/**
 * A release with all its tracks.
 *
 * @param upc       null while it has none
 * @param firstIsrc the code that the release was begun with, or null; offered on the first track
 * @param tracks    by volume and number
 * @param version   grows with every change to the release or to one of its tracks
 */
public record ReleaseView(ReleaseId id, AccountId account, ReleaseState state, ReleaseDetails details, UpcView upc, Isrc firstIsrc,
        List<TrackView> tracks, long version, Instant createdAt, Instant changedAt, String changedBy) {

    public ReleaseView {
        tracks = List.copyOf(tracks);
    }

    /** What tells the track's recording from others, as a code is registered for it; see {@link ReleaseDetails#reference}. */
    public ReferenceFields reference(TrackView track) {
        return details.reference(track.details());
    }
}
