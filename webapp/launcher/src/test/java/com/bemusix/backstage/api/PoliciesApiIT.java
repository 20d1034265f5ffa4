package com.bemusix.backstage.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules on which sources differ")
class PoliciesApiIT {

    private static RequestSpecification admin() {
        return Api.as(Api.token(Api.ADMIN));
    }

    @Test
    @DisplayName("Each topic has a policy for all others, with its source")
    void everyTopicHasAPolicyWithItsSource() {
        admin().queryParam("limit", 200).get("/staff/policies").then().statusCode(200)
            .body("items.findAll { it.territory == null }.topic",
                hasItems("REMASTER", "LENGTH_CHANGE", "REUSE_AFTER_TAKEDOWN", "UPC_AT_TRANSFER"))
            .body("items.findAll { !it.address.startsWith('http') || it.rule.isEmpty() || it.source.isEmpty() }", empty());
    }

    @Test
    @DisplayName("A change is a new version and the earlier ones stay; who looked at an older one changes nothing")
    void aChangeIsANewVersionAndTheEarlierOnesStay() {
        Map<String, Object> change = change();

        Response changed = admin().body(change).post("/staff/policies");

        int version = (int) change.get("basedOn") + 1;
        changed.then().statusCode(201).body("version", equalTo(version)).body("reason", equalTo("Another source"));
        admin().body(change).post("/staff/policies").then().statusCode(409).body("code", equalTo("POLICY_SUPERSEDED"));
        admin().queryParam("limit", 200).get("/staff/policies/versions").then().statusCode(200)
            .body("items.findAll { it.territory == 'AQ' }.size()", equalTo(version));
    }

    @Test
    @DisplayName("POLICY_SECONDS, KNOWN_COUNTRY: what is no policy is refused")
    void whatIsNoPolicyIsRefused() {
        Map<String, Object> change = change();
        change.put("keepBelowSeconds", 5);
        admin().body(change).post("/staff/policies").then().statusCode(422).body("code", equalTo("POLICY_SECONDS"));

        change = change();
        change.put("territory", "QQ");
        admin().body(change).post("/staff/policies").then().statusCode(422).body("errors.pointer", hasItems("/territory"));

        change = change();
        change.put("address", "javascript:alert(1)");
        Api.wronglyAs(Api.token(Api.ADMIN)).body(change).post("/staff/policies")
            .then().statusCode(422).body("errors.pointer", hasItems("/address"));
    }

    @Test
    @DisplayName("ID-007, T7: a track that became longer is found, with the rule and the source for the label's country")
    void aFindingQuotesTheRuleOfTheLabelsCountry() {
        Label label = Label.withoutRoot();
        Map<String, Object> track = Releases.track("Halogen");
        track.put("isrc", Releases.isrc(Releases.prefix(), 1));
        track.put("isrcOrigin", "OTHER");
        Map<String, Object> release = Releases.draft("Longer");
        release.put("tracks", List.of(track));
        Response made = label.call().body(release).post("/releases");
        made.then().statusCode(201);
        String id = made.path("id");
        label.call().get("/releases/{id}/checks", id).then().statusCode(200).body("items.findAll { it.citation != null }", empty());

        Map<String, Object> longer = Releases.track("Halogen");
        longer.put("durationMs", 230_000);
        String of = made.path("tracks[0].id");
        label.call().header("If-Match", "*").body(longer).put("/releases/{id}/tracks/{track}", id, of).then().statusCode(200);

        label.call().get("/releases/{id}/checks", id).then().statusCode(200)
            .body("items.find { it.citation != null }.id", equalTo("ID-007"))
            .body("items.find { it.citation != null }.target", equalTo("/tracks/" + of + "/durationMs"))
            .body("items.find { it.citation != null }.citation.source", startsWith("SCPP"))
            .body("items.find { it.citation != null }.citation.address", startsWith("https://isrc.scpp.fr/"));
    }

    /** A change to the policy of a territory without registrants. */
    private static Map<String, Object> change() {
        List<Integer> versions = admin().queryParam("limit", 200).get("/staff/policies")
            .path("items.findAll { it.territory == 'AQ' && it.topic == 'REUSE_AFTER_TAKEDOWN' }.version");
        return new HashMap<>(Map.of("topic", "REUSE_AFTER_TAKEDOWN", "territory", "AQ", "basedOn", versions.isEmpty() ? 0 : versions.get(0),
            "advice", "ASK", "severity", "WARNS", "rule", "Ask the store.", "source", "A store", "address", "https://store.example/rule",
            "reason", "Another source"));
    }
}
