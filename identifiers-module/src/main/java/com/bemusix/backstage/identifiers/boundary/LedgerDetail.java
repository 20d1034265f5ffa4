package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

/** A code of an account and everything that happened to it in the hands of that account, oldest first. */
public record LedgerDetail(LedgerRow row, List<LedgerEvent> events) {

    public LedgerDetail {
        events = List.copyOf(events);
    }
}
