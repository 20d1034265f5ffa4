package com.bemusix.backstage.identifiers;

/** Whose the GS1 company prefix of a stock of UPCs is. */
public enum PoolOwnership {
    OWN_GS1,
    RESELLER,
    CLIENT
}
