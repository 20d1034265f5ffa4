package com.bemusix.backstage.identifiers;

import java.util.Objects;
import java.util.UUID;

/** Names a release: the product that a UPC or EAN names. An opaque UUID, of no meaning outside this system. */
public record ReleaseId(UUID value) {

    public ReleaseId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException if the text is not a UUID in its form of 36 characters */
    public static ReleaseId parse(String text) {
        return new ReleaseId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
