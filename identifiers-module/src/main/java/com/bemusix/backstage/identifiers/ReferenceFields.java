package com.bemusix.backstage.identifiers;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The six facts that tell one recording from another and are kept with its ISRC as they were when it was assigned (ISO 3901:2019, 5.4).
 * All may be null while a draft has gaps; a code is drawn only when they are {@linkplain #complete() complete}.
 *
 * @param version              version title, null if there is none
 * @param durationMs           playing time in milliseconds
 * @param yearOfFirstPublication four digits
 */
public record ReferenceFields(String mainArtist, String title, String version, Long durationMs, RecordingType type,
        Integer yearOfFirstPublication) {

    /** Names of the components that a code cannot be drawn without and that have no usable value; the version may be null. */
    public Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        require(mainArtist != null && !mainArtist.isBlank(), "mainArtist", missing);
        require(title != null && !title.isBlank(), "title", missing);
        require(durationMs != null && durationMs > 0, "durationMs", missing);
        require(type != null, "type", missing);
        require(yearOfFirstPublication != null, "yearOfFirstPublication", missing);
        return missing;
    }

    public boolean complete() {
        return missing().isEmpty();
    }

    private static void require(boolean given, String name, Set<String> missing) {
        if (!given) {
            missing.add(name);
        }
    }
}
