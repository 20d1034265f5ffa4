package com.bemusix.backstage.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody of a label who goes on making releases: codes are drawn, numbered from the own root, entered, taken back, and numbers reserved
 * and made void, close to where the next numbers are counted.
 */
final class Worker {

    private static final List<Map<String, String>> ARTISTS = List.of(Map.of("name", "Ada Nightjar", "role", "MAIN"));
    private static final int TRACKS = 5;
    private static final int VOIDED = 4;
    private static final int DESIGNATION = 7;

    private final Client client;
    private final Acknowledged acknowledged;
    private final String root;
    private final String lastDay;
    private int round;

    Worker(Client client, Acknowledged acknowledged, String root, String lastDay) {
        this.client = client;
        this.acknowledged = acknowledged;
        this.root = root;
        this.lastDay = lastDay;
    }

    /** One release with its tracks, whose codes come in every way. */
    void release() throws InterruptedException {
        round++;
        try {
            fill();
        } catch (Client.Refused e) {
            acknowledged.broken("after what was acknowledged nobody can be told " + e.getMessage());
        }
    }

    private void fill() throws InterruptedException {
        String release = client.post("/releases", Map.of("title", "Storm " + round, "type", "EP", "artists", ARTISTS,
            "originalReleaseDate", "2030-05-03")).id();
        List<String> tracks = new ArrayList<>();
        for (int i = 0; i < TRACKS; i++) {
            tracks.add(client.post("/releases/" + release + "/tracks", Map.of("title", i + " of " + release, "artists", ARTISTS,
                "durationMs", 205_000, "recordingType", "SOUND")).id());
        }
        boolean drawn = draw(release, tracks.subList(0, 2));
        number(release, tracks.subList(2, 4));
        if (round % 2 == 0) {
            withdraw(release, tracks.get(3));
        }
        enter(release, tracks.get(4));
        if (round % 2 == 1) {
            reserve();
        }
        if (drawn && round % VOIDED == 0) {
            acknowledged.offer(tracks.subList(0, 2));
        }
    }

    private boolean draw(String release, List<String> tracks) throws InterruptedException {
        for (String track : tracks) {
            client.put("/releases/" + release + "/tracks/" + track + "/isrc", Map.of("choice", "GENERATE", "neverHadOne", true), "*");
        }
        return take(client.post("/releases/" + release + "/isrc-generation", null));
    }

    private void number(String release, List<String> tracks) throws InterruptedException {
        take(client.post("/releases/" + release + "/own-codes", Map.of("tracks", tracks, "rootId", root)));
    }

    private boolean take(Client.Answer answer) {
        if (answer.good()) {
            for (JsonNode code : answer.body().get("codes")) {
                acknowledged.given(code.get("trackId").asText(), code.get("isrc").asText());
            }
        }
        return answer.good();
    }

    private void withdraw(String release, String track) throws InterruptedException {
        if (client.put("/releases/" + release + "/tracks/" + track + "/isrc", Map.of("choice", "UNDECIDED"), "*").good()) {
            acknowledged.withdrawn(track);
        }
    }

    /** A code that a count is about to reach. Every second one is taken back, and must not be counted all the same. */
    private void enter(String release, String track) throws InterruptedException {
        String code = next();
        String ahead = code.substring(0, DESIGNATION) + String.format("%05d", Integer.parseInt(code.substring(DESIGNATION)) + 2);
        if (client.put("/releases/" + release + "/tracks/" + track + "/isrc", Map.of("choice", "ENTER", "isrc", ahead), "*").good()) {
            acknowledged.bound(track, ahead);
            if (round % 2 == 0) {
                withdraw(release, track);
            }
        }
    }

    private void reserve() throws InterruptedException {
        int first = Integer.parseInt(next().substring(DESIGNATION)) + 2;
        Map<String, Object> wanted = new LinkedHashMap<>(Map.of("designationFrom", first, "designationTo", first + 2, "reason", "CD",
            "holder", "Plant", "expiresOn", lastDay));
        Client.Answer reserved = client.post("/isrc-roots/" + root + "/reservations", wanted);
        if (reserved.good()) {
            Client.Answer ended = client.post("/isrc-roots/" + root + "/reservations/" + reserved.id() + "/end", null);
            if (ended.good()) {
                acknowledged.ended(reserved.id());
            }
        }
    }

    private String next() throws InterruptedException {
        return client.get("/isrc-roots/" + root + "/next").text("isrc");
    }
}
