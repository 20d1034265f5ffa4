package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;

/**
 * A code that is said to belong to the recording, though it cannot be entered: another recording has it, or this one has another code for
 * life.
 *
 * @param origin    null if nobody said
 * @param reference what is known of the recording so far; gaps allowed
 * @param statement what the claim rests on; read by the staff alone
 */
public record ClaimIsrc(@NotNull RecordingId recording, @NotNull Isrc isrc, IsrcOrigin origin, @Size(max = 250) String licensor,
        @NotNull ReferenceFields reference, @NotBlank @Size(max = 2000) String statement) {
}
