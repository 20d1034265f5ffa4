package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.PrefixPurpose;

/**
 * A prefix code that the distributor holds.
 *
 * @param prefix          as people write it
 * @param appointment     the agency's reference of the appointment as ISRC Manager, or null
 * @param designationFrom first designation code of the range, null for 00000
 * @param designationTo   last designation code, inclusive, null for 99999
 * @param validFrom       first day of use, null for no limit; days are those of the zone
 * @param validTo         last day of use, inclusive, null for no limit
 * @param zone            the time zone that decides in which year a code is assigned
 * @param example         invented, for a demonstration; never used while there is a real one
 */
public record AddPrefix(@NotBlank @Size(max = 50) String prefix, @NotNull PrefixPurpose purpose,
        @NotBlank @Size(max = 250) String registrantName, @Size(max = 250) String agency, @Size(max = 250) String appointment,
        @Min(0) @Max(99_999) Integer designationFrom, @Min(0) @Max(99_999) Integer designationTo, LocalDate validFrom, LocalDate validTo,
        @NotNull ZoneId zone, boolean example) {
}
