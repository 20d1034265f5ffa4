package com.bemusix.backstage.identifiers;

/** How an account comes by its ISRCs. Declared by the client once, changed later without any effect on existing codes. */
public enum IsrcMode {
    /** Nothing declared yet: no release may be created. */
    UNDECLARED,
    /** The client numbers its recordings from its own roots; nothing is ever generated for it. */
    ROOT,
    /** The client has no root and may ask for codes, track by track, under accepted terms. */
    NO_ROOT,
    /** Both, where the distributor's staff allowed it for the account. */
    MIXED;

    /** Whether an account in this mode numbers recordings from roots of its own. */
    public boolean numbers() {
        return this == ROOT || this == MIXED;
    }

    /** Whether codes of the distributor may be generated for an account in this mode. */
    public boolean generates() {
        return this == NO_ROOT || this == MIXED;
    }
}
