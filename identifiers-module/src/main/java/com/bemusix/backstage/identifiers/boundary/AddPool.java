package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PoolOwnership;

/**
 * A GS1 company prefix to draw UPCs from, or a bought stretch of one.
 *
 * @param companyPrefix in the notation of GS1, that is of the number in thirteen digits: {@code 0614141} makes UPCs,
 *                      {@code 400638} EANs. The digits as printed on a UPC, without the zero, are understood where no EAN begins so
 * @param firstItem     the first item reference of the stretch, null for the first of the prefix
 * @param lastItem      the last item reference, inclusive, null for the last of the prefix
 * @param account       whose the prefix is and whom alone it serves; for {@link PoolOwnership#CLIENT}, else null
 * @param proof         what shows that the numbers may be used: certificate, licence or invoice, with its number and where it is kept;
 *                      null only for an own prefix
 * @param example       invented, for a demonstration; never used while there is a real one
 */
public record AddPool(@NotNull @Pattern(regexp = "[0-9]{4,12}") String companyPrefix, @Min(0) Long firstItem, @Min(0) Long lastItem,
        @NotBlank @Size(max = 250) String owner, @NotNull PoolOwnership ownership, AccountId account,
        @Size(max = 1000) String proof, boolean example) {
}
