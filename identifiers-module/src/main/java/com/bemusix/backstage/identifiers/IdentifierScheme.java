package com.bemusix.backstage.identifiers;

/** The kinds of identifier that this package reads. The names are part of the HTTP interface and never change. */
public enum IdentifierScheme {
    /** International Standard Recording Code, ISO 3901. */
    ISRC("ISRC", 12),
    /** The first five characters of an ISRC, allocated to a registrant. */
    ISRC_PREFIX("", 5),
    /** Global Trade Item Number of GS1: UPC-A, EAN-13 and their neighbours. */
    GTIN("", 14),
    /** International Standard Musical Work Code, ISO 15707. */
    ISWC("ISWC", 11),
    /** International Standard Name Identifier, ISO 27729. */
    ISNI("ISNI", 16),
    /** Interested Party Information, number of a name. */
    IPI_NAME("", 11),
    /** Interested Party Information, number of the party behind the names. */
    IPI_BASE("", 11),
    /** Global Release Identifier. */
    GRID("GRID", 18),
    /** DDEX party identifier. */
    DPID("", 18),
    /** MusicBrainz identifier, a UUID. */
    MBID("", 32);

    private final String label;
    private final int length;

    IdentifierScheme(String label, int length) {
        this.label = label;
        this.length = length;
    }

    /** The word that people write in front of the code; empty when a label is not accepted. */
    String label() {
        return label;
    }

    /** How many letters and digits the canonical form has, separators not counted. */
    int length() {
        return length;
    }
}
