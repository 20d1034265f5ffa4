package com.bemusix.backstage.web.runtime;

import com.bemusix.backstage.identifiers.boundary.ReservationExpiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Looks again and again, on every node, whether the last day of reserved numbers is over. Makes up for any standstill. */
@ApplicationScoped
public class ReservationRounds {

    private static final int SECONDS = 20;

    @Inject
    Rounds rounds;

    @Inject
    ReservationExpiry expiry;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        rounds.every(SECONDS, "reservations", expiry::noteOne);
    }
}
