package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * What may change about a prefix code of the distributor; the code, its purpose and its zone never do. Every value replaces the former
 * one, null included: null for a designation means the end of the full range, null for a day no limit.
 */
public record ChangePrefix(@Min(0) @Max(99_999) Integer designationFrom, @Min(0) @Max(99_999) Integer designationTo,
        @Size(max = 250) String agency, @Size(max = 250) String appointment, LocalDate validFrom, LocalDate validTo, boolean suspended) {
}
