package com.bemusix.backstage.catalog;

/** The part that a display artist has in a release or recording (DDEX display artist roles, and Remixer by convention of the stores). */
public enum ArtistRole {
    MAIN,
    FEATURED,
    REMIXER
}
