package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.IdentifierScheme;

/**
 * Which entries of the ledger; a null filters nothing.
 *
 * @param scheme ISRC or GTIN
 * @param code   an ISRC, UPC or EAN in any spelling, or the beginning of one
 */
public record LedgerLineQuery(IdentifierScheme scheme, @Size(max = 250) String code) {

    /** Every entry. */
    public static final LedgerLineQuery EVERYTHING = new LedgerLineQuery(null, null);
}
