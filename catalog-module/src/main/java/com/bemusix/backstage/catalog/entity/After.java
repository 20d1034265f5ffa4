package com.bemusix.backstage.catalog.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times in the precision of the database, each later than the one before. */
final class After {

    private After() {
    }

    /** Now, or the next microsecond after the last time if the clock has not moved on since. */
    static Instant next(Instant last, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MICROS);
        return time.isAfter(last) ? time : last.plus(1, ChronoUnit.MICROS);
    }
}
