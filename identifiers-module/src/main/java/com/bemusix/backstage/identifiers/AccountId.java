package com.bemusix.backstage.identifiers;

import java.util.Objects;
import java.util.UUID;

/** Names a client of the distributor: the holder of roots, codes and releases. An opaque UUID, of no meaning outside this system. */
public record AccountId(UUID value) {

    public AccountId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException if the text is not a UUID in its form of 36 characters */
    public static AccountId parse(String text) {
        return new AccountId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
