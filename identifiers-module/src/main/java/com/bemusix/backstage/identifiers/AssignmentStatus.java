package com.bemusix.backstage.identifiers;

/** The life of the bond between a code and a recording. */
public enum AssignmentStatus {
    /** Promised to somebody outside; no recording has it yet. */
    RESERVED,
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
        return this != RESERVED && this != ENTERED && this != WITHDRAWN;
    }
}
