package com.bemusix.backstage.identifiers;

/** What is to be said of a line in a list of codes that were used outside. */
public enum ImportFinding {
    /** The line holds no ISRC. */
    NO_CODE,
    /** The code stands in an earlier line too. */
    DUPLICATE,
    /** Not a number of the root in that year. */
    OUT_OF_RANGE,
    /** The account's ledger or an earlier list has it: nothing to do, and no mistake. */
    KNOWN;

    /** Whether the list has to be put right, or its good part confirmed. */
    public boolean wrong() {
        return this != KNOWN;
    }
}
