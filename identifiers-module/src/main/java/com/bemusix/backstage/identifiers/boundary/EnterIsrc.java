package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;

/**
 * A code that the recording already has.
 *
 * @param origin    null if nobody said; a code of the account's own root is then {@link IsrcOrigin#OWN_ROOT_ENTERED}
 * @param licensor  from whom the recording is licensed, or null
 * @param reference what is known of the recording so far; gaps allowed
 */
public record EnterIsrc(@NotNull RecordingId recording, @NotNull Isrc isrc, IsrcOrigin origin, @Size(max = 250) String licensor,
        @NotNull ReferenceFields reference) {
}
