package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.control.Ledger;
import com.bemusix.backstage.identifiers.control.Reservations;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Reservation;
import com.bemusix.backstage.identifiers.entity.Stamp;

/**
 * Notes that promises of numbers are over. They are void after the last day whether that is noted or not; this writes it into the ledger,
 * once, on however many nodes it is done at the same time.
 */
@ApplicationScoped
public class ReservationExpiry {

    private static final Actor NOBODY = Actor.system("Backstage");

    @Inject
    Reservations reservations;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /** Notes the end of one reservation whose last day is over in the zone of its root. @return whether there was one */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean noteOne() {
        Optional<Reservation> over = reservations.lapsed(clock.instant());
        over.ifPresent(reservation -> {
            Stamp stamp = Stamp.of(clock, NOBODY);
            reservation.lapse(stamp);
            ledger.write(LedgerEntry.of(CodeEvent.VOIDED, reservation, stamp));
            audit.fire(new Audited(reservation.account(), NOBODY, "ISRC_NUMBERS_VOIDED", reservation.prefix().display(),
                reservation.first() + " to " + reservation.terms()));
        });
        return over.isPresent();
    }
}
