package com.bemusix.backstage.identifiers.boundary;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;

/**
 * A recording that shall have a code drawn for it.
 *
 * @param reference     complete, as it will be frozen beside the code
 * @param attestationId the record of somebody's statement that this recording has never had a code
 */
public record RecordingToCode(@NotNull RecordingId recording, @NotNull ReferenceFields reference, UUID attestationId) {
}
