package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

/**
 * A code of an account and everything that happened to it in the hands of that account, oldest first.
 *
 * @param reservation the numbers promised to somebody outside that it is or was one of, or null
 */
public record LedgerDetail(LedgerRow row, ReservationView reservation, List<LedgerEvent> events) {

    public LedgerDetail {
        events = List.copyOf(events);
    }
}
