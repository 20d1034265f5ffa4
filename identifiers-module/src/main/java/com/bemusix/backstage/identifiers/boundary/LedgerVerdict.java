package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;

/**
 * What came of following a chain.
 *
 * @param at      when it was looked at; later entries are not in it
 * @param entries how many were found sound before the fault or the end
 * @param hash    of the last of them, 64 hexadecimal digits; zeros for none. Who writes it down can prove later what there was
 * @param fault   the first one, or null
 */
public record LedgerVerdict(Instant at, long entries, String hash, LedgerFault fault) {

    public boolean sound() {
        return fault == null;
    }
}
