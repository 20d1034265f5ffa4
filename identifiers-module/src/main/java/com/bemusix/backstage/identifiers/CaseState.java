package com.bemusix.backstage.identifiers;

/** How far a duplicate case is. */
public enum CaseState {
    /** Nobody has proposed how to end it. */
    OPEN,
    /** One officer has proposed how to end it; another one has to agree. */
    PROPOSED,
    DECIDED,
    /** The claim was taken back. */
    WITHDRAWN;

    public boolean ended() {
        return this == DECIDED || this == WITHDRAWN;
    }
}
