package com.bemusix.backstage.launcher;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The demonstration's label, at work over HTTP on a launcher of a test's own. */
record DrawingLabel(URI base, String token) {

    private static final List<Map<String, String>> ARTISTS = List.of(Map.of("name", "Ada Nightjar", "role", "MAIN"));

    /** A release with one recording and the code that was generated for it. */
    record Drawn(String release, String isrc) {

        /** The number within prefix and year. */
        int designation() {
            return Integer.parseInt(isrc.substring(7));
        }
    }

    static DrawingLabel signIn(URI base) {
        String token = api(base).auth().preemptive().basic("label@demo.test", "backstage-demo").post("/tokens").then().statusCode(201)
            .extract().path("token");
        return new DrawingLabel(base, token);
    }

    /** Before the first draw: no root, terms accepted. */
    DrawingLabel setUp() {
        String tag = call().get("/isrc-setup").then().statusCode(200).extract().header("ETag");
        call().header("If-Match", tag).body(Map.of("mode", "NO_ROOT")).put("/isrc-setup").then().statusCode(200);
        int version = call().get("/terms/isrc-generation").then().statusCode(200).extract().path("version");
        call().body(Map.of("version", version, "signatoryName", "Ada Owner", "signatoryRole", "Managing director"))
            .post("/terms/isrc-generation/acceptances").then().statusCode(201);
        return this;
    }

    Drawn draw() {
        String title = "Kept " + UUID.randomUUID();
        String release = call().body(Map.of("title", title, "type", "SINGLE", "artists", ARTISTS, "originalReleaseDate", "2030-05-03"))
            .post("/releases").then().statusCode(201).extract().path("id");
        String track = call().body(Map.of("title", title, "artists", ARTISTS, "durationMs", 205_000, "recordingType", "SOUND"))
            .post("/releases/{id}/tracks", release).then().statusCode(201).extract().path("id");
        call().header("If-Match", "*").body(Map.of("choice", "GENERATE", "neverHadOne", true))
            .put("/releases/{id}/tracks/{track}/isrc", release, track).then().statusCode(200);
        String isrc = call().post("/releases/{id}/isrc-generation", release).then().statusCode(200).extract().path("codes[0].isrc");
        return new Drawn(release, isrc);
    }

    String isrcOf(String release) {
        return call().get("/releases/{id}", release).then().statusCode(200).extract().path("tracks[0].isrc");
    }

    private RequestSpecification call() {
        return api(base).header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification api(URI base) {
        return RestAssured.given()
            .spec(new RequestSpecBuilder().setBaseUri(base).setBasePath("/api/v1").setContentType(ContentType.JSON).build());
    }
}
