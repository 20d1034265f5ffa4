package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Numbers of a root in the current year for somebody outside.
 *
 * @param reason    what they are for
 * @param holder    who uses them
 * @param expiresOn the last day, in the zone of the root
 */
public record ReserveNumbers(@Min(0) @Max(99_999) int designationFrom, @Min(0) @Max(99_999) int designationTo,
        @NotBlank @Size(max = 250) @Pattern(regexp = ONE_LINE) String reason,
        @NotBlank @Size(max = 250) @Pattern(regexp = ONE_LINE) String holder, @NotNull LocalDate expiresOn) {

    /** The ledger keeps them, and no field of it holds a tabulator or a line end. */
    private static final String ONE_LINE = "\\P{Cntrl}*";
}
