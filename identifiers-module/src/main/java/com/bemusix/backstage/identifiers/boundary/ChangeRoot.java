package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.NumberingPolicy;

/**
 * What may change about a root. Every value replaces the former one, null included: null for a designation means the end of the full range.
 *
 * @param allocatedOn the day on which the agency gave it, or null
 * @param expiresOn   the last day of use, null for no end; days are those of the root's zone
 * @param years       years of reference with a range of their own, each once
 * @param policy      null for one after the other
 */
public record ChangeRoot(@NotBlank @Size(max = 250) String registrantName, @Size(max = 250) String agency, LocalDate allocatedOn,
        LocalDate expiresOn, @Min(0) @Max(99_999) Integer designationFrom, @Min(0) @Max(99_999) Integer designationTo,
        @NotNull @Size(max = 100) List<@NotNull @Valid YearRange> years, NumberingPolicy policy) {

    public ChangeRoot {
        years = years == null ? null : List.copyOf(years);
    }
}
