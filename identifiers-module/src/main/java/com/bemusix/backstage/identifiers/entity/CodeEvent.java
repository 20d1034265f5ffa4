package com.bemusix.backstage.identifiers.entity;

/** What can happen to a code. */
public enum CodeEvent {
    /** It and the numbers after it, up to the one that the detail names, are promised to somebody outside. */
    RESERVED,
    /** That promise is over: those of the numbers that name no recording are never used. */
    VOIDED,
    ENTERED,
    WITHDRAWN,
    ASSIGNED,
    ACCEPTED,
    ORIGIN_STATED
}
