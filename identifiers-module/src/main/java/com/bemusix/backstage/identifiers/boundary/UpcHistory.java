package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

/** A UPC or EAN of an account and everything that happened to it in the hands of that account, oldest first. */
public record UpcHistory(UpcRow row, List<LedgerEvent> events) {

    public UpcHistory {
        events = List.copyOf(events);
    }
}
