package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.identifiers.RecordingType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one recording from another, as far as the catalogue knows it: of the six facts that are kept with an ISRC all but the year
 * of publication, which belongs to the release.
 */
public record RecordingIdentity(String title, String version, List<String> mainArtists, Long durationMs, RecordingType type) {

    /** The first field, by its name in the API, in which the other one differs. */
    public Optional<String> differenceFrom(RecordingIdentity other) {
        if (!Objects.equals(title, other.title)) {
            return Optional.of("title");
        }
        if (!Objects.equals(version, other.version)) {
            return Optional.of("version");
        }
        if (!mainArtists.equals(other.mainArtists)) {
            return Optional.of("artists");
        }
        if (!Objects.equals(durationMs, other.durationMs)) {
            return Optional.of("durationMs");
        }
        return type == other.type ? Optional.empty() : Optional.of("recordingType");
    }
}
