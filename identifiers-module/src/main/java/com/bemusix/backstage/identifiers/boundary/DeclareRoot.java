package com.bemusix.backstage.identifiers.boundary;

import java.time.ZoneId;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A client's claim on an ISRC root.
 *
 * @param prefix          the prefix code as people write it: {@code FR-6V8} or {@code FR6V8}
 * @param agency          the ISRC agency that allocated it, or null
 * @param designationFrom first designation code of the range granted with it, null for 00000
 * @param designationTo   last designation code, inclusive, null for 99999
 * @param zone            the registrant's time zone, which decides in which year a code is assigned
 */
public record DeclareRoot(@NotBlank @Size(max = 50) String prefix, @NotBlank @Size(max = 250) String registrantName,
        @Size(max = 250) String agency, @Min(0) @Max(99_999) Integer designationFrom, @Min(0) @Max(99_999) Integer designationTo,
        @NotNull ZoneId zone) {
}
