package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyApiIT {

    @Test
    void theSameRequestGetsTheFirstAnswerAgainAndNothingIsMadeTwice() {
        Label label = Label.withoutRoot();
        Map<String, Object> body = Releases.draft("Once");
        Response first = register(label, "key-1", body);
        label.call().header("If-Match", "*").body(Releases.draft("Changed since")).put("/releases/{id}", first.<String>path("id"));

        Response second = register(label, "key-1", body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        label.call().get("/releases").then().body("items", hasSize(1));
    }

    @Test
    void theSameKeyWithAnotherBodyOrAddressIsRefused() {
        Label label = Label.withoutRoot();
        String id = register(label, "key-2", Releases.draft("One")).path("id");

        register(label, "key-2", Releases.draft("Another")).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        label.call().header("Idempotency-Key", "key-2").body(Map.of("title", "One")).post("/releases/{id}/tracks", id)
            .then().statusCode(422);
        label.call().get("/releases").then().body("items", hasSize(1));
    }

    @Test
    void anotherAccountHasKeysOfItsOwn() {
        Map<String, Object> body = Releases.draft("Same");
        String one = register(Label.withoutRoot(), "shared", body).then().statusCode(201).extract().path("id");
        String other = register(Label.withoutRoot(), "shared", body).then().statusCode(201).extract().path("id");

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void whoWasRefusedMayTryAgainUnderTheSameKey() {
        Label label = Label.open();
        Map<String, Object> body = Releases.draft("Second try");
        register(label, "key-3", body).then().statusCode(409);

        label.declare("NO_ROOT");

        register(label, "key-3", body).then().statusCode(201);
        register(label, "key-3", body).then().statusCode(201);
        label.call().get("/releases").then().body("items", hasSize(1));
    }

    @Test
    void twinsThatArriveTogetherMakeOneThing() throws InterruptedException, ExecutionException {
        Label label = Label.withoutRoot();
        Map<String, Object> body = Releases.draft("Twins");

        List<Response> answers = Together.call(8, client -> register(label, "twin", body));

        assertThat(answers).allSatisfy(answer -> answer.then().statusCode(201).body("id", equalTo(answers.get(0).<String>path("id"))));
        label.call().get("/releases").then().body("items", hasSize(1));
    }

    @Test
    void codesAreDrawnOnceHoweverOftenOneAsks() {
        Label label = Label.withoutRoot();
        label.acceptTerms();
        String id = label.register(Releases.complete("Drawn once"));
        String track = label.addTrack(id, Releases.track("One"));
        label.chooseIsrc(id, track, Map.of("choice", "GENERATE", "neverHadOne", true)).statusCode(200);

        String first = label.call().header("Idempotency-Key", "draw").post("/releases/{id}/isrc-generation", id).then().statusCode(200)
            .extract().asString();
        String again = label.call().header("Idempotency-Key", "draw").post("/releases/{id}/isrc-generation", id).then().statusCode(200)
            .extract().asString();

        assertThat(again).isEqualTo(first);
        label.call().get("/isrc-ledger").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", ""})
    void aKeyThatIsNoneIsRefused(String key) {
        Label label = Label.withoutRoot();

        label.callWrongly().header("Idempotency-Key", key).body(Releases.draft("x")).post("/releases").then().statusCode(400)
            .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
        label.callWrongly().header("Idempotency-Key", "k".repeat(256)).body(Releases.draft("x")).post("/releases").then().statusCode(400);
        label.call().header("Idempotency-Key", "k".repeat(255)).body(Releases.draft("x")).post("/releases").then().statusCode(201);
    }

    private static Response register(Label label, String key, Map<String, Object> body) {
        return label.call().header("Idempotency-Key", key).body(body).post("/releases");
    }
}
