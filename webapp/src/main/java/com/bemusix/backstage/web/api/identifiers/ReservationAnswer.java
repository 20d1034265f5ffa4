package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.ReservationStatus;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Numbers of a root that are promised to somebody outside, or were. */
record ReservationAnswer(UUID id, int year, String first, String last, String reason, String holder, LocalDate expiresOn,
        ReservationStatus status, Instant reservedAt, String reservedBy) {

    static ReservationAnswer of(ReservationView view) {
        return new ReservationAnswer(view.id(), view.year(), view.first().value(), view.last().value(), view.reason(), view.holder(),
            view.expiresOn(), view.status(), view.reservedAt(), view.reservedBy());
    }
}
