package com.bemusix.backstage.identifiers;

/** The strict door of every value type by scheme, for tests that walk all of them. */
final class StrictDoor {

    private StrictDoor() {
    }

    static Identifier enter(IdentifierScheme scheme, String text) {
        return switch (scheme) {
            case ISRC -> new Isrc(text);
            case ISRC_PREFIX -> new IsrcPrefix(text);
            case GTIN -> new Gtin(text, text);
            case ISWC -> new Iswc(text);
            case ISNI -> new Isni(text);
            case IPI_NAME -> new IpiNameNumber(text);
            case IPI_BASE -> new IpiBaseNumber(text);
            case GRID -> new Grid(text);
            case DPID -> new DdexPartyId(text);
            case MBID -> new MusicBrainzId(text);
        };
    }
}
