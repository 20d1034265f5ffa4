package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ID-004, D14: duplicate cases over HTTP")
class DuplicateCasesApiIT {

    private final String prefix = Releases.prefix();
    private final String isrc = Releases.isrc(prefix, 146);
    private Label holder;
    private Label claimant;
    private String release;
    private String recording;

    private static RequestSpecification officer() {
        return Api.as(Api.token(Api.ADMIN));
    }

    @BeforeEach
    void twoLabelsAndACode() {
        holder = Label.withRoot(prefix);
        claimant = Label.withoutRoot();
        Map<String, Object> first = new HashMap<>(Releases.draft("Tide Tables"));
        first.put("firstIsrc", isrc);
        String id = holder.register(first);
        String track = holder.addTrack(id, Releases.track("Tide Tables"));
        holder.chooseIsrc(id, track, Map.of("choice", "ENTER", "isrc", isrc)).statusCode(200);
        release = claimant.register(Releases.draft("Tide Table"));
        String mine = claimant.addTrack(release, Releases.track("Tide Table"));
        recording = claimant.read(release).then().extract().path("tracks[0].recordingId");
        claimant.chooseIsrc(release, mine, Map.of("choice", "ENTER", "isrc", isrc)).statusCode(409)
            .body("code", equalTo("ISRC_DUP_OTHER_RECORDING"));
    }

    private Map<String, Object> claim() {
        return Map.of("recordingId", recording, "isrc", isrc, "origin", "PREVIOUS_DISTRIBUTOR", "statement", "Ours since 2019");
    }

    @Test
    void aClaimOpensACaseOfWhichEachSideSeesItsOwnPart() {
        String key = UUID.randomUUID().toString();
        String id = claimant.call().header("Idempotency-Key", key).body(claim()).post("/code-claims").then().statusCode(201)
            .body("side", equalTo("CLAIMANT")).body("state", equalTo("OPEN")).extract().path("id");
        claimant.call().header("Idempotency-Key", key).body(claim()).post("/code-claims").then().statusCode(201).body("id", equalTo(id));
        claimant.call().body(claim()).post("/code-claims").then().statusCode(409).body("code", equalTo("CASE_OPEN"));

        String seen = holder.call().get("/code-claims/{id}", id).then().statusCode(200).body("side", equalTo("HOLDER"))
            .body("statement", nullValue()).body("title", equalTo("Tide Tables")).extract().asString();
        assertThat(seen).doesNotContain("Ours since 2019", recording, claimant.id(), "\"Tide Table\"");
        holder.call().get("/isrc-ledger/{isrc}", isrc).then().body("entry.status", equalTo("DISPUTED"));
        Label.withoutRoot().call().get("/code-claims/{id}", id).then().statusCode(404);
        String notices = holder.call().get("/notices").then().statusCode(200).extract().asString();
        assertThat(notices).contains("somebody else claims it").doesNotContain("Tide Table\"", "Ours since", claimant.email());
    }

    @Test
    void theHolderAnswersAndOneOfficerAloneDecidesNothing() {
        String id = claimant.call().body(claim()).post("/code-claims").then().statusCode(201).extract().path("id");
        String tag = holder.call().get("/code-claims/{id}", id).then().extract().header("ETag");
        holder.call().header("If-Match", tag).body(Map.of("statement", "From our root")).put("/code-claims/{id}/answer", id)
            .then().statusCode(200).body("statement", equalTo("From our root"));
        holder.call().header("If-Match", tag).body(Map.of("statement", "Again")).put("/code-claims/{id}/answer", id).then().statusCode(412);
        claimant.call().header("If-Match", "*").body(Map.of("statement", "Theirs")).put("/code-claims/{id}/answer", id)
            .then().statusCode(404);

        officer().queryParam("limit", 200).get("/staff/duplicate-cases").then().statusCode(200).body("items.id", hasItem(id));
        officer().get("/staff/duplicate-cases/{id}", id).then().statusCode(200).body("holder.statement", equalTo("From our root"))
            .body("claimant.statement", equalTo("Ours since 2019")).body("holder.ownRoot", equalTo(true));
        officer().header("If-Match", "*").body(Map.of("outcome", "CORRECT", "keeper", "HOLDER", "reason", "Mistyped"))
            .put("/staff/duplicate-cases/{id}/proposal", id).then().statusCode(422).body("code", equalTo("CASE_OUTCOME_UNFIT"));
        officer().header("If-Match", "*").body(Map.of("outcome", "SPLIT", "keeper", "HOLDER", "reason", "Earliest"))
            .put("/staff/duplicate-cases/{id}/proposal", id).then().statusCode(200).body("state", equalTo("PROPOSED"));
        officer().header("If-Match", "*").put("/staff/duplicate-cases/{id}/confirmation", id).then().statusCode(409)
            .body("code", equalTo("CASE_SAME_OFFICER"));
        claimant.call().header("If-Match", "*").delete("/code-claims/{id}", id).then().statusCode(409).body("code", equalTo("CASE_STATE"));
        officer().header("If-Match", "*").delete("/staff/duplicate-cases/{id}/proposal", id).then().statusCode(200)
            .body("state", equalTo("OPEN"));
        claimant.call().get("/staff/duplicate-cases/{id}", id).then().statusCode(403);
    }

    @Test
    void aClaimThatIsTakenBackLeavesEverythingAsBefore() {
        String id = claimant.call().body(claim()).post("/code-claims").then().statusCode(201).extract().path("id");

        claimant.call().header("If-Match", "*").delete("/code-claims/{id}", id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        holder.call().get("/isrc-ledger/{isrc}", isrc).then().body("entry.status", equalTo("ENTERED"))
            .body("history.event", equalTo(List.of("ENTERED", "DISPUTED", "UPHELD")));
        holder.call().get("/code-claims/{id}", id).then().body("result", equalTo("WITHDRAWN"));
        claimant.call().header("If-Match", "*").delete("/code-claims/{id}", id).then().statusCode(409);
    }

    @Test
    void whatIsNoClaimIsRefusedAndChangesNothing() {
        claimant.callWrongly().body(Map.of("recordingId", recording, "isrc", "FR6V8", "statement", " ")).post("/code-claims")
            .then().statusCode(422).body("errors.pointer", hasItem("/isrc")).body("errors.pointer", hasItem("/statement"));
        claimant.call().body(Map.of("recordingId", UUID.randomUUID().toString(), "isrc", isrc, "statement", "Ours")).post("/code-claims")
            .then().statusCode(404);
        claimant.call().body(Map.of("recordingId", recording, "isrc", Releases.isrc(prefix, 147), "statement", "Free"))
            .post("/code-claims").then().statusCode(409).body("code", equalTo("CASE_NOT_NEEDED"));
        holder.call().get("/isrc-ledger/{isrc}", isrc).then().body("entry.status", equalTo("ENTERED"));
    }
}
