package com.bemusix.backstage.pages;

import static io.restassured.RestAssured.given;

import com.bemusix.backstage.running.RunningBackstage;
import com.bemusix.backstage.running.UnusedPrefix;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** A new label that has declared nothing yet. */
    static Account open(String name) {
        String email = "owner" + NUMBER.incrementAndGet() + "." + Long.toString(System.nanoTime(), 36) + "@pages.test";
        as(ADMIN).body(Map.of("name", name, "country", "FR", "timeZone", "Europe/Paris", "ownerName", "Ada Owner", "ownerEmail", email,
                "ownerPassword", PASSWORD)).post("/staff/accounts").then().statusCode(201);
        return new Account(name, email);
    }

    /** A call of that person. */
    static RequestSpecification as(String email) {
        return with(TOKENS.computeIfAbsent(email, Account::token));
    }

    /** A call with that token. */
    static RequestSpecification with(String token) {
        return given().baseUri(RunningBackstage.baseUri().toString()).basePath("/api/v1").contentType(ContentType.JSON)
            .header("Authorization", "Bearer " + token);
    }

    private static String token(String email) {
        return given().baseUri(RunningBackstage.baseUri().toString()).basePath("/api/v1").auth().preemptive().basic(email, PASSWORD)
            .contentType(ContentType.JSON).body(Map.of()).post("/tokens").then().statusCode(201).extract().path("token");
    }

    /** The address of a new invitation. */
    static String invitation() {
        return as(ADMIN).body(Map.of("name", "Invited Label", "country", "FR", "timeZone", "Europe/Paris", "ownerName", "Ida Invited",
                "ownerEmail", "invited." + Long.toString(System.nanoTime(), 36) + "@pages.test"))
            .post("/staff/accounts").then().statusCode(201).extract().path("invitation.path");
    }

    /** A new label that declared that it has no root. */
    static Account withoutRoot(String name) {
        return open(name).declare("NO_ROOT");
    }

    /** A new label with that root. */
    static Account withRoot(String name, String prefix) {
        Account account = open(name).declare("ROOT");
        account.call().body(Map.of("prefix", prefix, "registrantName", name)).post("/isrc-roots").then().statusCode(201);
        return account;
    }

    private Account declare(String mode) {
        String tag = call().get("/isrc-setup").then().statusCode(200).extract().header("ETag");
        call().header("If-Match", tag).body(Map.of("mode", mode)).put("/isrc-setup").then().statusCode(200);
        return this;
    }

    Account acceptTerms() {
        int version = call().get("/terms/isrc-generation").then().statusCode(200).extract().path("version");
        call().body(Map.of("version", version, "signatoryName", "Ada Owner", "signatoryRole", "Managing director"))
            .post("/terms/isrc-generation/acceptances").then().statusCode(201);
        return this;
    }

    /** An allocated root that no label of this run has declared, such as <code>FR4K7</code>. */
    static String unusedRoot() {
        return UnusedPrefix.next();
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
