package com.bemusix.backstage.catalog;

/** On what the published sources differ. */
public enum PolicyTopic {
    /** Whether a remaster keeps the code of the recording. */
    REMASTER,
    /** From which change of length on a recording is another one. */
    LENGTH_CHANGE,
    /** Whether a recording keeps its code when it comes back after a takedown; and whether one that was out without may get one. */
    REUSE_AFTER_TAKEDOWN,
    /** Whether a release keeps its UPC when it changes the distributor. */
    UPC_AT_TRANSFER
}
