package com.bemusix.backstage.catalog;

/** What can be done with a release as a whole. {@link ReleaseState#after} says from where to where. */
public enum ReleaseMove {
    SUBMIT,
    WITHDRAW,
    CLAIM,
    UNCLAIM,
    REQUEST_CORRECTION,
    RESUBMIT,
    APPROVE,
    REJECT
}
