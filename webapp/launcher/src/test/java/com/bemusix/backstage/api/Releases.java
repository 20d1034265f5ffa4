package com.bemusix.backstage.api;

import com.bemusix.backstage.running.UnusedPrefix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What releases of the tests look like. */
final class Releases {

    static final List<Map<String, String>> ADA = List.of(Map.of("name", "Ada Nightjar", "role", "MAIN"));

    private Releases() {
    }

    /** As much as a draft needs. */
    static Map<String, Object> draft(String title) {
        return new HashMap<>(Map.of("title", title, "type", "EP", "artists", ADA));
    }

    /** Everything that handing in needs, but codes. */
    static Map<String, Object> complete(String title) {
        Map<String, Object> release = draft(title);
        release.putAll(Map.of("label", "Nightjar Records", "genre", "Electronic", "titleLanguage", "en", "releaseDate", "2030-05-03",
            "originalReleaseDate", "2030-05-03", "pLine", Map.of("year", 2030, "owner", "Nightjar Records"),
            "cLine", Map.of("year", 2030, "owner", "Nightjar Records"), "parentalWarning", "NOT_EXPLICIT"));
        return release;
    }

    /** Everything that a track needs, but its code. */
    static Map<String, Object> track(String title) {
        return new HashMap<>(Map.of("title", title, "artists", ADA, "durationMs", 205_000, "recordingType", "SOUND", "recordingYear", 2026,
            "language", "en", "parentalWarning", "NOT_EXPLICIT", "contributors", List.of(Map.of("name", "Ada Lovelace", "role", "Composer"),
                Map.of("name", "Ada Lovelace", "role", "Lyricist"), Map.of("name", "Charles Babbage", "role", "StudioProducer"))));
    }

    /** A prefix that no other test declares. */
    static String prefix() {
        return UnusedPrefix.next();
    }

    /** A code under a prefix, of the year 26. */
    static String isrc(String prefix, int designation) {
        return prefix + "26" + String.format("%05d", designation);
    }

    /** A UPC of its own with the right check digit. */
    static String upc() {
        String digits = "0" + ThreadLocalRandom.current().nextLong(7_000_000_000L, 7_999_999_999L);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
