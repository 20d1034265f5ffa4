package com.bemusix.backstage.identifiers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> DOCUMENTATION = DataFile.read("isrc-documentation-prefixes.csv").rows().stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private IsrcPrefixTable() {
    }

    public static Level levelOf(IsrcPrefix prefix) {
        return LEVELS.getOrDefault(prefix.letters(), Level.UNKNOWN);
    }

    /** Whether it stands in documentation and tests, so that no real code may carry it. */
    public static boolean isForDocumentation(IsrcPrefix prefix) {
        return DOCUMENTATION.contains(prefix.value());
    }

    /**
     * What to look at again before a code with this prefix is used, or why a new prefix code cannot be one: empty for one with letters
     * in use that is not for documentation.
     */
    public static Optional<Reason> doubtAbout(IsrcPrefix prefix) {
        if (isForDocumentation(prefix)) {
            return Optional.of(Reason.DOCUMENTATION_CODE);
        }
        return switch (levelOf(prefix)) {
            case ALLOCATED -> Optional.empty();
            case HISTORICAL -> Optional.of(Reason.HISTORICAL_PREFIX);
            case UNKNOWN -> Optional.of(Reason.UNKNOWN_PREFIX);
        };
    }

    /** @throws IdentifierException with the doubt, if there is one: for prefix codes that somebody declares as new */
    public static void requireAllocated(IsrcPrefix prefix) {
        doubtAbout(prefix).ifPresent(doubt -> {
            throw IdentifierException.of(IdentifierScheme.ISRC_PREFIX, doubt);
        });
    }

    /** The day of the list. */
    public static LocalDate asOf() {
        return FILE.asOf();
    }
}
