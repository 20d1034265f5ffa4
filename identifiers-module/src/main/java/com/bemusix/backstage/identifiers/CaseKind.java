package com.bemusix.backstage.identifiers;

/** What a duplicate case is about. */
public enum CaseKind {
    /** One code is claimed for two recordings. */
    SAME_CODE,
    /** A recording has a code for life and is said to have another one. */
    SECOND_CODE
}
