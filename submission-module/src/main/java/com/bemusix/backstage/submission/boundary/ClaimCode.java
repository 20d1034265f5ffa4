package com.bemusix.backstage.submission.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;

/**
 * A code that is said to belong to a recording of a release, though it cannot be entered.
 *
 * @param origin    null if nobody said
 * @param licensor  from whom the recording is licensed, or null
 * @param statement what the claim rests on; read by the staff alone
 */
public record ClaimCode(@NotNull RecordingId recording, @NotNull Isrc isrc, IsrcOrigin origin, @Size(max = 250) String licensor,
        @NotBlank @Size(max = 2000) String statement) {
}
