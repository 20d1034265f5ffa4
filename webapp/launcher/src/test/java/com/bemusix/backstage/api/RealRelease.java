package com.bemusix.backstage.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A release that really came out: facts from public sources and nothing else.
 *
 * @param source      where the facts are from
 * @param upc         as printed, 12 or 13 digits
 * @param releaseYear where the source tells the year of the release and no day, otherwise null
 * @param release     in the shape in which the API takes it, with the ISRC of every track; what the source does not know is missing
 */
record RealRelease(String source, String upc, Integer releaseYear, Map<String, Object> release) {

    private static final String FIXTURE = "real-releases.json";

    /**
     * Those of the file that {@code -Dbackstage.test.releases=<file>} names, see {@link CatalogueFile}; otherwise the few of the project.
     */
    static List<RealRelease> all() {
        String file = System.getProperty("backstage.test.releases", "");
        return file.isBlank() ? fixture() : CatalogueFile.read(Path.of(file));
    }

    /** Recordings shared by two releases, twice; several volumes; Japanese script; UPCs of 12 and 13 digits; with writers and without. */
    private static List<RealRelease> fixture() {
        try (InputStream file = RealRelease.class.getResourceAsStream(FIXTURE)) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        return (String) release.get("title");
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> tracks() {
        return (List<Map<String, Object>>) release.get("tracks");
    }
}
