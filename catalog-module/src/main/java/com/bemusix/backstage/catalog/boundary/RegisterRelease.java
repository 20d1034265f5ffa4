package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.identifiers.Isrc;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Begins a release.
 *
 * @param firstIsrc one code to begin with, remembered and offered on the first track; null if a track has one or none is needed
 * @param tracks    may be empty
 */
public record RegisterRelease(@NotNull @Valid ReleaseDetails details, Isrc firstIsrc,
        @Size(max = TrackList.MAX_TRACKS) List<@NotNull @Valid FirstTrack> tracks) {

    public RegisterRelease {
        tracks = Text.list(tracks);
    }
}
