package com.bemusix.backstage.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a label knows of its release and public sources do not tell. None of this is a fact. People are never made up: a track without a
 * composer stays without one.
 */
final class StandIns {

    private static final String OWNER = "Not stated";

    private StandIns() {
    }

    /** The release with something in every field that must be filled. */
    static Map<String, Object> fill(RealRelease real) {
        Map<String, Object> filled = new HashMap<>(real.release());
        filled.remove("tracks");
        if (real.releaseYear() != null) {
            filled.put("releaseDate", LocalDate.of(real.releaseYear(), 1, 1).toString());
        }
        filled.putIfAbsent("label", OWNER);
        filled.putIfAbsent("genre", "Pop");
        filled.putIfAbsent("titleLanguage", "en");
        filled.putIfAbsent("pLine", Map.of("year", year(real), "owner", filled.get("label")));
        filled.putIfAbsent("cLine", Map.of("year", year(real), "owner", filled.get("label")));
        return filled;
    }

    /** The track in the same way. */
    static Map<String, Object> fill(Map<String, Object> track, RealRelease real) {
        Map<String, Object> filled = new HashMap<>(track);
        filled.remove("isrc");
        filled.put("recordingType", "SOUND");
        filled.put("recordingYear", year(real));
        filled.put("language", "zxx");
        filled.putIfAbsent("parentalWarning", "UNKNOWN");
        return filled;
    }

    private static int year(RealRelease real) {
        Object day = real.release().getOrDefault("originalReleaseDate", real.release().get("releaseDate"));
        return day == null ? real.releaseYear() : LocalDate.parse(day.toString()).getYear();
    }
}
