package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.PoolOwnership;

/**
 * A GS1 company prefix to draw UPCs from.
 *
 * @param companyPrefix in the notation of GS1, that is of the number in thirteen digits: {@code 0614141} makes UPCs,
 *                      {@code 400638} EANs. The digits as printed on a UPC, without the zero, are understood where no EAN begins so
 * @param example       invented, for a demonstration; never used while there is a real one
 */
public record AddPool(@NotNull @Pattern(regexp = "[0-9]{4,12}") String companyPrefix, @NotBlank @Size(max = 250) String owner,
        @NotNull PoolOwnership ownership, boolean example) {
}
