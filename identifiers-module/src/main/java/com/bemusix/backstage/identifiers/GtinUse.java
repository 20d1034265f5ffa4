package com.bemusix.backstage.identifiers;

import java.util.List;
import java.util.Optional;

/** What GS1 uses a number for, by its prefix (GS1 General Specifications, GS1 Prefixes), and what that means for a music release. */
public enum GtinUse {
    /** A company prefix of a GS1 member organisation. */
    TRADE_ITEM(Level.OK, null),
    /** No member organisation known to the table; it may be newer than the table. */
    NOT_ASSIGNED(Level.WARN, Reason.PREFIX_NOT_ASSIGNED),
    /** Numbers that a shop or a company gives to itself. Not unique in the world, yet found on real releases. */
    RESTRICTED(Level.WARN, Reason.RESTRICTED_CIRCULATION),
    RESERVED(Level.WARN, Reason.GS1_RESERVED),
    SMALL_PACKAGE(Level.REFUSED, Reason.GTIN_8),
    UPC_E(Level.REFUSED, Reason.UPC_E),
    CASE(Level.REFUSED, Reason.CASE_OF_PRODUCTS),
    EPC(Level.REFUSED, Reason.EPC_IDENTIFIER),
    EXAMPLE(Level.REFUSED, Reason.EXAMPLE_PREFIX),
    PERIODICAL(Level.REFUSED, Reason.ISSN),
    BOOK(Level.REFUSED, Reason.ISBN),
    PRINTED_MUSIC(Level.REFUSED, Reason.ISMN),
    REFUND(Level.REFUSED, Reason.REFUND_RECEIPT),
    COUPON(Level.REFUSED, Reason.COUPON);

    /** What to do with a number that somebody brings along. */
    public enum Level { OK, WARN, REFUSED }

    private record Range(String from, String to, GtinUse use) {

        boolean holds(String thirteenDigits) {
            String prefix = thirteenDigits.substring(0, from.length());
            return from.compareTo(prefix) <= 0 && prefix.compareTo(to) <= 0;
        }
    }

    private static final class Table {

        private static final List<Range> RANGES = DataFile.read("gs1-prefixes.csv").rows().stream()
                .map(row -> new Range(row.get(0), row.get(1), GtinUse.valueOf(row.get(2))))
                .toList();
    }

    private final Level level;
    private final Reason reason;

    GtinUse(Level level, Reason reason) {
        this.level = level;
        this.reason = reason;
    }

    /** @param key fourteen digits */
    static GtinUse of(String key) {
        if (key.charAt(0) != '0') {
            return CASE;
        }
        String thirteenDigits = key.substring(1);
        return Table.RANGES.stream()
                .filter(range -> range.holds(thirteenDigits))
                .findFirst()
                .map(Range::use)
                .orElse(NOT_ASSIGNED);
    }

    public Level level() {
        return level;
    }

    /** Why it is not simply right; empty for {@link #TRADE_ITEM}. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether a number of this use may be given to a release anew. A prefix that the table does not know yet may. */
    public boolean allowedOnNewRelease() {
        return this == TRADE_ITEM || this == NOT_ASSIGNED;
    }
}
