package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.PastDay;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.identifiers.RecordingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that recordings were registered with a society.
 *
 * @param on the day on which they were
 */
public record RegisterWithSociety(@NotNull @Valid NamedSociety society, @NotNull @PastDay LocalDate on,
        @NotNull @Size(min = 1, max = RegisterWithSociety.MOST) List<@NotNull RecordingId> recordingIds) {

    public static final int MOST = 1_000;

    public RegisterWithSociety {
        recordingIds = Text.list(recordingIds);
    }
}
