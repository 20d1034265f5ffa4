package com.bemusix.backstage.catalog;

import com.bemusix.backstage.identifiers.SearchKey;
import jakarta.validation.constraints.NotNull;

/**
 * A society: one of the list, or another one by its name.
 *
 * @param name null unless the code is OTHER
 */
@SocietyName
public record NamedSociety(@NotNull Society code, @PlainText(max = NamedSociety.MAX_NAME) String name) {

    public static final int MAX_NAME = 100;

    public NamedSociety {
        name = Text.normal(name);
    }

    /** What tells it from others of the same code: its name, but for case and accents. */
    public String key() {
        return SearchKey.of(name);
    }

    public boolean sameAs(NamedSociety other) {
        return code == other.code && key().equals(other.key());
    }

    /** Its word, or its name if it is none of the list. */
    public String text() {
        return code == Society.OTHER ? name : code.name();
    }
}
