package com.bemusix.backstage.pages;

import static io.restassured.RestAssured.given;

import com.bemusix.backstage.running.RunningBackstage;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A label of a test's own, so that tests do not see each other's releases; what is not the subject of a test is prepared through the API.
 *
 * @param email of its owner, whose password is {@link #PASSWORD}
 */
record Account(String name, String email) {

    static final String PASSWORD = "backstage-demo";
    static final String REVIEWER = "reviewer@demo.test";
    static final String ADMIN = "admin@demo.test";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicInteger PREFIX = new AtomicInteger(ThreadLocalRandom.current().nextInt(46_656));

    /** A new label that has declared nothing yet. */
    static Account open(String name) {
        String email = "owner" + NUMBER.incrementAndGet() + "." + Long.toString(System.nanoTime(), 36) + "@pages.test";
        as(ADMIN).body(Map.of("name", name, "country", "FR", "timeZone", "Europe/Paris", "ownerName", "Ada Owner", "ownerEmail", email,
                "ownerPassword", PASSWORD)).post("/staff/accounts").then().statusCode(201);
        return new Account(name, email);
    }

    /** A call with a new token of that person. */
    static RequestSpecification as(String email) {
        String token = given().baseUri(RunningBackstage.baseUri().toString()).basePath("/api/v1").auth().preemptive().basic(email, PASSWORD)
            .contentType(ContentType.JSON).body(Map.of()).post("/tokens").then().statusCode(201).extract().path("token");
        return given().baseUri(RunningBackstage.baseUri().toString()).basePath("/api/v1").header("Authorization", "Bearer " + token)
            .contentType(ContentType.JSON);
    }

    /** An allocated root that no label of this run has declared, such as <code>FR4K7</code>. */
    static String unusedRoot() {
        return "FR" + Integer.toString(PREFIX.getAndIncrement() % 46_656 + 46_656, 36).substring(1).toUpperCase(Locale.ROOT);
    }

    RequestSpecification call() {
        return as(email);
    }

    String onlyState() {
        return call().get("/releases").then().statusCode(200).extract().path("items[0].state");
    }

    /** Every code of the label's ledger. */
    List<String> codes() {
        return call().get("/isrc-ledger").then().statusCode(200).extract().path("items.isrc");
    }
}
