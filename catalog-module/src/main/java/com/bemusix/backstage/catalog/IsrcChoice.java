package com.bemusix.backstage.catalog;

/** What the label said about the ISRC of a recording. An empty code field says nothing: only {@link #GENERATE} asks for a code. */
public enum IsrcChoice {
    /** The recording has a code, which the label enters. */
    ENTER,
    /** The recording has never had one, and the label wants one drawn. */
    GENERATE,
    UNDECIDED
}
