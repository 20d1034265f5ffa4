package com.bemusix.backstage.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M5, S20 AC2: codes are generated for recordings that the permission covers")
class PermissionApiIT {

    private static final String TERMS = "/terms/isrc-generation";
    private static final String GENERATION = "/releases/{id}/isrc-generation";

    @Test
    @DisplayName("RT-410: an owner's permission covers no licensed recordings; given once more as licensee it does, as the chain says")
    void anOwnersPermissionCoversItsOwn() {
        Label label = Label.withoutRoot();
        accept(label, Map.of("rightsOwner", "Harbour Songs")).statusCode(201).body("rightsOwner", equalTo("Harbour Songs"))
            .body("rightsBasis", equalTo("OWNER"));
        String release = wanting(label);

        label.call().get("/releases/{id}/checks", release).then().body("items.find { it.code == 'CONTRACT_NOT_COVERING' }.severity",
            equalTo("BLOCKS"));
        label.call().post(GENERATION, release).then().statusCode(422).body("code", equalTo("FINDINGS_BLOCK"))
            .body("findings.code", contains("CONTRACT_NOT_COVERING")).body("errors.pointer", contains("/pLine/owner"));

        accept(label, Map.of("rightsOwner", "Harbour Songs", "rightsBasis", "EXCLUSIVE_LICENSEE")).statusCode(201);
        String isrc = label.call().post(GENERATION, release).then().statusCode(200).extract().path("codes[0].isrc");

        label.call().get("/isrc-ledger/{isrc}/certificate", isrc).then().statusCode(200)
            .body("permission.rightsOwner", equalTo("Harbour Songs")).body("permission.rightsBasis", equalTo("EXCLUSIVE_LICENSEE"));
    }

    @Test
    @DisplayName("a right without a name is the account's, nothing said stays unsaid, and nonsense is refused")
    void whatIsNotSaid() {
        Label label = Label.withoutRoot();
        accept(label, Map.of()).statusCode(201).body("rightsOwner", nullValue()).body("rightsBasis", nullValue());
        String name = label.call().get("/me").then().extract().path("account.name");

        accept(label, Map.of("rightsBasis", "OWNER")).statusCode(201).body("rightsOwner", equalTo(name));
        accept(label, Map.of()).statusCode(201).body("rightsOwner", equalTo(name));
        accept(label, Map.of("rightsOwner", "x".repeat(201))).statusCode(422).body("errors.pointer", contains("/rightsOwner"));
        label.callWrongly().body(body(label, Map.of("rightsBasis", "PERHAPS"))).post(TERMS + "/acceptances").then().statusCode(400);
    }

    private static ValidatableResponse accept(Label label, Map<String, Object> right) {
        Map<String, Object> body = body(label, right);
        boolean wrong = right.getOrDefault("rightsOwner", "").toString().length() > 200;
        return (wrong ? label.callWrongly() : label.call()).body(body).post(TERMS + "/acceptances").then();
    }

    private static Map<String, Object> body(Label label, Map<String, Object> right) {
        Map<String, Object> body = new HashMap<>(right);
        body.put("version", label.call().get(TERMS).then().extract().path("version"));
        body.putAll(Map.of("signatoryName", "Ada Owner", "signatoryRole", "Managing director"));
        return body;
    }

    private static String wanting(Label label) {
        String release = label.register(Releases.complete("Permitted"));
        String track = label.addTrack(release, Releases.track("Permitted"));
        label.chooseIsrc(release, track, Map.of("choice", "GENERATE", "neverHadOne", true)).statusCode(200);
        return release;
    }
}
