package com.bemusix.backstage.identifiers;

/** Where the UPC or EAN of a release comes from. */
public enum UpcOrigin {
    ENTERED,
    POOL
}
