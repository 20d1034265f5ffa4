package com.bemusix.backstage.identifiers;

import java.util.Objects;
import java.util.UUID;

/** Names a recording: the thing that an ISRC names for life. An opaque UUID, of no meaning outside this system. */
public record RecordingId(UUID value) {

    public RecordingId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException if the text is not a UUID in its form of 36 characters */
    public static RecordingId parse(String text) {
        return new RecordingId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
