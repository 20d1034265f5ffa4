package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.identifiers.RecordingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Takes back that recordings are registered with a society. */
public record LeaveSociety(@NotNull @Valid NamedSociety society,
        @NotNull @Size(min = 1, max = RegisterWithSociety.MOST) List<@NotNull RecordingId> recordingIds) {

    public LeaveSociety {
        recordingIds = Text.list(recordingIds);
    }
}
