package com.bemusix.backstage.catalog;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import java.util.Objects;
import java.util.UUID;

/** Names a track: the place of a recording on a release. The recording has an id of its own. */
public record TrackId(UUID value) {

    public TrackId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException if the text is not a UUID in its form of 36 characters */
    public static TrackId parse(String text) {
        return new TrackId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
