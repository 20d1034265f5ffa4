package com.bemusix.backstage.identifiers;

/** The life of the bond between a code and a recording. */
public enum AssignmentStatus {
    /** Promised to somebody outside; no recording has it yet. */
    RESERVED,
    /** Used before or beside this registry, as its label says; no recording has it here. */
    USED_OUTSIDE,
    /** Entered by the client, may still be taken back. */
    ENTERED,
    /** Entered, and approved with the release: for life. */
    ACCEPTED,
    /** Drawn from a prefix of ours: for life. */
    ASSIGNED,
    /** Entered in error and taken back before approval; the code is free to be entered elsewhere, but is never drawn. */
    WITHDRAWN,
    /** Claimed for another recording too, or its recording is said to have another code: stays until two officers agree. */
    DISPUTED,
    /** Found to be nobody's by two officers. The number never returns. */
    VOID,
    /** Given to the recording in error and followed by another code. It names nothing else unless two officers give it away. */
    SUPERSEDED_IN_ERROR;

    /** Whether no recording has the code yet. */
    public boolean unnamed() {
        return this == RESERVED || this == USED_OUTSIDE;
    }

    /** Whether the client can no longer change the code. */
    public boolean locked() {
        return !unnamed() && this != ENTERED && this != WITHDRAWN;
    }

    /** Whether the code is the one of its recording now, in doubt or not. */
    public boolean binds() {
        return !unnamed() && !over();
    }

    /** Whether the code names nothing any more. */
    public boolean over() {
        return this == WITHDRAWN || this == VOID || this == SUPERSEDED_IN_ERROR;
    }
}
