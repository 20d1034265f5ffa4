package com.bemusix.backstage.identifiers;

/** How a label numbers the recordings of a root. */
public enum NumberingPolicy {
    /** One after the other. */
    SEQUENTIAL,
    /**
     * The first three digits say the release, 001 to 999, the last two the track, 01 to 99, as some labels number. A release has the next
     * hundred of which nobody has had any number, a track its own number in it, or where somebody has had that the next free one.
     */
    RELEASE_TRACK
}
