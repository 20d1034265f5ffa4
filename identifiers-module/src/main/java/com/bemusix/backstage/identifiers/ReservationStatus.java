package com.bemusix.backstage.identifiers;

/** What numbers that were promised to somebody outside are now. They never become free. */
public enum ReservationStatus {
    RESERVED,
    /** After the last day, or ended before. */
    VOID
}
