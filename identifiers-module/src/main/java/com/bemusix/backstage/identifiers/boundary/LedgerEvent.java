package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.regex.Pattern;

import com.bemusix.backstage.identifiers.entity.LedgerEntry;

/**
 * One entry of the ledger.
 *
 * @param number grows with time over all codes, with gaps
 * @param event  what happened, in one of the words that {@code docs/ledger.md} lists
 */
public record LedgerEvent(long number, Instant at, String by, String event, String detail) {

    private static final Pattern RESERVED_NUMBERS = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7} until .*");

    /**
     * What happened, for people: the event, or {@code RESERVATION_OVER} for the end of a promise of numbers, which is no word about
     * those that recordings have been given by then.
     */
    public String happening() {
        return happening(event, detail);
    }

    static String happening(String event, String detail) {
        return event.equals("VOIDED") && detail != null && RESERVED_NUMBERS.matcher(detail).matches() ? "RESERVATION_OVER" : event;
    }

    static LedgerEvent of(LedgerEntry entry) {
        return new LedgerEvent(entry.number(), entry.at(), entry.by(), entry.event(), entry.detail());
    }
}
