package com.bemusix.backstage.submission.boundary;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.submission.LookUpAnswer;

/**
 * What a label says to the recordings that were found like the one of a track.
 *
 * @param isrcs the codes of the recordings that are meant: different ones all, the same one alone; none while nobody is sure
 */
public record AnswerLookUp(@NotNull TrackId track, @NotNull LookUpAnswer answer, @NotNull @Size(max = 1000) List<@NotNull Isrc> isrcs) {

    public AnswerLookUp {
        isrcs = isrcs == null ? List.of() : List.copyOf(isrcs);
    }
}
