package com.bemusix.backstage.submission;

/**
 * In which right somebody permits that codes are generated for recordings (IFPI, ISRC Managers: the owner, or who holds an exclusive
 * licence).
 */
public enum RightsBasis {
    /** The recordings are its own. */
    OWNER,
    /** Among the recordings are some of others, of which it holds exclusive licences. */
    EXCLUSIVE_LICENSEE
}
