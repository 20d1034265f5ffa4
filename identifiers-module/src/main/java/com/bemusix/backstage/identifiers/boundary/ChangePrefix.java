package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * What may change about a prefix code of the distributor; the code, its purpose, its zone and the account for which it is set aside never
 * do. Every value replaces the former one, null included: null for a designation means the end of the full range, for the quota the full
 * number, for a day no limit. A quota below what was given this year ends the giving until the next one.
 */
public record ChangePrefix(@Min(0) @Max(99_999) Integer designationFrom, @Min(0) @Max(99_999) Integer designationTo,
        @Size(max = 250) String agency, @Size(max = 250) String appointment, @Min(1) @Max(100_000) Integer yearlyQuota, LocalDate validFrom,
        LocalDate validTo, boolean sharedFallback, boolean suspended) {
}
