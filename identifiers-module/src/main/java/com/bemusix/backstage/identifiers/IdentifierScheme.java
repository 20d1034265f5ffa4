package com.bemusix.backstage.identifiers;

import java.util.List;

/** The kinds of identifier that this package reads. The names are part of the HTTP interface and never change. */
public enum IdentifierScheme {
    /** International Standard Recording Code, ISO 3901. */
    ISRC(12, "ISRC"),
    /** The first five characters of an ISRC, allocated to a registrant. */
    ISRC_PREFIX(5),
    /** Global Trade Item Number of GS1: UPC-A, EAN-13 and their neighbours. */
    GTIN(14, "UPC", "EAN", "GTIN"),
    /** International Standard Musical Work Code, ISO 15707. */
    ISWC(11, "ISWC"),
    /** International Standard Name Identifier, ISO 27729. */
    ISNI(16, "ISNI"),
    /** Interested Party Information, number of a name. */
    IPI_NAME(11, "IPI"),
    /** Interested Party Information, number of the party behind the names. */
    IPI_BASE(11, "IPI"),
    /** Global Release Identifier. */
    GRID(18, "GRID"),
    /** DDEX party identifier. */
    DPID(18, "DPID"),
    /** MusicBrainz identifier, a UUID. */
    MBID(32);

    private final int length;
    private final List<String> labels;

    IdentifierScheme(int length, String... labels) {
        this.length = length;
        this.labels = List.of(labels);
    }

    /** How many letters and digits the canonical form has, separators not counted. */
    int length() {
        return length;
    }

    /** The words that people write in front of the code. */
    List<String> labels() {
        return labels;
    }
}
