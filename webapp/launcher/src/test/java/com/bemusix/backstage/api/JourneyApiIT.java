package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The main job by API, from sign-in to approval. */
class JourneyApiIT {

    @Test
    @DisplayName("S11-S17: with a root, every track gets a code of the label's own")
    void withARoot() {
        String prefix = Releases.prefix();
        Label label = Label.withRoot(prefix);
        Map<String, Object> body = Releases.complete("With a root");
        body.put("firstIsrc", Releases.isrc(prefix, 1));
        String release = label.register(body);
        String one = label.addTrack(release, Releases.track("One"));
        String two = label.addTrack(release, Releases.track("Two"));
        label.call().header("If-Match", label.tag(release)).body(Map.of("choice", "GENERATE")).put("/releases/{id}/upc", release)
            .then().statusCode(200);
        label.chooseIsrc(release, one, Map.of("choice", "ENTER", "isrc", Releases.isrc(prefix, 1))).statusCode(200);

        assertThat(label.findingCodes(release)).contains("ISRC_MISSING");
        submit(label, release).statusCode(422).body("code", equalTo("FINDINGS_BLOCK"))
            .body("findings.code", hasItem("ISRC_MISSING")).body("errors.pointer", hasItem("/tracks/" + two + "/isrc"));
        label.chooseIsrc(release, two, Map.of("choice", "GENERATE", "neverHadOne", true)).statusCode(409)
            .body("code", equalTo("ISRC_MODE_FORBIDS_GENERATION"));
        String licensed = Releases.isrc(Releases.prefix(), 9);
        label.chooseIsrc(release, two,
            Map.of("choice", "ENTER", "isrc", licensed, "origin", "LICENSED_IN", "licensor", "Elsewhere Records"))
            .statusCode(200);

        submit(label, release).statusCode(201).body("state", equalTo("SUBMITTED")).body("snapshotNumber", equalTo(1));
        label.call().header("If-Match", label.tag(release)).body(Releases.draft("Too late")).put("/releases/{id}", release)
            .then().statusCode(409).body("code", equalTo("RELEASE_LOCKED"));

        approve(release);

        label.read(release)
            .then().body("state", equalTo("APPROVED")).body("upcLocked", equalTo(true)).body("tracks.isrcLocked", everyItem(equalTo(true)));
        label.chooseIsrc(release, one, Map.of("choice", "UNDECIDED")).statusCode(409);
        label.call().get("/isrc-ledger/{isrc}", licensed).then().statusCode(200).body("entry.status", equalTo("ACCEPTED"))
            .body("history.event", hasItem("ACCEPTED"));
    }

    @Test
    @DisplayName("S18-S21: without a root, codes are generated under accepted terms for tracks that never had one")
    void withoutARoot() {
        Label label = Label.withoutRoot();
        String release = label.register(Releases.complete("Without a root"));
        String one = label.addTrack(release, Releases.track("One"));
        String two = label.addTrack(release, Releases.track("Two"));
        label.call().header("If-Match", label.tag(release)).body(Map.of("choice", "ENTER", "upc", Releases.upc()))
            .put("/releases/{id}/upc", release)
            .then().statusCode(200);

        label.callWrongly().header("If-Match", label.tag(release)).body(Map.of("choice", "GENERATE"))
            .put("/releases/{id}/tracks/{t}/isrc", release, one)
            .then().statusCode(422).body("code", equalTo("ISRC_ATTESTATION_MISSING"));
        for (String track : List.of(one, two)) {
            label.chooseIsrc(release, track, Map.of("choice", "GENERATE", "neverHadOne", true)).statusCode(200).body("isrc", equalTo(null));
        }
        generate(label, release).statusCode(409).body("code", equalTo("ISRC_TERMS_NOT_ACCEPTED"));
        label.call().get("/isrc-ledger").then().body("items", hasSize(0));

        label.acceptTerms();
        generate(label, release).statusCode(200).body("codes.trackId", containsInAnyOrder(one, two))
            .body("codes.isrc", everyItem(matchesPattern("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}")));
        label.read(release).then().body("tracks.isrcOrigin", everyItem(equalTo("GENERATED_MANAGER")));
        label.call().get("/notices").then().statusCode(200).body("items", hasSize(1)).body("items[0].isrcs", hasSize(2))
            .body("items[0].releaseId", equalTo(release)).body("items[0].text", containsString("One"));
        Api.as(Api.token(Api.ADMIN)).get("/staff/notices").then().statusCode(200).body("items.releaseId", hasItem(release));
        Api.as(Api.token(Api.ADMIN)).post("/staff/notices/retries").then().statusCode(200).body("notices", greaterThanOrEqualTo(0));

        submit(label, release).statusCode(201);
        approve(release);
        label.read(release).then().body("state", equalTo("APPROVED"));
        String csv = label.call().accept("text/csv").get("/isrc-ledger").then().statusCode(200).extract().asString();
        assertThat(csv.lines()).hasSize(3).first().asString().startsWith("isrc,");
    }

    @Test
    void aCorrectionGoesBackAndForth() {
        Label label = Label.withoutRoot();
        String release = readyToSubmit(label, "Track 1");
        submit(label, release).statusCode(201);
        String submission = submissionOf(release);
        review().post("/staff/submissions/{id}/claim", submission).then().statusCode(200).body("state", equalTo("IN_REVIEW"));
        review().body(Map.of("findings", List.of())).post("/staff/submissions/{id}/correction-request", submission).then().statusCode(422)
            .body("code", equalTo("CORRECTION_NEEDS_FINDING"));
        review().body(correction("NO_SUCH_CODE", "/title")).post("/staff/submissions/{id}/correction-request", submission)
            .then().statusCode(422)
            .body("code", equalTo("UNKNOWN_REASON_CODE"));
        review().body(correction("MD-104", "/title")).post("/staff/submissions/{id}/correction-request", submission).then().statusCode(200)
            .body("state", equalTo("CORRECTION_REQUESTED"));

        label.call().get("/releases/{id}/submission", release).then().statusCode(200)
            .body("corrections.code", contains("TITLE_GENERIC")).body("corrections.target", contains("/title"))
            .body("corrections[0].fixed", equalTo(false));
        Map<String, Object> better = Releases.complete("A real title");
        label.call().header("If-Match", label.tag(release)).body(better).put("/releases/{id}", release).then().statusCode(200);
        submit(label, release).statusCode(201).body("snapshotNumber", equalTo(2));

        review().get("/staff/submissions/{id}", submission).then().statusCode(200)
            .body("changes.pointer", hasItem("/title")).body("release.title", equalTo("A real title"));
        approve(release);
        label.read(release).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void aSubmissionIsWithdrawnUntilSomebodyClaimsIt() {
        Label label = Label.withoutRoot();
        String release = readyToSubmit(label, "Withdrawn");
        submit(label, release).statusCode(201);
        submit(label, release).statusCode(409).body("code", equalTo("RELEASE_MOVE_FORBIDDEN"));

        label.call().header("If-Match", label.tag(release)).delete("/releases/{id}/submission", release).then().statusCode(204);
        label.read(release).then().body("state", equalTo("DRAFT"));
        submit(label, release).statusCode(201);
        String submission = submissionOf(release);
        review().post("/staff/submissions/{id}/claim", submission).then().statusCode(200);

        label.call().header("If-Match", label.tag(release)).delete("/releases/{id}/submission", release).then().statusCode(409);
        Api.as(Api.token(Api.ADMIN)).post("/staff/submissions/{id}/claim", submission)
            .then().statusCode(409).body("code", equalTo("ALREADY_CLAIMED"));
        Api.as(Api.token(Api.ADMIN)).post("/staff/submissions/{id}/approval", submission)
            .then().statusCode(409).body("code", equalTo("NOT_THE_CLAIMER"));
        review().header("If-Match", "*").delete("/staff/submissions/{id}/claim", submission)
            .then().statusCode(200).body("state", equalTo("SUBMITTED"));
        review().post("/staff/submissions/{id}/claim", submission).then().statusCode(200);
        review().body(Map.of("code", "CT-805", "remark", "No.")).post("/staff/submissions/{id}/rejection", submission)
            .then().statusCode(200)
            .body("state", equalTo("REJECTED"));
        label.read(release).then().body("state", equalTo("REJECTED"));
    }

    private static Map<String, Object> correction(String code, String target) {
        return Map.of("findings", List.of(Map.of("code", code, "target", target, "remark", "Please look again.")));
    }

    private static String readyToSubmit(Label label, String title) {
        Map<String, Object> body = Releases.complete(title);
        Map<String, Object> track = new HashMap<>(Releases.track("Song"));
        track.putAll(Map.of("isrc", Releases.isrc(Releases.prefix(), 5), "isrcOrigin", "PREVIOUS_DISTRIBUTOR"));
        body.put("tracks", List.of(track));
        String release = label.register(body);
        label.call().header("If-Match", "*").body(Map.of("choice", "ENTER", "upc", Releases.upc())).put("/releases/{id}/upc", release)
            .then().statusCode(200);
        return release;
    }

    private static ValidatableResponse submit(Label label, String release) {
        return label.call().post("/releases/{id}/submission", release).then();
    }

    private static ValidatableResponse generate(Label label, String release) {
        return label.call().post("/releases/{id}/isrc-generation", release).then();
    }

    private static RequestSpecification review() {
        return Api.as(Api.token(Api.REVIEWER));
    }

    private static String submissionOf(String release) {
        String token = null;
        do {
            RequestSpecification call = review().queryParam("limit", 200);
            var page = (token == null ? call : call.queryParam("pageToken", token)).get("/staff/submissions")
                .then().statusCode(200).extract().jsonPath();
            String id = page.getString("items.find { it.releaseId == '" + release + "' }?.id");
            if (id != null) {
                return id;
            }
            token = page.getString("nextPageToken");
        } while (token != null);
        throw new AssertionError("not in the queue: " + release);
    }

    private static void approve(String release) {
        String submission = submissionOf(release);
        review().post("/staff/submissions/{id}/claim", submission).then().statusCode(200).body("claimedBy", not(equalTo(null)));
        review().get("/staff/submissions/{id}", submission).then().statusCode(200).body("release.id", equalTo(release))
            .body("findings.severity", not(hasItem("BLOCKS"))).body("history.move", hasItem("SUBMIT"))
            .body("submission.id", startsWith("0"));
        review().body(Map.of("remark", "Fine.")).post("/staff/submissions/{id}/approval", submission).then().statusCode(200)
            .body("state", equalTo("APPROVED"));
    }
}
