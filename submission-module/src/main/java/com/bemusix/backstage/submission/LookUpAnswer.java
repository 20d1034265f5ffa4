package com.bemusix.backstage.submission;

/** What a label says when a recording that allegedly never had a code is like one that has. */
public enum LookUpAnswer {
    /** Another recording than those that were found; it gets a code of its own. */
    DIFFERENT,
    /** The recording that was found; it is placed on the release, with its code, and none is drawn. */
    SAME,
    /** Nobody knows yet; no code is drawn, and the track is undecided again. */
    NOT_SURE;

    /** Whether the recording gets a code of its own after it. */
    public boolean drawsCode() {
        return this == DIFFERENT;
    }
}
