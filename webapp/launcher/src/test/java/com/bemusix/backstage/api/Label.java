package com.bemusix.backstage.api;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An account of a test's own, with the token of its owner.
 *
 * @param id    of the account
 * @param email of the owner
 */
record Label(String id, String email, String token) {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    /** A new account that has declared nothing yet. */
    static Label open() {
        return openIn("FR");
    }

    /** A new account in that country. */
    static Label openIn(String country) {
        int number = NUMBER.incrementAndGet();
        String email = "owner" + number + "." + RUN + "@labels.test";
        Map<String, String> body = Map.of("name", "Label " + number + " " + RUN, "country", country, "timeZone", "Europe/Paris",
            "ownerName", "Owner " + number, "ownerEmail", email, "ownerPassword", Api.PASSWORD);
        String id = Api.as(Api.token(Api.ADMIN)).body(body).post("/staff/accounts").then().statusCode(201).extract().path("id");
        return new Label(id, email, Api.token(email));
    }

    /** A new account without roots. */
    static Label withoutRoot() {
        return open().declare("NO_ROOT");
    }

    /** A new account with one root. */
    static Label withRoot(String prefix) {
        Label label = open().declare("ROOT");
        label.call().body(Map.of("prefix", prefix, "registrantName", "Label")).post("/isrc-roots").then().statusCode(201);
        return label;
    }

    Label declare(String mode) {
        String tag = call().get("/isrc-setup").then().statusCode(200).extract().header("ETag");
        call().header("If-Match", tag).body(Map.of("mode", mode)).put("/isrc-setup").then().statusCode(200);
        return this;
    }

    RequestSpecification call() {
        return Api.as(token);
    }

    RequestSpecification callWrongly() {
        return Api.wronglyAs(token);
    }

    /** Registers a release and answers its id. */
    String register(Map<String, Object> release) {
        return call().body(release).post("/releases").then().statusCode(201).extract().path("id");
    }

    /** Adds a track and answers its id. */
    String addTrack(String releaseId, Map<String, Object> track) {
        return call().body(track).post("/releases/{id}/tracks", releaseId).then().statusCode(201).extract().path("id");
    }

    Response read(String releaseId) {
        return call().get("/releases/{id}", releaseId);
    }

    String tag(String releaseId) {
        return read(releaseId).then().statusCode(200).extract().header("ETag");
    }

    ValidatableResponse chooseIsrc(String releaseId, String trackId, Map<String, Object> choice) {
        return call().header("If-Match", tag(releaseId)).body(choice).put("/releases/{id}/tracks/{track}/isrc", releaseId, trackId).then();
    }

    void acceptTerms() {
        int version = call().get("/terms/isrc-generation").then().statusCode(200).extract().path("version");
        call().body(Map.of("version", version, "signatoryName", "Ada Owner", "signatoryRole", "Managing director"))
            .post("/terms/isrc-generation/acceptances").then().statusCode(201);
    }

    List<String> findingCodes(String releaseId) {
        return call().get("/releases/{id}/checks", releaseId).then().statusCode(200).extract().path("items.code");
    }
}
