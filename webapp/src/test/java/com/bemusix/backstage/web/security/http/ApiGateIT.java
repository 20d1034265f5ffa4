package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.InvitePerson;
import com.bemusix.backstage.web.security.IssuedToken;
import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.security.Scope;
import com.bemusix.backstage.web.security.Tokens;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ApiGateIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String ME = "/api/v1/me";
    private static final String TOKENS = "/api/v1/tokens";
    private static final String INSPECT = "/api/v1/identifiers/inspect";
    private static final String ONE_ISRC = "{\"items\": [{\"scheme\": \"ISRC\", \"value\": \"FR6V81212340\"}]}";
    private static final Actor ACTOR = Actor.system("test");

    @ArquillianResource
    URL address;

    @Inject
    People people;

    @Inject
    Tokens tokens;

    @Inject
    TestClock clock;

    private Browser client;
    private String email;
    private UUID person;

    @BeforeEach
    void officer() throws URISyntaxException {
        client = new Browser(address.toURI());
        email = "a" + UUID.randomUUID() + "@example.test";
        person = people.invite(new InvitePerson("Ada", email, null, null, Set.of(Role.IDENTIFIER_OFFICER)), ACTOR).id();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aTokenOpensTheApi() {
        HttpResponse<String> answer = client.get(ME, "Authorization", bearer());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(email);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void withoutTokenTheApiAsksForOne() {
        assertUnauthorized(client.get(ME), "Bearer realm=\"backstage\"");
    }

    @Test
    void whatIsNoTokenIsRefusedAlsoWhereNoneIsNeeded() {
        for (String header : List.of("Bearer bks_nothing", "Bearer ", "Bearer", "Basic", "Digest x", basic(email, PASSWORD))) {
            assertUnauthorized(client.get(ME, "Authorization", header), "Bearer realm=\"backstage\"");
            assertUnauthorized(client.get("/api/v1/openapi.yaml", "Authorization", header), "Bearer realm=\"backstage\"");
        }
        assertThat(client.get("/api/v1/openapi.yaml").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionOpensNoApi() {
        people.setPassword(person, PASSWORD, ACTOR);
        client.signIn("/sign-in", email, PASSWORD);
        assertThat(client.get("/staff/prefixes").statusCode()).isEqualTo(200);

        assertThat(client.get(ME).statusCode()).isEqualTo(401);
        assertThat(client.call("POST", INSPECT, ONE_ISRC, "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(401);
    }

    @Test
    void aPasswordMakesATokenAndNothingElse() {
        people.setPassword(person, PASSWORD, ACTOR);

        HttpResponse<String> made = client.call("POST", TOKENS, "{}", "Authorization", basic(email, PASSWORD));
        assertThat(made.statusCode()).isEqualTo(201);
        String token = made.body().replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertThat(client.get(ME, "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);

        assertThat(client.get(TOKENS, "Authorization", basic(email, PASSWORD)).statusCode()).isEqualTo(401);
        assertThat(client.call("POST", INSPECT, ONE_ISRC, "Authorization", basic(email, PASSWORD)).statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordMakesNoToken() {
        people.setPassword(person, PASSWORD, ACTOR);

        assertUnauthorized(client.call("POST", TOKENS, "{}", "Authorization", basic(email, "wrong")),
            "Basic realm=\"backstage\", charset=\"UTF-8\"");
    }

    @Test
    void tooManyTriesAreToldWithTheTimeToWait() {
        people.setPassword(person, PASSWORD, ACTOR);
        clock.set(Instant.ofEpochSecond(clock.instant().getEpochSecond()));
        for (int i = 0; i < 5; i++) {
            client.call("POST", TOKENS, "{}", "Authorization", basic(email, "wrong"));
        }

        HttpResponse<String> answer = client.call("POST", TOKENS, "{}", "Authorization", basic(email, PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(30L, 31L);
        assertProblem(answer);
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        IssuedToken token = tokens.issue(person, "test", Set.of(), null, ACTOR);
        assertThat(client.get(ME, "Authorization", "Bearer " + token.token()).statusCode()).isEqualTo(200);

        tokens.revoke(person, token.id(), ACTOR);

        assertThat(client.get(ME, "Authorization", "Bearer " + token.token()).statusCode()).isEqualTo(401);
    }

    @Test
    void aDisabledPersonsTokenIsRefusedAtOnce() {
        String bearer = bearer();

        people.disable(person, ACTOR);

        assertThat(client.get(ME, "Authorization", bearer).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenDoesWhatItsScopesSay() {
        String reads = "Bearer " + tokens.issue(person, "reads", Set.of(Scope.READ), null, ACTOR).token();
        String writes = "Bearer " + tokens.issue(person, "writes", Set.of(Scope.WRITE), null, ACTOR).token();

        assertThat(client.get(ME, "Authorization", reads).statusCode()).isEqualTo(200);
        assertThat(client.call("POST", INSPECT, ONE_ISRC, "Authorization", reads).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = client.call("POST", "/api/v1/staff/isrc-prefixes", "{}", "Authorization", reads);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow()).contains("insufficient_scope", "scope=\"write\"");
        assertThat(client.call("POST", "/api/v1/staff/isrc-prefixes", "{}", "Authorization", writes).statusCode()).isEqualTo(422);
        assertThat(client.get(ME, "Authorization", writes).statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleThatIsNotEnoughIsToldSo() {
        HttpResponse<String> answer = client.get("/api/v1/staff/audit", "Authorization", bearer());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertProblem(answer);
    }

    @Test
    void aMethodThatSaysNotWhoMayCallItIsClosed() {
        assertThat(client.get("/api/v1/test-door", "Authorization", bearer()).statusCode()).isEqualTo(403);
        assertThat(client.get("/api/v1/test-door").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/v1/test-door/denied", "Authorization", bearer()).statusCode()).isEqualTo(403);
        assertThat(client.get("/api/v1/test-door/open").statusCode()).isEqualTo(204);
    }

    @Test
    void noAnswerOfTheApiIsKeptOrRunByABrowser() {
        for (HttpResponse<String> answer : List.of(client.get(ME), client.get(ME, "Authorization", bearer()),
            client.get("/api/v1/nothing"))) {
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString().startsWith("default-src 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private String bearer() {
        return "Bearer " + tokens.issue(person, "test", Set.of(), null, ACTOR).token();
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ':' + password).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnauthorized(HttpResponse<String> answer, String challenge) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly(challenge);
        assertProblem(answer);
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\"", "\"code\"").doesNotContain("Exception");
    }
}
