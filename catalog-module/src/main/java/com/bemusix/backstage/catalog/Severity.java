package com.bemusix.backstage.catalog;

/** What a finding means for handing in. */
public enum Severity {
    BLOCKS,
    WARNS
}
