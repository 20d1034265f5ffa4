package com.bemusix.backstage.pages;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A release that a test of pages finds ready, made through the API. */
record PreparedRelease(Account account, String id) {

    private static final List<Map<String, String>> ARTISTS = List.of(Map.of("name", "Ada Nightjar", "role", "MAIN"));

    /** A draft with nothing but title and artist. */
    static PreparedRelease draft(Account account, String title) {
        return register(account, new HashMap<>(Map.of("title", title, "type", "SINGLE", "artists", ARTISTS)));
    }

    /** The same for a label with a root, which begins with one code. */
    static PreparedRelease draft(Account account, String title, String isrc) {
        return register(account, new HashMap<>(Map.of("title", title, "type", "EP", "artists", ARTISTS, "firstIsrc", isrc)));
    }

    /** A draft that may be handed in: one track with that code. */
    static PreparedRelease complete(Account account, String title, String isrc) {
        Map<String, Object> body = new HashMap<>(Map.of("title", title, "type", "SINGLE", "artists", ARTISTS, "firstIsrc", isrc));
        body.putAll(Map.of("label", "Nightjar Records", "genre", "Electronic", "titleLanguage", "en", "releaseDate", "2030-05-03",
            "pLine", Map.of("year", 2026, "owner", "Nightjar Records"), "cLine", Map.of("year", 2026, "owner", "Nightjar Records"),
            "parentalWarning", "NOT_EXPLICIT"));
        Map<String, Object> track = track(title);
        track.put("isrc", isrc);
        body.put("tracks", List.of(track));
        PreparedRelease release = register(account, body);
        account.call().header("If-Match", "*").body(Map.of("choice", "GENERATE")).put("/releases/{id}/upc", release.id())
            .then().statusCode(200);
        return release;
    }

    private static PreparedRelease register(Account account, Map<String, Object> body) {
        return new PreparedRelease(account, account.call().body(body).post("/releases").then().statusCode(201).extract().path("id"));
    }

    private static Map<String, Object> track(String title) {
        return new HashMap<>(Map.of("title", title, "artists", ARTISTS, "durationMs", 205_000, "recordingType", "SOUND",
            "recordingYear", 2026, "language", "en", "parentalWarning", "NOT_EXPLICIT",
            "contributors", List.of(Map.of("name", "Ada Lovelace", "role", "Composer"))));
    }

    /** Adds a track whose recording has never had a code, so that one will be generated. */
    PreparedRelease toGenerate(String title) {
        String track = account.call().body(track(title)).post("/releases/{id}/tracks", id).then().statusCode(201).extract().path("id");
        account.call().header("If-Match", "*").body(Map.of("choice", "GENERATE", "neverHadOne", true))
            .put("/releases/{id}/tracks/{track}/isrc", id, track).then().statusCode(200);
        return this;
    }

    /** Takes back the choice for that track, counted from 0. */
    void undecide(int track) {
        String chosen = account.call().get("/releases/{id}", id).then().statusCode(200).extract().path("tracks[" + track + "].id");
        account.call().header("If-Match", "*").body(Map.of("choice", "UNDECIDED")).put("/releases/{id}/tracks/{track}/isrc", id, chosen)
            .then().statusCode(200);
    }

    /** Adds a track that says nothing about itself but its title. */
    PreparedRelease undecided(String title) {
        account.call().body(Map.of("title", title)).post("/releases/{id}/tracks", id).then().statusCode(201);
        return this;
    }

    /** Makes its only track twenty seconds longer than it was when its code was entered. */
    PreparedRelease longer() {
        Map<String, Object> track = track(account.call().get("/releases/{id}", id).path("title"));
        track.put("durationMs", 225_000);
        account.call().header("If-Match", "*").body(track).put("/releases/{id}/tracks/{track}", id, firstTrack()).then().statusCode(200);
        return this;
    }

    /** Gives a reason for the length that its only track has now. */
    PreparedRelease justified(String reason) {
        account.call().header("If-Match", "*").queryParam("target", "/tracks/" + firstTrack() + "/durationMs")
            .body(Map.of("choice", "KEEP", "reason", reason)).put("/releases/{id}/checks/ID-007/justification", id).then().statusCode(200);
        return this;
    }

    private String firstTrack() {
        return account.call().get("/releases/{id}", id).then().statusCode(200).extract().path("tracks[0].id");
    }

    PreparedRelease submitted() {
        account.call().post("/releases/{id}/submission", id).then().statusCode(201);
        return this;
    }

    /** Claims what was handed in, for the reviewer. */
    PreparedRelease claimed() {
        Account.as(Account.REVIEWER).post("/staff/submissions/{id}/claim", submission()).then().statusCode(200);
        return this;
    }

    /** Sends it back for a change of the title and of the code of the first track. */
    PreparedRelease sentBack() {
        String track = firstTrack();
        correct(Map.of("code", "MD-104", "target", "/title", "remark", "Please begin with a capital."),
            Map.of("code", "ID-006", "target", "/tracks/" + track + "/isrc", "remark", "Is this code of the recording or of the remix?"));
        return this;
    }

    @SafeVarargs
    private ValidatableResponse correct(Map<String, String>... findings) {
        return Account.as(Account.REVIEWER).body(Map.of("findings", List.of(findings)))
            .post("/staff/submissions/{id}/correction-request", submission()).then().statusCode(200);
    }

    PreparedRelease approved() {
        Account.as(Account.REVIEWER).body(Map.of("remark", "Fine.")).post("/staff/submissions/{id}/approval", submission())
            .then().statusCode(200);
        return this;
    }

    /** The id of what was handed in. */
    String submission() {
        return account.call().get("/releases/{id}/submission", id).then().statusCode(200).extract().path("id");
    }
}
