package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.TrackId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Where a track shall be: volume and number, both from 1. */
public record TrackPlace(@NotNull TrackId track, @Min(1) @Max(TrackDetails.MAX_VOLUME) int volume,
        @Min(1) @Max(TrackDetails.MAX_NUMBER) int number) {
}
