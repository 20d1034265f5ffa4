package com.bemusix.backstage.nodes;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Somebody with a token, who may call any node. */
record Client(String email, String token) {

    private static final List<Map<String, String>> ARTISTS = List.of(Map.of("name", "Ada Nightjar", "role", "MAIN"));

    static Client signIn(URI node, String email) {
        return new Client(email, call(node).auth().preemptive().basic(email, Cluster.PASSWORD).post("/tokens").then().statusCode(201)
            .extract().path("token"));
    }

    /** What has to be there before anybody can draw: a manager prefix, and terms. */
    void stock(URI node) {
        on(node).body(Map.of("prefix", "FR-N0D", "purpose", "MANAGER", "registrantName", "Be Musix")).post("/staff/isrc-prefixes")
            .then().statusCode(201);
        on(node).body(Map.of("text", "Terms")).post("/staff/terms").then().statusCode(201);
    }

    /** Makes a label with that owner, and answers the address of the invitation. */
    String invite(URI node, String name, String owner) {
        return on(node).body(Map.of("name", name, "country", "FR", "timeZone", "Europe/Paris", "ownerName", "Ada Owner",
            "ownerEmail", owner)).post("/staff/accounts").then().statusCode(201).extract().path("invitation.path");
    }

    Client declare(URI node, String mode) {
        String tag = on(node).get("/isrc-setup").then().statusCode(200).extract().header("ETag");
        on(node).header("If-Match", tag).body(Map.of("mode", mode)).put("/isrc-setup").then().statusCode(200);
        return this;
    }

    Client acceptTerms(URI node) {
        int version = on(node).get("/terms/isrc-generation").then().statusCode(200).extract().path("version");
        on(node).body(Map.of("version", version, "signatoryName", "Ada Owner", "signatoryRole", "Managing director"))
            .post("/terms/isrc-generation/acceptances").then().statusCode(201);
        return this;
    }

    String draft(URI node, String title) {
        return on(node).body(Map.of("title", title, "type", "SINGLE", "artists", ARTISTS, "originalReleaseDate", "2030-05-03"))
            .post("/releases").then().statusCode(201).extract().path("id");
    }

    /** A release with one recording that wants a code. */
    String wanting(URI node, String title) {
        String release = draft(node, title);
        String track = on(node).body(Map.of("title", title, "artists", ARTISTS, "durationMs", 205_000, "recordingType", "SOUND"))
            .post("/releases/{id}/tracks", release).then().statusCode(201).extract().path("id");
        on(node).header("If-Match", "*").body(Map.of("choice", "GENERATE", "neverHadOne", true))
            .put("/releases/{id}/tracks/{track}/isrc", release, track).then().statusCode(200);
        return release;
    }

    String isrcOf(URI node, String release) {
        return on(node).get("/releases/{id}", release).then().statusCode(200).extract().path("tracks[0].isrc");
    }

    RequestSpecification on(URI node) {
        return call(node).header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification call(URI node) {
        return RestAssured.given()
            .spec(new RequestSpecBuilder().setBaseUri(node).setBasePath("/api/v1").setContentType(ContentType.JSON).build());
    }
}
