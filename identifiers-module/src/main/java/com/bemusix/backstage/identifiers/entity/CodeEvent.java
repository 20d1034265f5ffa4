package com.bemusix.backstage.identifiers.entity;

/** What can happen to a code. */
public enum CodeEvent {
    ENTERED,
    WITHDRAWN,
    ASSIGNED,
    ACCEPTED,
    ORIGIN_STATED,
    DISPUTED,
    /** The dispute ended, and the code stays what it was. */
    UPHELD,
    SUPERSEDED,
    VOIDED,
    /** A recording claims the code of another one, or a second code. */
    CLAIMED,
    CLAIM_REFUSED,
    /** The recording shares the code of another one: they are the same. */
    ALIASED
}
