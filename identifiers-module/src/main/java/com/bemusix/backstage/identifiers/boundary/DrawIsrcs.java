package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Codes for these recordings, for all of them or for none. */
public record DrawIsrcs(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid RecordingToCode> recordings) {

    public DrawIsrcs {
        recordings = recordings == null ? null : List.copyOf(recordings);
    }
}
