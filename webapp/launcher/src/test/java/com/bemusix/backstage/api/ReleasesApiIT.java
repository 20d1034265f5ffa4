package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReleasesApiIT {

    @Test
    void whatWasRegisteredIsReadAgain() {
        Label label = Label.withoutRoot();
        Map<String, Object> body = Releases.complete("Night Walk");
        body.put("version", "Deluxe Edition");
        body.put("subgenre", "Ambient");
        body.put("catalogNumber", "NJ-001");

        String id = label.register(body);

        JsonPath read = label.read(id).then().statusCode(200).extract().jsonPath();
        assertThat(read.getMap("$")).containsAllEntriesOf(body);
        assertThat(read.getString("state")).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("S17: with a root one code is enough to begin, and without any nothing begins")
    void withARootAReleaseBeginsWithOneCode() {
        String prefix = Releases.prefix();
        Label label = Label.withRoot(prefix);
        Map<String, Object> body = Releases.draft("First");

        label.call().body(body).post("/releases").then().statusCode(422).body("code", equalTo("ISRC_MISSING"));
        body.put("firstIsrc", Releases.isrc(prefix, 1));
        label.call().body(body).post("/releases").then().statusCode(201).body("firstIsrc", equalTo(Releases.isrc(prefix, 1)));

        Map<String, Object> withTrack = Releases.draft("Second");
        Map<String, Object> track = Releases.track("One");
        track.put("isrc", Releases.isrc(prefix, 2));
        withTrack.put("tracks", List.of(track));
        label.call().body(withTrack).post("/releases").then().statusCode(201)
            .body("tracks[0].isrc", equalTo(Releases.isrc(prefix, 2)))
            .body("tracks[0].isrcChoice", equalTo("ENTER"))
            .body("tracks[0].isrcOrigin", equalTo("OWN_ROOT_ENTERED"));
    }

    @Test
    void aChangeReplacesTheDetails() {
        Label label = Label.withoutRoot();
        String id = label.register(Releases.complete("Before"));

        label.call().header("If-Match", label.tag(id)).body(Map.of("title", "After", "type", "SINGLE")).put("/releases/{id}", id)
            .then().statusCode(200).body("title", equalTo("After")).body("label", equalTo(null)).body("artists", hasSize(0));
    }

    @Test
    @DisplayName("S5: a deleted draft is gone, and a number that was drawn for it is never drawn again")
    void aDeletedDraftIsGone() {
        Label label = Label.withoutRoot();
        String id = label.register(Releases.draft("Gone"));
        String drawn = drawUpc(label, id);

        label.call().header("If-Match", label.tag(id)).delete("/releases/{id}", id).then().statusCode(204);

        label.read(id).then().statusCode(404);
        assertThat(drawUpc(label, label.register(Releases.draft("Other")))).isNotEqualTo(drawn);
    }

    private static String drawUpc(Label label, String release) {
        return label.call().header("If-Match", "*").body(Map.of("choice", "GENERATE")).put("/releases/{id}/upc", release)
            .then().statusCode(200).extract().path("upc");
    }

    @Test
    @DisplayName("S1: a UPC keeps its form and is one number in any")
    void aUpcIsEnteredOrDrawn() {
        Label label = Label.withoutRoot();
        String id = label.register(Releases.draft("UPC"));
        String upc = Releases.upc();

        label.call().header("If-Match", label.tag(id)).body(Map.of("choice", "ENTER", "upc", "0" + upc)).put("/releases/{id}/upc", id)
            .then().statusCode(200).body("upc", equalTo("0" + upc)).body("upcDisplay", equalTo(upc)).body("upcOrigin", equalTo("ENTERED"));
        label.call().queryParam("q", upc).get("/releases").then().body("items.id", contains(id));
        label.call().queryParam("q", "00" + upc).get("/releases").then().body("items.id", contains(id));

        String other = label.register(Releases.draft("Drawn"));
        label.call().header("If-Match", label.tag(other)).body(Map.of("choice", "GENERATE")).put("/releases/{id}/upc", other)
            .then().statusCode(200).body("upc", matchesPattern("[0-9]{12,13}")).body("upcOrigin", equalTo("POOL"));
        label.callWrongly().header("If-Match", "*").body(Map.of("choice", "GENERATE", "upc", upc)).put("/releases/{id}/upc", other)
            .then().statusCode(422).body("errors[0].code", equalTo("NOT_EXPECTED"));
    }

    @Test
    void tracksAreAddedChangedMovedAndTakenOff() {
        Label label = Label.withoutRoot();
        String id = label.register(Releases.draft("Tracks"));
        String one = label.addTrack(id, Releases.track("One"));
        String two = label.addTrack(id, Releases.track("Two"));
        String three = label.addTrack(id, Map.of("volume", 2, "number", 1));
        label.read(id).then().body("tracks.id", contains(one, two, three)).body("tracks.volume", contains(1, 1, 2));

        Map<String, Object> renamed = Releases.track("One and a half");
        label.call().header("If-Match", label.tag(id)).body(renamed).put("/releases/{id}/tracks/{track}", id, one).then().statusCode(200)
            .body("title", equalTo("One and a half")).body("volume", equalTo(1)).body("number", equalTo(1));

        List<Map<String, Object>> order = List.of(place(three, 1), place(one, 2), place(two, 3));
        label.call().header("If-Match", label.tag(id)).body(Map.of("tracks", order)).put("/releases/{id}/track-order", id)
            .then().statusCode(200).body("tracks.id", contains(three, one, two));
        label.call().header("If-Match", label.tag(id)).body(Map.of("tracks", order.subList(0, 2))).put("/releases/{id}/track-order", id)
            .then().statusCode(422).body("code", equalTo("TRACK_ORDER_INCOMPLETE"));

        label.call().header("If-Match", label.tag(id)).delete("/releases/{id}/tracks/{track}", id, two).then().statusCode(204);
        label.call().get("/releases/{id}/tracks/{track}", id, two).then().statusCode(404);
        label.read(id).then().body("tracks.id", contains(three, one));
    }

    private static Map<String, Object> place(String track, int number) {
        return Map.of("trackId", track, "volume", 1, "number", number);
    }

    @Test
    @DisplayName("S2: a recording is placed on a second release with its code")
    void aRecordingIsPlacedOnASecondRelease() {
        Label label = Label.withoutRoot();
        String single = label.register(Releases.draft("Single"));
        String track = label.addTrack(single, Releases.track("Song"));
        String isrc = Releases.isrc(Releases.prefix(), 7);
        Map<String, Object> choice = Map.of("choice", "ENTER", "isrc", isrc, "origin", "LICENSED_IN", "licensor", "Elsewhere");
        String recording = label.chooseIsrc(single, track, choice)
            .statusCode(200).body("isrc", equalTo(isrc)).body("licensor", equalTo("Elsewhere")).extract().path("recordingId");
        String album = label.register(Releases.draft("Album"));

        label.call().body(Map.of("recordingId", recording)).post("/releases/{id}/tracks", album).then().statusCode(201)
            .body("title", equalTo("Song")).body("isrc", equalTo(isrc)).body("recordingShared", equalTo(true));
        label.call().body(Map.of("recordingId", recording)).post("/releases/{id}/tracks", album).then().statusCode(409)
            .body("code", equalTo("RECORDING_ALREADY_ON_RELEASE"));
        String third = label.register(Releases.draft("Compilation"));
        label.call().body(Map.of("recordingId", recording, "title", "Another song")).post("/releases/{id}/tracks", third).then()
            .statusCode(422).body("code", equalTo("RECORDING_DIFFERS"));
    }

    @Test
    @DisplayName("S5: one code, one recording")
    void aCodeOfAnotherRecordingIsRefused() {
        Label label = Label.withoutRoot();
        String id = label.register(Releases.draft("Twice"));
        String one = label.addTrack(id, Releases.track("One"));
        String two = label.addTrack(id, Releases.track("Two"));
        Map<String, Object> choice = Map.of("choice", "ENTER", "isrc", Releases.isrc(Releases.prefix(), 8), "origin", "OTHER");
        label.chooseIsrc(id, one, choice).statusCode(200);

        label.chooseIsrc(id, two, choice).statusCode(409).body("code", equalTo("ISRC_DUP_OTHER_RECORDING"));
        label.read(id).then().body("tracks[1].isrc", equalTo(null));
        label.chooseIsrc(id, one, Map.of("choice", "UNDECIDED")).statusCode(200).body("isrc", equalTo(null));
    }

    @Test
    void aListOf120IsWalkedPageByPage() {
        Label label = Label.withoutRoot();
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            registered.add(label.register(Releases.draft(String.format("Release %03d", i))));
        }

        label.call().get("/releases").then().statusCode(200).body("items", hasSize(50));
        for (int limit : List.of(1 + 118, 50, 7)) {
            assertThat(walk(label, limit, "title")).containsExactlyElementsOf(registered);
        }
        assertThat(walk(label, 37, "-title")).containsExactlyElementsOf(reversed(registered));
        assertThat(walk(label, 200, null)).containsExactlyInAnyOrderElementsOf(registered);
        label.call().queryParam("q", "Release 07").get("/releases").then().body("items", hasSize(10));
    }

    private static List<String> walk(Label label, int limit, String sort) {
        List<String> seen = new ArrayList<>();
        String token = null;
        do {
            Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
            if (sort != null) {
                parameters.put("sort", sort);
            }
            if (token != null) {
                parameters.put("pageToken", token);
            }
            JsonPath page = label.call().queryParams(parameters).get("/releases").then().statusCode(200).extract().jsonPath();
            List<String> ids = page.getList("items.id");
            assertThat(ids).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(ids);
            token = page.getString("nextPageToken");
        } while (token != null);
        return seen;
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
