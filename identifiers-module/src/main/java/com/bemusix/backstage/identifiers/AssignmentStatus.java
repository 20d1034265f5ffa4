package com.bemusix.backstage.identifiers;

/** The life of the bond between a code and a recording. */
public enum AssignmentStatus {
    /** Entered by the client, may still be taken back. */
    ENTERED,
    /** Entered, and approved with the release: for life. */
    ACCEPTED,
    /** Drawn from a prefix of ours: for life. */
    ASSIGNED,
    /** Entered in error and taken back before approval; the code is free to be entered elsewhere, but is never drawn. */
    WITHDRAWN,
    DISPUTED,
    VOID;

    /** Whether the client can no longer change the code. */
    public boolean locked() {
        return this != ENTERED && this != WITHDRAWN;
    }
}
