package com.bemusix.backstage.identifiers;

/** Whose the GS1 company prefix of a stock of UPCs is. */
public enum PoolOwnership {
    OWN_GS1,
    /** Bought: a prefix, or a stretch of one, that GS1 licensed to somebody else. */
    RESELLER,
    /** Of an account, which alone is served from it. */
    CLIENT
}
