package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;

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
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to another account is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyApiIT {

    private Label owner;
    private Label stranger;
    private String release;
    private String track;
    private String recording;
    private String root;
    private String isrc;

    @BeforeAll
    void twoAccounts() {
        String prefix = Releases.prefix();
        isrc = Releases.isrc(prefix, 1);
        owner = Label.withRoot(prefix);
        root = owner.call().get("/isrc-roots").then().extract().path("items[0].id");
        Map<String, Object> body = Releases.complete("Mine");
        Map<String, Object> song = Releases.track("My song");
        song.put("isrc", isrc);
        body.put("tracks", List.of(song));
        release = owner.register(body);
        track = owner.read(release).path("tracks[0].id");
        recording = owner.read(release).path("tracks[0].recordingId");
        stranger = Label.withoutRoot();
    }

    /** A call about somebody else's thing. */
    record Foreign(Method method, String path, Map<String, Object> body) {
    }

    static Stream<Foreign> calls() {
        return Stream.of(
            new Foreign(Method.GET, "/releases/{release}", null),
            new Foreign(Method.PUT, "/releases/{release}", Releases.draft("Yours now")),
            new Foreign(Method.DELETE, "/releases/{release}", null),
            new Foreign(Method.PUT, "/releases/{release}/upc", Map.of("choice", "GENERATE")),
            new Foreign(Method.POST, "/releases/{release}/tracks", Releases.track("Mine too")),
            new Foreign(Method.GET, "/releases/{release}/tracks/{track}", null),
            new Foreign(Method.PUT, "/releases/{release}/tracks/{track}", Releases.track("Yours now")),
            new Foreign(Method.DELETE, "/releases/{release}/tracks/{track}", null),
            new Foreign(Method.PUT, "/releases/{release}/tracks/{track}/isrc", Map.of("choice", "UNDECIDED")),
            new Foreign(Method.GET, "/releases/{release}/checks", null),
            new Foreign(Method.PUT, "/releases/{release}/checks/ID-007/justification?target=/tracks/{track}/isrc",
                Map.of("choice", "KEEP", "reason", "Mine")),
            new Foreign(Method.DELETE, "/releases/{release}/checks/ID-007/justification?target=/tracks/{track}/isrc", null),
            new Foreign(Method.POST, "/releases/{release}/submission", null),
            new Foreign(Method.GET, "/releases/{release}/submission", null),
            new Foreign(Method.DELETE, "/releases/{release}/submission", null),
            new Foreign(Method.POST, "/releases/{release}/isrc-generation", null),
            new Foreign(Method.GET, "/isrc-roots/{root}", null),
            new Foreign(Method.GET, "/isrc-ledger/{isrc}", null));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aStrangerFindsNothingAndChangesNothing(Foreign foreign) {
        String before = owner.read(release).asString();
        RequestSpecification call = stranger.call();
        if (foreign.method() == Method.PUT || foreign.method() == Method.DELETE) {
            call.header("If-Match", "*");
        }
        if (foreign.body() != null) {
            call.body(foreign.body());
        }
        String path = foreign.path().replace("{release}", release).replace("{track}", track).replace("{root}", root)
            .replace("{isrc}", isrc);

        Response answer = call.request(foreign.method(), path);

        answer.then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        assertThat(owner.read(release).asString()).isEqualTo(before);
    }

    @Test
    void aForeignRecordingCannotBePlaced() {
        String own = stranger.register(Releases.draft("Borrowed"));

        stranger.call().body(Map.of("recordingId", recording)).post("/releases/{id}/tracks", own).then().statusCode(404);
        stranger.read(own).then().body("tracks", hasSize(0));
    }

    @Test
    void aForeignCodeIsRefusedWithoutSayingWhoHasIt() {
        String own = stranger.register(Releases.draft("Same code"));
        String song = stranger.addTrack(own, Releases.track("Song"));

        stranger.chooseIsrc(own, song, Map.of("choice", "ENTER", "isrc", isrc, "origin", "OTHER")).statusCode(409)
            .body("code", equalTo("ISRC_DUP_OTHER_RECORDING")).body(not(containsString(recording))).body(not(containsString(owner.id())));
    }

    @Test
    void listsShowOnesOwn() {
        stranger.call().queryParam("q", "Mine").get("/releases").then().statusCode(200).body("items.title", not(hasSize(100)));
        assertThat(stranger.call().get("/releases").<List<String>>path("items.id")).doesNotContain(release);
        stranger.call().get("/isrc-ledger").then().body("items", hasSize(0));
        stranger.call().get("/isrc-roots").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/submissions", "/staff/isrc-prefixes", "/staff/upc-pools", "/staff/terms", "/staff/accounts",
        "/staff/audit", "/staff/isrc-root-conflicts"})
    void whatIsForStaffIsForbiddenToLabels(String path) {
        stranger.call().get(path).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/releases", "/isrc-setup", "/isrc-roots", "/isrc-ledger", "/terms/isrc-generation"})
    void whatIsForLabelsIsForbiddenToStaff(String path) {
        Api.as(Api.token(Api.REVIEWER)).get(path).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }
}
