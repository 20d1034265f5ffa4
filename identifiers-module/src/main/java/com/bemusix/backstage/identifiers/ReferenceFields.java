package com.bemusix.backstage.identifiers;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Lengths that differ by no more may be of one recording: the published rules that name seconds begin above these (SCPP). */
    public static final long SAME_LENGTH_MS = 5_000;

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

    /** Whether enough is known to tell what it {@linkplain #resembles resembles}: main artist, title and length. */
    public boolean comparable() {
        return mainArtist != null && title != null && durationMs != null;
    }

    /**
     * Whether both may be of one recording: main artist, title and version are the same but for case and accents, and the lengths differ
     * by {@link #SAME_LENGTH_MS} at most. A video never is the recording of its sound; a kind that is not known may be either.
     */
    public boolean resembles(ReferenceFields other) {
        return comparable() && other.comparable()
            && words().equals(other.words())
            && (type == null || other.type == null || type == other.type)
            && Math.abs(durationMs - other.durationMs) <= SAME_LENGTH_MS;
    }

    private String words() {
        return SearchKey.of(Stream.of(mainArtist, title, Objects.requireNonNullElse(version, "")));
    }

    private static void require(boolean given, String name, Set<String> missing) {
        if (!given) {
            missing.add(name);
        }
    }
}
