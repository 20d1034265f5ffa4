package com.bemusix.backstage.identifiers;

/** A code that is right in its scheme. {@code toString} gives the canonical form; reading either form gives the same code again. */
public sealed interface Identifier
        permits DdexPartyId, Grid, Gtin, IpiBaseNumber, IpiNameNumber, Isni, Isrc, IsrcPrefix, Iswc, MusicBrainzId {

    /**
     * Reads what a person typed by the rules of the scheme's value type.
     *
     * @throws NullPointerException if an argument is null
     * @throws IdentifierException if the text is not an identifier of the scheme
     */
    static Identifier parse(IdentifierScheme scheme, String text) {
        return switch (scheme) {
            case ISRC -> Isrc.parse(text);
            case ISRC_PREFIX -> IsrcPrefix.parse(text);
            case GTIN -> Gtin.parse(text);
            case ISWC -> Iswc.parse(text);
            case ISNI -> Isni.parse(text);
            case IPI_NAME -> IpiNameNumber.parse(text);
            case IPI_BASE -> IpiBaseNumber.parse(text);
            case GRID -> Grid.parse(text);
            case DPID -> DdexPartyId.parse(text);
            case MBID -> MusicBrainzId.parse(text);
        };
    }

    /** The form for people. */
    String display();
}
