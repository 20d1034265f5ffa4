package com.bemusix.backstage.submission.boundary;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.Isrc;

/** The code that a track's recording got, now or by an earlier generation. */
public record GeneratedCode(TrackId trackId, Isrc isrc) {
}
