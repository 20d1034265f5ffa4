package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S13 AC2, S14: codes of the label's own root, imported and reserved ones, over HTTP")
class OwnCodesApiIT {

    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
    private String prefix;
    private Label label;
    private String root;

    @BeforeEach
    void aLabelWithARoot() {
        prefix = Releases.prefix();
        label = Label.withRoot(prefix);
        root = label.call().get("/isrc-roots").then().statusCode(200).extract().path("items[0].id");
    }

    private void switchOn() {
        String tag = label.call().get("/isrc-setup").then().body("ownNumbers", equalTo(false)).extract().header("ETag");
        label.call().header("If-Match", tag).body(Map.of("enabled", true)).put("/isrc-setup/own-numbers").then().statusCode(200)
            .body("ownNumbers", equalTo(true));
    }

    private String code(int number) {
        return prefix + String.format("%02d%05d", today.getYear() % 100, number);
    }

    private String release() {
        Map<String, Object> draft = Releases.draft("Tide Tables");
        draft.put("firstIsrc", prefix + "2500001");
        String id = label.register(draft);
        label.addTrack(id, Releases.track("One"));
        label.addTrack(id, Releases.track("Two"));
        return id;
    }

    @Test
    void allUndecidedTracksGetTheNextFreeCodes() {
        String release = release();
        label.call().body(Map.of()).post("/releases/{id}/own-codes", release).then().statusCode(409).body("code",
            equalTo("OWN_NUMBERS_OFF"));
        switchOn();
        label.call().contentType("text/plain").body(code(0)).post("/isrc-roots/{id}/used-codes", root).then().statusCode(200)
            .body("good", equalTo(1));
        Map<String, Object> plant = Map.of("designationFrom", 1, "designationTo", 9, "reason", "CD", "holder", "Plant",
            "expiresOn", today.plusDays(30).toString());
        String reservation = label.call().body(plant).post("/isrc-roots/{id}/reservations", root).then().statusCode(201)
            .body("status", equalTo("RESERVED")).extract().path("id");
        label.call().body(plant).post("/isrc-roots/{id}/reservations", root).then().statusCode(409).body("code", equalTo("NUMBERS_TAKEN"));
        label.call().get("/isrc-roots/{id}/next", root).then().statusCode(200).body("isrc", equalTo(code(10)));

        List<String> codes = label.call().body(Map.of()).post("/releases/{id}/own-codes", release).then().statusCode(200)
            .extract().path("codes.isrc");

        assertThat(codes).containsExactly(code(10), code(11));
        label.call().body(Map.of()).post("/releases/{id}/own-codes", release).then().statusCode(409)
            .body("code", equalTo("NOTHING_TO_GENERATE"));
        label.call().get("/isrc-ledger/{isrc}", code(10)).then().statusCode(200).body("entry.origin", equalTo("GENERATED_CLIENT_ROOT"));
        label.call().post("/isrc-roots/{id}/reservations/{reservation}/end", root, reservation).then().statusCode(200)
            .body("status", equalTo("VOID"));
        label.call().get("/isrc-roots/{id}/reservations", root).then().statusCode(200).body("items", hasSize(1));
        label.call().get("/isrc-roots/{id}/next", root).then().body("isrc", equalTo(code(12)));
    }

    @Test
    void aLabelNumbersFromItsOwnRoot() {
        switchOn();
        String other = Releases.prefix();
        String tapes = label.call().body(Map.of("prefix", other, "registrantName", "Tapes")).post("/isrc-roots").then().statusCode(201)
            .extract().path("id");
        Map<String, Object> wanted = Map.of("label", "Nightjar Records", "rootId", tapes);
        Response added = label.call().body(wanted).post("/isrc-label-roots");
        added.then().statusCode(201).body("prefix", equalTo(other)).header("Location", containsString("/isrc-label-roots/"));
        String id = added.path("id");
        label.call().body(wanted).post("/isrc-label-roots").then().statusCode(409).body("code", equalTo("LABEL_HAS_ROOT"));
        label.callWrongly().body(Map.of("label", " ", "rootId", tapes)).post("/isrc-label-roots").then().statusCode(422)
            .body("errors.pointer", hasItems("/label"));
        Map<String, Object> draft = Releases.draft("Tide Tables");
        draft.putAll(Map.of("label", "NIGHTJAR records", "firstIsrc", prefix + "2500001"));
        String release = label.register(draft);
        label.addTrack(release, Releases.track("One"));

        List<String> codes = label.call().body(Map.of()).post("/releases/{id}/own-codes", release).then().statusCode(200)
            .extract().path("codes.isrc");

        assertThat(codes).containsExactly(other + code(0).substring(5));
        label.call().header("If-Match", added.header("ETag")).body(Map.of("rootId", root)).put("/isrc-label-roots/{id}", id).then()
            .statusCode(200).body("prefix", equalTo(prefix)).body("otherRoots", hasSize(0));
        label.call().header("If-Match", "*").body(Map.of("rootId", root, "otherRootIds", List.of(tapes))).put("/isrc-label-roots/{id}", id)
            .then().statusCode(200).body("otherRoots.prefix", contains(other));
        label.call().header("If-Match", added.header("ETag")).delete("/isrc-label-roots/{id}", id).then().statusCode(412);
        String tag = label.call().get("/isrc-label-roots/{id}", id).then().statusCode(200).extract().header("ETag");
        label.call().header("If-Match", tag).delete("/isrc-label-roots/{id}", id).then().statusCode(204);
        label.call().get("/isrc-label-roots").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    @DisplayName("E2, D4: what is left of a root, what drafts need of it, and no next code while it is suspended")
    void theCapacityOfARoot() {
        String release = release();
        String track = label.addTrack(release, Releases.track("Three"));
        label.call().get("/isrc-roots/{id}/capacity", root).then().statusCode(200).body("year", equalTo(today.getYear()))
            .body("size", equalTo(100_000)).body("free", equalTo(100_000)).body("next", equalTo(code(0))).body("level", equalTo(0))
            .body("perWeek", equalTo(0f)).body("planned", equalTo(3)).body("runsOut", nullValue());
        label.chooseIsrc(release, track, Map.of("choice", "ENTER")).statusCode(200);
        label.call().get("/isrc-roots/{id}/capacity", root).then().body("planned", equalTo(3));
        label.chooseIsrc(release, track, Map.of("choice", "ENTER", "isrc", code(7))).statusCode(200);
        switchOn();
        label.call().body(Map.of()).post("/releases/{id}/own-codes", release).then().statusCode(200).body("codes", hasSize(2));

        label.call().get("/isrc-roots/{id}/capacity", root).then().body("assigned", equalTo(2)).body("entered", equalTo(1))
            .body("lost", equalTo(0)).body("free", equalTo(99_997)).body("next", equalTo(code(2))).body("perWeek", equalTo(0.25f))
            .body("planned", equalTo(0));
        Api.as(Api.token(Api.ADMIN)).header("If-Match", "*").body(Map.of("move", "SUSPEND", "reason", "Fees"))
            .put("/staff/isrc-roots/{id}/standing", root).then().statusCode(200);
        label.call().get("/isrc-roots/{id}/capacity", root).then().statusCode(200).body("next", nullValue());
        label.call().get("/isrc-roots/{id}/next", root).then().statusCode(200).body("isrc", nullValue());
        Label.withoutRoot().call().get("/isrc-roots/{id}/capacity", root).then().statusCode(404);
    }

    @Test
    void byReleaseAndTrackATrackHasItsOwnNumber() {
        switchOn();
        label.call().header("If-Match", "*").body(Map.of("registrantName", "Label", "years", List.of(), "policy", "RELEASE_TRACK"))
            .put("/isrc-roots/{id}", root).then().statusCode(200).body("policy", equalTo("RELEASE_TRACK"));
        label.call().get("/isrc-roots/{id}/next", root).then().body("isrc", equalTo(code(101)));
        String release = release();
        String track = label.addTrack(release, Releases.track("Three"));
        label.call().body(Map.of("tracks", List.of(track))).post("/releases/{id}/own-codes", release).then().statusCode(200)
            .body("codes.isrc", equalTo(List.of(code(103))));

        label.call().body(Map.of()).post("/releases/{id}/own-codes", release).then().statusCode(200)
            .body("codes.isrc", equalTo(List.of(code(101), code(102))));

        label.call().get("/isrc-roots/{id}/next", root).then().body("isrc", equalTo(code(201)));
        label.call().get("/isrc-roots/{id}/capacity", root).then().body("free", equalTo(998 * 99)).body("perWeek", equalTo(8.25f));
    }

    @Test
    void theLedgerTellsWhatAReservedNumberIs() {
        Map<String, Object> plant = Map.of("designationFrom", 1, "designationTo", 9, "reason", "CD", "holder", "Plant",
            "expiresOn", today.plusDays(30).toString());
        label.callWrongly().body(Map.of("designationFrom", 1, "designationTo", 9, "reason", "a\nb", "holder", "Plant",
            "expiresOn", today.plusDays(30).toString())).post("/isrc-roots/{id}/reservations", root).then().statusCode(422)
            .body("errors.pointer", equalTo(List.of("/reason")));
        String reservation = label.call().body(plant).post("/isrc-roots/{id}/reservations", root).then().statusCode(201)
            .extract().path("id");

        label.call().get("/isrc-ledger/{isrc}", code(5)).then().statusCode(200).body("entry.status", equalTo("RESERVED"))
            .body("entry.recordingId", nullValue()).body("reservation.id", equalTo(reservation))
            .body("history.event", equalTo(List.of("RESERVED")));
        label.call().queryParam("q", code(5)).get("/isrc-ledger").then().statusCode(200).body("items.status", equalTo(List.of("RESERVED")));
        Label.withoutRoot().call().get("/isrc-ledger/{isrc}", code(5)).then().statusCode(404);
        label.call().post("/isrc-roots/{id}/reservations/{reservation}/end", root, reservation).then().statusCode(200);
        label.call().get("/isrc-ledger/{isrc}", code(5)).then().statusCode(200).body("entry.status", equalTo("VOID"))
            .body("history.event", equalTo(List.of("RESERVED", "VOIDED")));
        label.call().get("/ledger").then().statusCode(200).body("items.event", hasItems("RESERVED", "VOIDED"));
        String release = release();
        String track = label.addTrack(release, Releases.track("Printed"));
        label.chooseIsrc(release, track, Map.of("choice", "ENTER", "isrc", code(5))).statusCode(409)
            .body("code", equalTo("NUMBER_VOID")).body("detail", containsString("Plant"));
    }

    @Test
    void theLedgerTellsWhatWasUsedOutside() {
        label.call().contentType("text/plain").body(code(4) + "\n" + code(5) + "\n" + code(6))
            .post("/isrc-roots/{id}/used-codes", root).then().statusCode(200).body("good", equalTo(3));

        label.call().get("/isrc-ledger/{isrc}", code(5)).then().statusCode(200).body("entry.status", equalTo("USED_OUTSIDE"))
            .body("entry.recordingId", nullValue()).body("reservation", nullValue())
            .body("history.event", equalTo(List.of("USED_OUTSIDE"))).body("history[0].detail", equalTo(code(6)));
        label.call().queryParam("q", code(5)).get("/isrc-ledger").then().statusCode(200)
            .body("items.status", equalTo(List.of("USED_OUTSIDE")));
        label.call().queryParam("code", code(5)).get("/ledger").then().statusCode(200).body("items.code", equalTo(List.of(code(4))))
            .body("items.event", equalTo(List.of("USED_OUTSIDE")));
        label.call().get("/ledger/verification").then().statusCode(200).body("sound", equalTo(true)).body("entries", equalTo(1));
        Label.withoutRoot().call().get("/isrc-ledger/{isrc}", code(5)).then().statusCode(404);
        label.call().get("/isrc-ledger/{isrc}", code(7)).then().statusCode(404);
    }

    @Test
    void oneTrackGetsItsCodeAndKeepsIt() {
        String release = release();
        switchOn();
        String track = label.addTrack(release, Releases.track("Three"));
        Map<String, Object> wanted = Map.of("tracks", List.of(track), "rootId", root);

        for (int repeat = 0; repeat < 2; repeat++) {
            label.call().body(wanted).post("/releases/{id}/own-codes", release).then().statusCode(200)
                .body("codes", hasSize(1)).body("codes[0].isrc", equalTo(code(0)));
        }
        Label stranger = Label.withoutRoot();
        stranger.call().body(wanted).post("/releases/{id}/own-codes", release).then().statusCode(404);
        stranger.call().get("/isrc-roots/{id}/reservations", root).then().statusCode(404);
    }

    @Test
    void wrongLinesOfAnImportAreNamedAndMarkNothing() {
        String list = "Title;ISRC\nA;" + code(1) + "\nB;" + code(1) + "\nC;nonsense\n";

        label.call().contentType("text/csv").body(list).post("/isrc-roots/{id}/used-codes/check", root).then().statusCode(200)
            .body("good", equalTo(1)).body("findings.DUPLICATE", equalTo(1)).body("details[0].number", equalTo(3))
            .body("details[0].firstLine", equalTo(2)).body("details[1].finding", equalTo("NO_CODE"));
        label.call().contentType("text/csv").body(list).post("/isrc-roots/{id}/used-codes", root).then().statusCode(422)
            .body("code", equalTo("IMPORT_HAS_ERRORS"));
        label.call().contentType("text/csv").queryParam("goodPart", true).body(list).post("/isrc-roots/{id}/used-codes", root)
            .then().statusCode(200).body("good", equalTo(1));
    }
}
