package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two or more that ask for the same at the same time: one gets it, the others are told why not, and nothing is half done. */
class AtOnceApiIT {

    private static final int CLIENTS = 6;

    @Test
    void aReleaseIsHandedInOnceHoweverManyHandItIn() throws InterruptedException, ExecutionException {
        Label label = Label.withoutRoot();
        String release = complete(label);

        List<Response> answers = Together.call(CLIENTS, client -> label.call().post("/releases/{id}/submission", release));

        oneWins(answers, 201, 409, "RELEASE_MOVE_FORBIDDEN");
        label.call().get("/releases/{id}/submission", release).then().statusCode(200).body("snapshotNumber", equalTo(1))
            .body("history", hasSize(1)).body("history.move", equalTo(List.of("SUBMIT")));
    }

    @Test
    void ofChangesToOneVersionOneIsKept() throws InterruptedException, ExecutionException {
        Label label = Label.withoutRoot();
        String release = label.register(Releases.draft("Before"));
        String tag = label.tag(release);

        List<Response> answers = Together.call(CLIENTS, client ->
            label.call().header("If-Match", tag).body(Releases.draft("Changed by " + client)).put("/releases/{id}", release));

        Response winner = oneWins(answers, 200, 412, "STALE");
        label.read(release).then().body("title", equalTo(winner.<String>path("title")));
        assertThat(label.tag(release)).isEqualTo(winner.header("ETag"));
    }

    @Test
    @DisplayName("ISRC_DUP_OTHER_RECORDING: a code that many enter at once is one recording's")
    void anIsrcGoesToOneRecording() throws InterruptedException, ExecutionException {
        Label label = Label.withoutRoot();
        String isrc = Releases.isrc(Releases.prefix(), 1);
        List<String> releases = drafts(label);
        List<String> tracks = releases.stream().map(release -> label.addTrack(release, Releases.track("One"))).toList();

        List<Response> answers = Together.call(CLIENTS, client -> label.call().header("If-Match", "*")
            .body(Map.of("choice", "ENTER", "isrc", isrc, "origin", "OTHER"))
            .put("/releases/{id}/tracks/{track}/isrc", releases.get(client), tracks.get(client)));

        Response winner = oneWins(answers, 200, 409, "ISRC_DUP_OTHER_RECORDING");
        label.call().get("/isrc-ledger").then().body("items", hasSize(1))
            .body("items[0].recordingId", equalTo(winner.<String>path("recordingId")));
    }

    @Test
    @DisplayName("UPC_DUP_OTHER_RELEASE: a number that many enter at once is one release's")
    void aUpcGoesToOneRelease() throws InterruptedException, ExecutionException {
        Label label = Label.withoutRoot();
        String upc = Releases.upc();
        List<String> releases = drafts(label);

        List<Response> answers = Together.call(CLIENTS, client -> label.call().header("If-Match", "*")
            .body(Map.of("choice", "ENTER", "upc", client % 2 == 0 ? upc : "0" + upc)).put("/releases/{id}/upc", releases.get(client)));

        Response winner = oneWins(answers, 200, 409, "UPC_DUP_OTHER_RELEASE");
        label.call().queryParam("q", upc).get("/releases").then().body("items.id", equalTo(List.of(winner.<String>path("id"))));
    }

    @Test
    @DisplayName("ISRC_DUP_OTHER_RECORDING: a registration with one bad code leaves nothing, not even its good codes")
    void aRegistrationIsKeptAsAWholeOrNotAtAll() {
        Label label = Label.withoutRoot();
        String prefix = Releases.prefix();
        Map<String, Object> one = trackWith(Releases.isrc(prefix, 1));
        Map<String, Object> again = trackWith(Releases.isrc(prefix, 1));
        Map<String, Object> release = Releases.draft("Both or none");
        release.put("tracks", List.of(one, trackWith(Releases.isrc(prefix, 2)), again));

        label.call().body(release).post("/releases").then().statusCode(409).body("code", equalTo("ISRC_DUP_OTHER_RECORDING"));

        label.call().get("/releases").then().body("items", hasSize(0));
        label.call().get("/isrc-ledger").then().body("items", hasSize(0));
    }

    private static Map<String, Object> trackWith(String isrc) {
        Map<String, Object> track = Releases.track("Song");
        track.putAll(Map.of("isrc", isrc, "isrcOrigin", "OTHER"));
        return track;
    }

    private static String complete(Label label) {
        String release = label.register(Releases.complete("Once"));
        String track = label.addTrack(release, Releases.track("One"));
        String isrc = Releases.isrc(Releases.prefix(), 1);
        label.chooseIsrc(release, track, Map.of("choice", "ENTER", "isrc", isrc, "origin", "OTHER")).statusCode(200);
        label.call().header("If-Match", "*").body(Map.of("choice", "ENTER", "upc", Releases.upc())).put("/releases/{id}/upc", release)
            .then().statusCode(200);
        return release;
    }

    private static List<String> drafts(Label label) {
        List<String> releases = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            releases.add(label.register(Releases.draft("Draft " + i)));
        }
        return releases;
    }

    private static Response oneWins(List<Response> answers, int won, int lost, String code) {
        List<Response> winners = answers.stream().filter(answer -> answer.statusCode() == won).toList();
        List<Response> losers = answers.stream().filter(answer -> answer.statusCode() != won).toList();
        assertThat(winners).hasSize(1);
        assertThat(losers).allSatisfy(answer -> answer.then().statusCode(lost).body("code", equalTo(code)));
        return winners.get(0);
    }
}
