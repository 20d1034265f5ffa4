package com.bemusix.backstage.catalog;

/** Whether words or pictures are unfit for children (DDEX ParentalWarningType, in short). */
public enum ParentalWarning {
    NOT_EXPLICIT,
    EXPLICIT,
    /** A version from which the explicit parts were taken out. */
    EDITED,
    UNKNOWN
}
