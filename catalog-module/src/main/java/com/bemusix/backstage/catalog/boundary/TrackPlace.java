package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.TrackId;
import jakarta.validation.constraints.NotNull;

/** Where a track shall be: volume and number, both from 1. */
public record TrackPlace(@NotNull TrackId track, int volume, int number) {
}
