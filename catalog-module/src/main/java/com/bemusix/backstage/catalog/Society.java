package com.bemusix.backstage.catalog;

/** Who collects for neighbouring rights in recordings, and wants to be told of them by their ISRC. */
public enum Society {
    /** United States. */
    SOUNDEXCHANGE,
    /** United Kingdom. */
    PPL,
    /** France. */
    SCPP,
    /** France. */
    SPPF,
    /** Germany. */
    GVL,
    /** Austria. */
    LSG,
    /** Switzerland. */
    SWISSPERFORM,
    /** Belgium. */
    SIMIM,
    /** The Netherlands. */
    SENA,
    /** Italy. */
    SCF,
    /** Spain. */
    AGEDI,
    /** Australia. */
    PPCA,
    /** One that is told by its name. */
    OTHER
}
