package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A track that comes with its release.
 *
 * @param isrc     the code that the recording has, or null
 * @param origin   where the code comes from, or null
 * @param licensor from whom the recording is licensed, or null
 */
public record FirstTrack(@NotNull @Valid TrackDetails track, Isrc isrc, IsrcOrigin origin,
        @PlainText(max = ReleaseDetails.MAX_TITLE) String licensor) {

    public FirstTrack {
        licensor = Text.normal(licensor);
    }
}
