package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReservationStatus;
import com.bemusix.backstage.identifiers.entity.Reservation;

/**
 * Numbers that are promised to somebody outside.
 *
 * @param year  of reference, four digits
 * @param first the code of the first number
 * @param last  the code of the last one
 */
public record ReservationView(UUID id, UUID rootId, int year, Isrc first, Isrc last, String reason, String holder, LocalDate expiresOn,
        ReservationStatus status, Instant reservedAt, String reservedBy) {

    /** Whether the code is one of the numbers. */
    public boolean covers(Isrc isrc) {
        return first.value().compareTo(isrc.value()) <= 0 && isrc.value().compareTo(last.value()) <= 0;
    }

    static ReservationView of(Reservation reservation, LocalDate today) {
        Reservation.Promise promise = reservation.promise();
        return new ReservationView(reservation.id(), reservation.rootId(), reservation.year(), reservation.first(), reservation.last(),
            promise.reason(), promise.holder(), promise.expiresOn(), reservation.statusOn(today), reservation.reservedAt(),
            reservation.reservedBy());
    }
}
