package com.bemusix.backstage.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Releases as catalogues write them, as many as one likes: a JSON array of {@code {title, version, artists, label, upc, catalogNumber,
 * releaseDate, originalReleaseDate, type, pLine, cLine, genre, source, tracks}}, a track {@code {disc, position, title, version, artists,
 * isrc, durationMs, explicit}}, an artist {@code {name, role}} with people of all trades among them. Unknown is null. Only facts are taken
 * over; what the API has no field for is left out.
 */
final class CatalogueFile {

    private static final Map<String, String> TYPES = Map.of("Album", "ALBUM", "Single", "SINGLE", "EP", "EP", "Compilation", "COMPILATION");
    private static final Map<String, String> ARTISTS = Map.of("MainArtist", "MAIN", "FeaturedArtist", "FEATURED");
    private static final Map<String, String> CONTRIBUTORS = Map.of(
        "Composer", "Composer", "Lyricist", "Lyricist", "Arranger", "Arranger", "Producer", "StudioProducer");

    /** "℗ 2019 Somebody", also behind other words and with "(P)" or no sign at all. */
    private static final Pattern LINE = Pattern.compile("(?:\u2117|\u00a9|\\([PC]\\))?\\s*([0-9]{4})\\s+(.+)");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private CatalogueFile() {
    }

    static List<RealRelease> read(Path file) {
        try {
            return elements(new ObjectMapper().readTree(Files.readString(file))).stream().map(CatalogueFile::release).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RealRelease release(JsonNode file) {
        Map<String, Object> release = new HashMap<>();
        copy(file, release, "title", "version", "label", "catalogNumber", "genre");
        release.put("type", TYPES.get(file.path("type").asText()));
        release.put("artists", people(file, ARTISTS));
        days(file, release, "releaseDate", "originalReleaseDate");
        lines(file, release, "pLine", "cLine");
        release.put("tracks", elements(file.path("tracks")).stream().map(CatalogueFile::track).toList());
        String date = file.path("releaseDate").asText();
        return new RealRelease(file.path("source").asText(), file.path("upc").asText(),
            YEAR.matcher(date).matches() ? Integer.valueOf(date) : null, release);
    }

    private static Map<String, Object> track(JsonNode file) {
        Map<String, Object> track = new HashMap<>();
        copy(file, track, "title", "version", "isrc");
        track.put("volume", file.path("disc").asInt());
        track.put("number", file.path("position").asInt());
        track.put("durationMs", file.path("durationMs").asLong());
        track.put("artists", people(file, ARTISTS));
        track.put("contributors", people(file, CONTRIBUTORS));
        if (file.path("explicit").isBoolean()) {
            track.put("parentalWarning", file.path("explicit").asBoolean() ? "EXPLICIT" : "NOT_EXPLICIT");
        }
        return track;
    }

    private static void copy(JsonNode from, Map<String, Object> to, String... names) {
        for (String name : names) {
            if (from.path(name).isTextual()) {
                to.put(name, from.path(name).asText());
            }
        }
    }

    private static List<Map<String, String>> people(JsonNode from, Map<String, String> roles) {
        return elements(from.path("artists")).stream()
            .filter(person -> roles.containsKey(person.path("role").asText()))
            .map(person -> Map.of("name", person.path("name").asText(), "role", roles.get(person.path("role").asText())))
            .distinct().toList();
    }

    /** Sources often know the year alone, which is no date. */
    private static void days(JsonNode from, Map<String, Object> to, String... names) {
        for (String name : names) {
            if (DAY.matcher(from.path(name).asText()).matches()) {
                to.put(name, from.path(name).asText());
            }
        }
    }

    /** Sources print the line as a whole; the API has year and owner apart. */
    private static void lines(JsonNode from, Map<String, Object> to, String... names) {
        for (String name : names) {
            Matcher parts = LINE.matcher(from.path(name).asText());
            if (parts.find()) {
                to.put(name, Map.of("year", Integer.parseInt(parts.group(1)), "owner", parts.group(2)));
            }
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
