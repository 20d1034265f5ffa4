package com.bemusix.backstage.identifiers;

import java.util.function.UnaryOperator;

/** The strict door of every value type: only the one form that is stored and sent. */
final class Canonical {

    private Canonical() {
    }

    /** Refuses a value for the reason the reader gives, or as not canonical when the reader would write it in another way. */
    static void require(IdentifierScheme scheme, String value, UnaryOperator<String> reader) {
        if (!reader.apply(value).equals(value)) {
            throw IdentifierException.of(scheme, Reason.NOT_CANONICAL);
        }
    }
}
