package com.bemusix.backstage.identifiers.entity;

/** What can happen to a code. */
public enum CodeEvent {
    ENTERED,
    WITHDRAWN,
    ASSIGNED,
    ACCEPTED,
    ORIGIN_STATED
}
