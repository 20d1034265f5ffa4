package com.bemusix.backstage.identifiers.entity;

/** What can happen to a code. */
public enum CodeEvent {
    /** It and the numbers after it, up to the one that the detail names, are promised to somebody outside. */
    RESERVED,
    /** The label has said that it and the numbers after it, up to the one that the detail names, were used before or beside Backstage. */
    USED_OUTSIDE,
    ENTERED,
    WITHDRAWN,
    ASSIGNED,
    ACCEPTED,
    ORIGIN_STATED,
    DISPUTED,
    /** The dispute ended, and the code stays what it was. */
    UPHELD,
    SUPERSEDED,
    /** Of a code: nobody's any more. Of reserved numbers: the promise is over, and those that name no recording are never used. */
    VOIDED,
    /** A recording claims the code of another one, or a second code. */
    CLAIMED,
    CLAIM_REFUSED,
    /** The recording shares the code of another one: they are the same. */
    ALIASED
}
