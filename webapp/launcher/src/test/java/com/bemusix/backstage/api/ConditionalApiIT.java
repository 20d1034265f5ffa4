package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody overwrites what they have not read, and nobody reads twice what has not changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionalApiIT {

    private Label label;
    private String release;
    private String track;

    @BeforeAll
    void register() {
        label = Label.withoutRoot();
        release = label.register(Releases.draft("Conditional"));
        track = label.addTrack(release, Releases.track("One"));
    }

    /** A change, with a body that would do. */
    record Change(Method method, String path, Map<String, Object> body) {
    }

    static Stream<Change> changes() {
        return Stream.of(
            new Change(Method.PUT, "/isrc-setup", Map.of("mode", "NO_ROOT")),
            new Change(Method.PUT, "/releases/{release}", Releases.draft("Changed")),
            new Change(Method.PUT, "/releases/{release}/upc", Map.of("choice", "GENERATE")),
            new Change(Method.PUT, "/releases/{release}/track-order", Map.of("tracks", List.of())),
            new Change(Method.PUT, "/releases/{release}/tracks/{track}", Releases.track("Changed")),
            new Change(Method.PUT, "/releases/{release}/tracks/{track}/isrc", Map.of("choice", "UNDECIDED")),
            new Change(Method.DELETE, "/releases/{release}/tracks/{track}", Map.of()),
            new Change(Method.DELETE, "/releases/{release}/submission", Map.of()),
            new Change(Method.DELETE, "/releases/{release}", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeWithoutAnEntityTagIsRefused(Change change) {
        String before = label.tag(release);

        ask(change, label.callWrongly()).then().statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        assertThat(label.tag(release)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeWithAnOldOrAWeakTagIsRefused(Change change) {
        String before = label.tag(release);
        Change valid = change.path().endsWith("track-order") ? new Change(change.method(), change.path(), order()) : change;

        for (String tag : new String[] {"\"r999999\"", "\"x\"", "W/" + before}) {
            ask(valid, label.callWrongly().header("If-Match", tag)).then().statusCode(412).body("code", equalTo("STALE"));
        }
        ask(valid, label.callWrongly().header("If-Match", "r1")).then().statusCode(400);
        assertThat(label.tag(release)).isEqualTo(before);
    }

    private Map<String, Object> order() {
        return Map.of("tracks", List.of(Map.of("trackId", track, "volume", 1, "number", 1)));
    }

    private Response ask(Change change, RequestSpecification call) {
        RequestSpecification ready = change.method() == Method.DELETE ? call : call.body(change.body());
        String path = change.path().replace("{release}", release).replace("{track}", track);
        return ready.request(change.method(), path);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String id = label.register(Releases.draft("Read twice"));
        String trackId = label.addTrack(id, Releases.track("One"));
        for (String path : new String[] {"/releases/" + id, "/releases/" + id + "/tracks/" + trackId, "/isrc-setup"}) {
            String tag = label.call().get(path).then().statusCode(200).extract().header("ETag");

            label.call().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", equalTo(tag)).body(equalTo(""));
            label.call().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void everyAnswerToAChangeCarriesTheTagForTheNextOne() {
        String id = label.register(Releases.draft("Chain"));
        String tag = label.tag(id);
        for (int i = 0; i < 3; i++) {
            String next = label.call().header("If-Match", tag).body(Releases.draft("Chain " + i)).put("/releases/{id}", id)
                .then().statusCode(200).extract().header("ETag");
            assertThat(next).isNotEqualTo(tag).isEqualTo(label.tag(id));
            tag = next;
        }
    }

    @Test
    void aChangeOfATrackChangesTheTagOfItsRelease() {
        String id = label.register(Releases.draft("Covers its tracks"));
        String trackId = label.addTrack(id, Releases.track("One"));
        String releaseTag = label.tag(id);
        String trackTag = label.call().get("/releases/{id}/tracks/{track}", id, trackId).then().extract().header("ETag");

        String next = label.call().header("If-Match", trackTag).body(Map.of("choice", "GENERATE", "neverHadOne", true))
            .put("/releases/{id}/tracks/{track}/isrc", id, trackId).then().statusCode(200).extract().header("ETag");

        assertThat(label.tag(id)).isNotEqualTo(releaseTag);
        assertThat(next).isNotEqualTo(trackTag);
        label.call().header("If-Match", releaseTag).body(Releases.draft("Stale")).put("/releases/{id}", id).then().statusCode(412);
        label.call().header("If-Match", label.tag(id)).body(Map.of("choice", "UNDECIDED"))
            .put("/releases/{id}/tracks/{track}/isrc", id, trackId)
            .then().statusCode(200);
    }

    @Test
    void aStarAndAListOfTagsAreTaken() {
        String id = label.register(Releases.draft("Any"));

        label.call().header("If-Match", "\"r12345\", " + label.tag(id)).body(Releases.draft("List")).put("/releases/{id}", id)
            .then().statusCode(200);
        label.call().header("If-Match", "*").body(Releases.draft("Star")).put("/releases/{id}", id).then().statusCode(200);
    }
}
