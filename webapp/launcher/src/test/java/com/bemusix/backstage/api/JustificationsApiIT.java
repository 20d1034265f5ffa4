package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reasons for going on against a policy")
class JustificationsApiIT {

    private static final String PATH = "/releases/{id}/checks/{code}/justification";
    private static final Map<String, Object> KEEP = Map.of("choice", "KEEP", "reason", "Only the fade is longer");

    private Label label;
    private String release;
    private String track;
    private String target;

    @BeforeEach
    void begin() {
        beginIn("FR");
    }

    /** A release that lacks nothing, whose track became longer by twenty seconds since its code was entered. */
    private void beginIn(String country) {
        String prefix = Releases.prefix();
        label = Label.openIn(country).declare("ROOT");
        label.call().body(Map.of("prefix", prefix, "registrantName", "Label")).post("/isrc-roots").then().statusCode(201);
        Map<String, Object> song = Releases.track("Halogen");
        song.put("isrc", Releases.isrc(prefix, 1));
        Map<String, Object> body = Releases.complete("Longer");
        body.put("tracks", List.of(song));
        Response made = label.call().body(body).post("/releases");
        made.then().statusCode(201);
        release = made.path("id");
        track = made.path("tracks[0].id");
        target = "/tracks/" + track + "/durationMs";
        label.call().header("If-Match", "*").body(Map.of("choice", "ENTER", "upc", Releases.upc())).put("/releases/{id}/upc", release)
            .then().statusCode(200);
        lengthen(225_000);
    }

    private void lengthen(int durationMs) {
        Map<String, Object> longer = Releases.track("Halogen");
        longer.put("durationMs", durationMs);
        label.call().header("If-Match", "*").body(longer).put("/releases/{id}/tracks/{track}", release, track).then().statusCode(200);
    }

    @Test
    @DisplayName("T7, ID-007: what blocks is asked about, answered, no longer blocks, and the reviewer has both ways and the reason")
    void aReasonOpensTheWay() {
        label.call().get("/releases/{id}/checks", release).then().statusCode(200)
            .body("items[0].id", equalTo("ID-007")).body("items[0].severity", equalTo("BLOCKS"))
            .body("items[0].question.topic", equalTo("LENGTH_CHANGE")).body("items[0].question.territory", equalTo("FR"))
            .body("items[0].question.present", equalTo("KEEP")).body("items[0].question.justifiable", equalTo(true))
            .body("items[0].question.ways.choice", contains("KEEP", "NEW")).body("items[0].justification", nullValue());
        label.call().post("/releases/{id}/submission", release).then().statusCode(422).body("code", equalTo("FINDINGS_BLOCK"))
            .body("findings.id", hasItem("ID-007"));

        String seen = label.tag(release);
        Response answered = label.call().header("If-Match", seen).queryParam("target", target).body(KEEP).put(PATH, release, "ID-007");

        answered.then().statusCode(200).body("severity", equalTo("WARNS")).body("justification.reason", equalTo("Only the fade is longer"))
            .body("justification.fits", equalTo(true)).body("justification.version", equalTo(answered.path("question.version")));
        assertThat(answered.header("ETag")).isEqualTo(label.tag(release)).isNotEqualTo(seen);
        String submission = label.call().post("/releases/{id}/submission", release).then().statusCode(201).extract().path("id");
        Api.as(Api.token(Api.REVIEWER)).get("/staff/submissions/{id}", submission).then().statusCode(200)
            .body("findings.find { it.id == 'ID-007' }.justification.reason", equalTo("Only the fade is longer"))
            .body("findings.find { it.id == 'ID-007' }.citation.source", startsWith("SCPP"))
            .body("findings.find { it.id == 'ID-007' }.question.ways.text",
                hasItems(startsWith("Keep the code"), startsWith("Give a new")));
    }

    @Test
    @DisplayName("T7: a reason is taken back, and one for something that changed since no longer fits")
    void aReasonIsTakenBackOrNoLongerFits() {
        call().body(KEEP).put(PATH, release, "ISRC_VERSION_REUSE").then().statusCode(200);
        lengthen(230_000);
        label.call().get("/releases/{id}/checks", release).then().body("items[0].severity", equalTo("BLOCKS"))
            .body("items[0].justification.fits", equalTo(false));

        call().delete(PATH, release, "ID-007").then().statusCode(204);

        label.call().get("/releases/{id}/checks", release).then().body("items[0].justification", nullValue());
        call().delete(PATH, release, "ID-007").then().statusCode(409).body("code", equalTo("FINDING_NOT_THERE"));
    }

    @Test
    @DisplayName("FINDING_CHOICE_DIFFERS, FINDING_NOT_THERE, FINDING_NOT_JUSTIFIABLE, STALE: what is no answer is refused")
    void whatIsNoAnswerIsRefused() {
        call().body(Map.of("choice", "NEW", "reason", "Another")).put(PATH, release, "ID-007").then().statusCode(409)
            .body("code", equalTo("FINDING_CHOICE_DIFFERS")).body("facts.present", equalTo("KEEP"));
        call().body(KEEP).put(PATH, release, "ID-001").then().statusCode(409).body("code", equalTo("FINDING_NOT_THERE"));
        call().body(KEEP).put(PATH, release, "ID-999").then().statusCode(404);
        call().body(Map.of("choice", "KEEP", "reason", " \n ")).put(PATH, release, "ID-007").then().statusCode(422)
            .body("errors.pointer", contains("/reason"));
        label.callWrongly().header("If-Match", "*").body(KEEP).put(PATH, release, "ID-007").then().statusCode(400)
            .body("code", equalTo("PARAMETER_INVALID"));
        label.callWrongly().queryParam("target", target).body(KEEP).put(PATH, release, "ID-007").then().statusCode(428);
        label.call().header("If-Match", "\"r0\"").queryParam("target", target).body(KEEP).put(PATH, release, "ID-007").then()
            .statusCode(412).body("code", equalTo("STALE"));
        Map<String, Object> silent = Releases.track("Halogen");
        silent.remove("language");
        label.call().header("If-Match", "*").body(silent).put("/releases/{id}/tracks/{track}", release, track).then().statusCode(200);
        label.call().header("If-Match", "*").queryParam("target", "/tracks/" + track + "/language").body(KEEP)
            .put(PATH, release, "FIELD_MISSING").then().statusCode(409).body("code", equalTo("FINDING_NOT_JUSTIFIABLE"));
    }

    @Test
    @DisplayName("T7, D17: a territory that takes no reasons blocks for good; until then the policy for all others holds there")
    void aTerritoryMayTakeNoReasons() {
        beginIn("BV");
        label.call().get("/releases/{id}/checks", release).then().body("items[0].question.territory", nullValue());
        call().body(KEEP).put(PATH, release, "ID-007").then().statusCode(200);

        Api.as(Api.token(Api.ADMIN)).body(strict()).post("/staff/policies").then().statusCode(201).body("justifiable", equalTo(false));

        label.call().get("/releases/{id}/checks", release).then().body("items[0].severity", equalTo("BLOCKS"))
            .body("items[0].question.territory", equalTo("BV")).body("items[0].question.justifiable", equalTo(false))
            .body("items[0].justification.fits", equalTo(false)).body("items[0].citation.source", equalTo("An agency"));
        call().body(KEEP).put(PATH, release, "ID-007").then().statusCode(409).body("code", equalTo("FINDING_NOT_JUSTIFIABLE"));
        label.call().post("/releases/{id}/submission", release).then().statusCode(422);
    }

    @Test
    @DisplayName("E5, D2, ID-026: that a release was out before is kept, and its new UPC is found with the rule, and answered")
    void aReleaseThatWasOutBeforeKeepsItsUpcOrSaysWhy() {
        Map<String, Object> before = Map.of("where", "Other Distributor", "upc", "0602557265941", "takenDown", false);
        Map<String, Object> body = Releases.complete("Longer");
        body.put("previouslyReleased", before);
        label.call().header("If-Match", "*").body(body).put("/releases/{id}", release).then().statusCode(200)
            .body("previouslyReleased.where", equalTo("Other Distributor")).body("previouslyReleased.upc", equalTo("0602557265941"));

        label.call().get("/releases/{id}/checks", release).then().statusCode(200)
            .body("items.find { it.id == 'ID-026' }.target", equalTo("/upc"))
            .body("items.find { it.id == 'ID-026' }.question.topic", equalTo("UPC_AT_TRANSFER"))
            .body("items.find { it.id == 'ID-026' }.question.present", equalTo("NEW"))
            .body("items.find { it.id == 'ID-026' }.citation.source", startsWith("Labelcaster"));
        label.call().header("If-Match", "*").queryParam("target", "/upc").body(Map.of("choice", "NEW", "reason", "Two tracks more"))
            .put(PATH, release, "UPC_AT_TRANSFER").then().statusCode(200).body("justification.fits", equalTo(true));

        body.put("previouslyReleased", Map.of("upc", "602557265942"));
        label.call().header("If-Match", "*").body(body).put("/releases/{id}", release).then().statusCode(422)
            .body("errors.pointer", contains("/previouslyReleased/upc"));
        body.remove("previouslyReleased");
        label.call().header("If-Match", "*").body(body).put("/releases/{id}", release).then().statusCode(200)
            .body("previouslyReleased", nullValue());
    }

    private static Map<String, Object> strict() {
        Map<String, Object> policy = new HashMap<>(Map.of("topic", "LENGTH_CHANGE", "territory", "BV", "basedOn", 0, "advice", "NEW",
            "severity", "BLOCKS", "justifiable", false, "keepBelowSeconds", 5, "newAboveSeconds", 10, "source", "An agency"));
        policy.putAll(Map.of("rule", "Another length, another code.", "address", "https://agency.example/rule", "reason", "Told so"));
        return policy;
    }

    private RequestSpecification call() {
        return label.call().header("If-Match", "*").queryParam("target", target);
    }
}
