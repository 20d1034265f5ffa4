package com.bemusix.backstage.identifiers.boundary;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.ReleaseId;

/**
 * The next codes of an own root for these recordings of a release, for all of them or for none.
 *
 * @param rootId null for the default of the label, or else of the account
 * @param label  as the release names it, or null
 */
public record NumberRecordings(UUID rootId, String label, @NotNull ReleaseId release,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Track> tracks) {

    public NumberRecordings {
        tracks = tracks == null ? null : List.copyOf(tracks);
    }

    /**
     * A recording in its place.
     *
     * @param number    of the track, for roots whose numbers tell it
     * @param reference what is known of the recording so far; gaps allowed
     */
    public record Track(@NotNull RecordingId recording, @Min(1) @Max(9999) int number, @NotNull ReferenceFields reference) {
    }
}
