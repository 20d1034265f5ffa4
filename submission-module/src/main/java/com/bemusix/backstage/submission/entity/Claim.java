package com.bemusix.backstage.submission.entity;

/** What a label says about the history of a recording. */
public enum Claim {
    /** It never had an ISRC; the only claim on which a code may be generated. */
    NEVER_CODED,
    HAS_CODE,
    UNKNOWN
}
