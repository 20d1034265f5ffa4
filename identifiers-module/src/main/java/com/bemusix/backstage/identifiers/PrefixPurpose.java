package com.bemusix.backstage.identifiers;

/** What the distributor may use one of its ISRC prefix codes for (IFPI, ISRC Managers: the two must not be mixed). */
public enum PrefixPurpose {
    /** Set aside by the agency for recordings of clients. */
    MANAGER,
    /** For the distributor's own repertoire: never for a client. */
    OWN_REPERTOIRE
}
