package com.bemusix.backstage.identifiers;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which first letters of a prefix code the ISRC agency has allocated, as far as the data file of this library knows. The list grows
 * every year, so that an unknown prefix is a warning about an existing code. It is not ISO 3166, and no country follows from it.
 */
public final class IsrcPrefixTable {

    /** What the list says about the letters of a prefix code. */
    public enum Level {
        /** In use. */
        ALLOCATED,
        /** Old codes stay valid, new prefix codes are not given out. */
        HISTORICAL,
        /** Not on the list; it may be newer than the list, or a mistake. */
        UNKNOWN
    }

    private static final DataFile FILE = DataFile.read("isrc-prefixes.csv");
    private static final Map<String, Level> LEVELS = FILE.rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Level.valueOf(row.get(1))));

    private IsrcPrefixTable() {
    }

    public static Level levelOf(IsrcPrefix prefix) {
        return LEVELS.getOrDefault(prefix.letters(), Level.UNKNOWN);
    }

    /** The day of the list. */
    public static LocalDate asOf() {
        return FILE.asOf();
    }
}
