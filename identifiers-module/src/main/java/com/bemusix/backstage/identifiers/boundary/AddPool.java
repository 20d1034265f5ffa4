package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.PoolOwnership;

/**
 * A GS1 company prefix to draw UPCs from.
 *
 * @param companyPrefix 6 to 11 digits as printed on a UPC, or 7 to 12 digits of the 13-digit form when it starts otherwise than with 0
 * @param example       invented, for a demonstration; never used while there is a real one
 */
public record AddPool(@NotNull @Pattern(regexp = "[0-9]{4,12}") String companyPrefix, @NotBlank @Size(max = 250) String owner,
        @NotNull PoolOwnership ownership, boolean example) {
}
