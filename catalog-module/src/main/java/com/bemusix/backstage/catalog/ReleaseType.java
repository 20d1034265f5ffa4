package com.bemusix.backstage.catalog;

/** What a release is sold as: the four kinds that stores show. */
public enum ReleaseType {
    SINGLE,
    EP,
    ALBUM,
    COMPILATION
}
