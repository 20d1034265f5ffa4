package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackPlace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Where every track of a release shall be. */
record TrackOrder(@NotNull @Size(min = 1, max = TrackList.MAX_TRACKS) List<@Valid Place> tracks) {

    /** Where one track shall be. */
    record Place(@NotNull TrackId trackId, @NotNull @Min(1) @Max(TrackDetails.MAX_VOLUME) Integer volume,
            @NotNull @Min(1) @Max(TrackDetails.MAX_NUMBER) Integer number) {
    }

    List<TrackPlace> places() {
        return tracks.stream().map(place -> new TrackPlace(place.trackId(), place.volume(), place.number())).toList();
    }
}
