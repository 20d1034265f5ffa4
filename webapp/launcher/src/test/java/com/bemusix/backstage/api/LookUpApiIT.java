package com.bemusix.backstage.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M3, S18 AC3: before a code is drawn it is looked whether there is one already")
class LookUpApiIT {

    private static final String GENERATION = "/releases/{id}/isrc-generation";
    private static final String CERTIFICATE = "/isrc-ledger/{isrc}/certificate";

    @Test
    @DisplayName("ID-012: the plan names what is alike, and nothing is drawn until that is answered; with no hit a call needs no body")
    void aChallengeIsAnswered() {
        Label label = Label.withoutRoot();
        label.acceptTerms();
        String first = label.call().post(GENERATION, wanting(label, "Lantern")).then().statusCode(200).extract().path("codes[0].isrc");
        label.call().get(CERTIFICATE, first).then().statusCode(200).body("lookUp.found", empty()).body("lookUp.answer", nullValue())
            .body("lookUp.elsewhere", nullValue());
        String release = wanting(label, "LANTERN");

        String track = label.call().get(GENERATION, release).then().statusCode(200).body("candidates", hasSize(1))
            .body("candidates[0].missing", empty()).body("candidates[0].alike.isrc", contains(first))
            .body("candidates[0].alike.title", contains("Lantern")).body("termsAccepted", equalTo(true))
            .extract().path("candidates[0].trackId");
        label.call().post(GENERATION, release).then().statusCode(422).body("code", equalTo("FINDINGS_BLOCK"))
            .body("findings.code", contains("ISRC_ATTESTATION_CHALLENGED")).body("errors.pointer", hasItem("/tracks/" + track + "/isrc"));
        label.callWrongly().body(Map.of("answers", List.of(Map.of("trackId", track, "answer", "PERHAPS")))).post(GENERATION, release)
            .then().statusCode(400);
        answer(label, release, track, "DIFFERENT", "nonsense").statusCode(422).body("errors.pointer", contains("/answers/0/isrcs/0"));
        label.call().get("/isrc-ledger").then().body("items", hasSize(1));

        String second = answer(label, release, track, "DIFFERENT", first).statusCode(200).body("codes.isrc", not(hasItem(first)))
            .extract().path("codes[0].isrc");

        label.call().get(CERTIFICATE, second).then().body("lookUp.answer", equalTo("DIFFERENT"))
            .body("lookUp.found.isrc", contains(first)).body("lookUp.elsewhere", nullValue());
        Api.as(Api.token(Api.ADMIN)).get("/staff/ledger/{isrc}/certificate", second).then().statusCode(200)
            .body("lookUp.elsewhere", equalTo(false));
        Label.withoutRoot().call().get(GENERATION, release).then().statusCode(404);
    }

    @Test
    @DisplayName("M8: for the same recording the code that it has is used; where nobody is sure none is drawn")
    void theSameAndTheUnsure() {
        Label label = Label.withoutRoot();
        label.acceptTerms();
        String code = label.call().post(GENERATION, wanting(label, "Ember")).then().statusCode(200).extract().path("codes[0].isrc");
        String same = wanting(label, "Ember");
        String unsure = wanting(label, "Ember");

        answer(label, same, trackOf(label, same), "SAME", code).statusCode(200).body("codes.isrc", contains(code));
        answer(label, unsure, trackOf(label, unsure), "NOT_SURE").statusCode(200).body("codes", empty());

        label.read(same).then().body("tracks.isrc", contains(code));
        label.read(unsure).then().body("tracks.isrcChoice", contains("UNDECIDED"));
        label.call().get("/isrc-ledger").then().body("items", hasSize(1));
    }

    private static String wanting(Label label, String title) {
        String release = label.register(Releases.complete("Of " + title));
        String track = label.addTrack(release, Releases.track(title));
        label.chooseIsrc(release, track, Map.of("choice", "GENERATE", "neverHadOne", true)).statusCode(200);
        return release;
    }

    private static String trackOf(Label label, String release) {
        return label.read(release).then().extract().path("tracks[0].id");
    }

    private static ValidatableResponse answer(Label label, String release, String track, String answer, String... isrcs) {
        return label.call().body(Map.of("answers", List.of(Map.of("trackId", track, "answer", answer, "isrcs", List.of(isrcs)))))
            .post(GENERATION, release).then();
    }
}
