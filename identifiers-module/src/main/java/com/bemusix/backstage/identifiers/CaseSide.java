package com.bemusix.backstage.identifiers;

/** The two sides of a duplicate case. */
public enum CaseSide {
    /** Whose recording has the code that was there first. */
    HOLDER,
    /** Whose recording claims that code, or whose claimed code comes second. */
    CLAIMANT
}
