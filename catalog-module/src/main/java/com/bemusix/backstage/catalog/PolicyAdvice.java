package com.bemusix.backstage.catalog;

/** What to do with the code. */
public enum PolicyAdvice {
    KEEP,
    NEW,
    /** Both ways are defensible: people decide and say why. */
    ASK
}
