package com.bemusix.backstage.identifiers;

/** A code that is right in its scheme. {@code toString} gives the canonical form; reading either form gives the same code again. */
public sealed interface Identifier
        permits DdexPartyId, Grid, Gtin, IpiBaseNumber, IpiNameNumber, Isni, Isrc, IsrcPrefix, Iswc, MusicBrainzId {

    /** The form for people. */
    String display();
}
