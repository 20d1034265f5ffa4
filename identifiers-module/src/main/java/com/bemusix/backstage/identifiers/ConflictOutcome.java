package com.bemusix.backstage.identifiers;

/** How staff settle that two accounts name one root. */
public enum ConflictOutcome {
    /** The account that declared it first keeps it, verified. */
    HOLDER,
    /** The root of the holder is retired and its numbers are declared for the other account, verified. */
    CLAIMANT
}
