package com.bemusix.backstage.identifiers;

/** How far the claim of an account on an ISRC root has been looked into. */
public enum RootStatus {
    DECLARED,
    VERIFIED,
    SUSPENDED
}
