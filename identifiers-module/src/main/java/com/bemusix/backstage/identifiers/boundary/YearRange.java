package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The numbers of a root in one year of reference that differ from those of other years.
 *
 * @param year four digits
 */
public record YearRange(@Min(1986) @Max(2085) int year, @Min(0) @Max(99_999) int designationFrom, @Min(0) @Max(99_999) int designationTo) {
}
