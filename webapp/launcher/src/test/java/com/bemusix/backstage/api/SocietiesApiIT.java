package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M12: recordings for societies of neighbouring rights, and with whom they are registered")
class SocietiesApiIT {

    private static final Map<String, Object> PPL = Map.of("code", "PPL");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MAY = "2026-05-04";

    private Label label;
    private String root;
    private String upc;
    private List<String> recordings;

    /** Two recordings with a code on a release with a UPC, and one without a code. */
    @BeforeEach
    void fill() {
        root = Releases.prefix();
        label = Label.withRoot(root);
        upc = Releases.upc();
        Map<String, Object> release = Releases.complete("Slow Lanterns");
        release.put("tracks", List.of(track("Halogen", 1), track("Nested", 2), Releases.track("No Code")));
        String id = label.register(release);
        label.call().header("If-Match", label.tag(id)).body(Map.of("choice", "ENTER", "upc", upc)).put("/releases/{id}/upc", id).then()
            .statusCode(200);
        recordings = label.read(id).path("tracks.recordingId");
    }

    private Map<String, Object> track(String title, int designation) {
        Map<String, Object> track = Releases.track(title);
        track.put("isrc", Releases.isrc(root, designation));
        return track;
    }

    private ValidatableResponse note(Map<String, Object> society, String day, String... recordingIds) {
        return label.callWrongly().body(Map.of("society", society, "on", day, "recordingIds", List.of(recordingIds)))
            .post("/society-registrations").then();
    }

    @Test
    void theListSaysWhatASocietyAsksFor() {
        label.call().get("/society-registrations").then().statusCode(200).body("items.title", contains("Nested", "Halogen"))
            .body("items[1].isrc", equalTo(Releases.isrc(root, 1))).body("items[1].mainArtist", equalTo("Ada Nightjar"))
            .body("items[1].durationMs", equalTo(205_000)).body("items[1].recordingType", equalTo("SOUND"))
            .body("items[1].yearOfFirstPublication", equalTo(2030)).body("items[1].firstRelease.title", equalTo("Slow Lanterns"))
            .body("items[1].firstRelease.upc", equalTo(upc)).body("items[1].firstRelease.releaseDate", equalTo("2030-05-03"))
            .body("items[1].firstRelease.label", equalTo("Nightjar Records"))
            .body("items[1].firstRelease.pLine.owner", equalTo("Nightjar Records"))
            .body("items[1].contributors.role", contains("Composer", "Lyricist", "StudioProducer"))
            .body("items[1].registrations", empty());
        String next = label.call().queryParam("limit", 1).get("/society-registrations").then().statusCode(200)
            .body("items.title", contains("Nested")).extract().path("nextPageToken");
        label.call().queryParam("limit", 1).queryParam("pageToken", next).get("/society-registrations").then().statusCode(200)
            .body("items.title", contains("Halogen")).body("nextPageToken", nullValue());
    }

    @Test
    @DisplayName("M12: the list is taken away as CSV, XLSX and JSON, with codes as text; it has no PDF")
    void theListIsTakenAway() {
        note(PPL, MAY, recordings.get(0)).statusCode(200);
        Map.of("csv", "text/csv", "xlsx", XLSX).forEach((ending, type) -> {
            label.call().queryParam("format", ending).get("/society-registrations").then().statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"society-registrations." + ending + '"');
            assertThat(label.call().accept(type).get("/society-registrations").then().statusCode(200).extract().contentType())
                .startsWith(type);
        });
        List<String> lines = label.call().accept("text/csv").get("/society-registrations").asString().lines().toList();
        assertThat(lines).hasSize(3).element(0).asString().startsWith("isrc,isrcDisplay,recordingId,codeStatus,mainArtist,title,version,")
            .endsWith(",contributors,registeredWith");
        assertThat(lines.get(2)).startsWith(Releases.isrc(root, 1) + ',').contains(",Slow Lanterns,'" + upc + ",'2030-05-03,",
            ",Ada Lovelace (Composer); Ada Lovelace (Lyricist); Charles Babbage (StudioProducer),'PPL 2026-05-04");
        label.call().queryParam("format", "json").queryParam("notWith", "PPL").get("/society-registrations").then().statusCode(200)
            .body("title", contains("Nested")).body("upc", contains(upc));
        label.callWrongly().queryParam("format", "pdf").get("/society-registrations").then().statusCode(400)
            .body("code", equalTo("PARAMETER_INVALID"));
        label.callWrongly().accept("application/pdf").get("/society-registrations").then().statusCode(406);
        assertThat(label.callWrongly().accept("application/pdf, text/csv;q=0.5").get("/society-registrations").contentType())
            .startsWith("text/csv");
    }

    @Test
    void aRegistrationIsNotedCorrectedAndTakenBack() {
        String recording = recordings.get(0);
        Map<String, Object> other = Map.of("code", "OTHER", "name", "Somexfon");
        note(PPL, MAY, recording).statusCode(200).body("noted", equalTo(1));
        note(PPL, MAY, recording).statusCode(200).body("noted", equalTo(0));
        note(PPL, "2026-06-08", recording, recordings.get(1)).statusCode(200).body("noted", equalTo(2));
        note(other, MAY, recording).statusCode(200);
        label.call().get("/society-registrations/{id}", recording).then().statusCode(200)
            .body("recording.registrations.society.code", contains("OTHER", "PPL"))
            .body("recording.registrations.society.name", contains("Somexfon", null))
            .body("recording.registrations.on", contains(MAY, "2026-06-08")).body("history", hasSize(3))
            .body("history[0].notedBy", notNullValue());
        label.call().queryParam("notWith", "OTHER").queryParam("name", "SOMEXFON").get("/society-registrations").then().statusCode(200)
            .body("items.title", contains("Nested"));

        label.call().body(Map.of("society", PPL, "recordingIds", List.of(recording))).post("/society-registrations/taken-back").then()
            .statusCode(200).body("noted", equalTo(1));

        label.call().get("/society-registrations/{id}", recording).then().statusCode(200)
            .body("recording.registrations.society.code", contains("OTHER")).body("history", hasSize(4))
            .body("history[0].on", nullValue());
        label.call().queryParam("notWith", "PPL").get("/society-registrations").then().body("items.title", contains("Halogen"));
    }

    @Test
    @DisplayName("M12: a whole list is noted once, if it is as long as the one that was handed in, also when the call is repeated")
    void aWholeListIsNotedOnce() {
        Map<String, Object> body = new HashMap<>(Map.of("society", Map.of("code", "SOUNDEXCHANGE"), "on", MAY, "count", 3));
        label.call().body(body).post("/society-registrations/all").then().statusCode(409).body("code", equalTo("SOCIETY_LIST_CHANGED"));
        label.call().queryParam("notWith", "SOUNDEXCHANGE").get("/society-registrations").then().body("items", hasSize(2));

        body.put("count", 2);
        for (int i = 0; i < 2; i++) {
            label.call().header("Idempotency-Key", "all-" + root).body(body).post("/society-registrations/all").then().statusCode(200)
                .body("noted", equalTo(2));
        }
        label.call().queryParam("notWith", "SOUNDEXCHANGE").get("/society-registrations").then().body("items", empty());
        label.call().get("/society-registrations/{id}", recordings.get(0)).then().body("history", hasSize(1));
    }

    @Test
    void whatCannotBeNotedIsRefusedAtItsPlace() {
        String recording = recordings.get(0);
        note(PPL, LocalDate.now().plusDays(3).toString(), recording).statusCode(422).body("errors.pointer", contains("/on"))
            .body("errors.code", contains("PAST_DAY"));
        note(Map.of("code", "OTHER"), MAY, recording).statusCode(422).body("errors.pointer", contains("/society/name"))
            .body("errors.code", contains("SOCIETY_NAME"));
        note(Map.of("code", "GEMA"), MAY, recording).statusCode(400).body("errors.pointer", hasItem("/society/code"));
        note(PPL, MAY).statusCode(422).body("errors.pointer", contains("/recordingIds"));
        note(PPL, MAY, recording, recordings.get(2)).statusCode(404);
        label.callWrongly().queryParam("notWith", "GEMA").get("/society-registrations").then().statusCode(400);
        label.callWrongly().queryParam("notWith", "OTHER").get("/society-registrations").then().statusCode(400);
        label.callWrongly().queryParam("name", "Somexfon").get("/society-registrations").then().statusCode(400);
        label.call().get("/society-registrations/{id}", recording).then().body("history", empty());
    }

    @Test
    void anotherLabelSeesAndNotesNothingOfIt() {
        Label stranger = Label.withoutRoot();

        stranger.call().get("/society-registrations").then().statusCode(200).body("items", empty());
        stranger.call().get("/society-registrations/{id}", recordings.get(0)).then().statusCode(404);
        stranger.call().body(Map.of("society", PPL, "on", MAY, "recordingIds", List.of(recordings.get(0)))).post("/society-registrations")
            .then().statusCode(404);
        label.call().get("/society-registrations/{id}", recordings.get(0)).then().body("history", empty());
    }
}
