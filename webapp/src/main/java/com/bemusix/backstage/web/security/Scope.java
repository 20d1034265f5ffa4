package com.bemusix.backstage.web.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a token may be used for, within the roles of its person. */
public enum Scope {
    /** Calls that change nothing. */
    READ,
    /** Calls that change something. */
    WRITE;

    /** As written in the API: {@code read}, {@code write}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that name, in lower case. */
    public static Optional<Scope> of(String text) {
        return Stream.of(values()).filter(scope -> scope.text().equals(text)).findFirst();
    }

    /** As written in the API, in the order of this enum. */
    static List<String> texts(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::text).toList();
    }
}
