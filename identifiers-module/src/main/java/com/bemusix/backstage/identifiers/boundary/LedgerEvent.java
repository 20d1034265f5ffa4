package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;

import com.bemusix.backstage.identifiers.entity.LedgerEntry;

/**
 * One entry of the ledger.
 *
 * @param number grows with time over all codes, with gaps
 * @param event  what happened, in one of the words that {@code docs/ledger.md} lists
 */
public record LedgerEvent(long number, Instant at, String by, String event, String detail) {

    static LedgerEvent of(LedgerEntry entry) {
        return new LedgerEvent(entry.number(), entry.at(), entry.by(), entry.event().name(), entry.detail());
    }
}
