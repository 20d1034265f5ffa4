package com.bemusix.backstage.running;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.launcher.CrashingPostgres;
import com.microsoft.playwright.Page;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher on a PostgreSQL of the test's own; with the profiles {@code it-...} the installed server, whose pool is another one.
 * {@code -Dbackstage.test.away-seconds} says how long PostgreSQL is away.
 */
@DisplayName("PostgreSQL goes away and comes back")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayIT {

    private static final String ADMIN = "admin@demo.test";
    private static final String PASSWORD = "backstage-demo";
    private static final String ACCOUNTS = "/api/v1/staff/accounts";
    private static final int AWAY_SECONDS = Integer.getInteger("backstage.test.away-seconds", 10);
    private static final int PATIENCE_SECONDS = 60;
    /** More than the pool has connections. */
    private static final int AT_ONCE = 30;
    /** Longer than what a server without a word may take, which is 60 seconds unless the address says otherwise. */
    private static final int SILENCE_SECONDS = 100;

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    static Path folder;

    private CrashingPostgres postgres;
    private LauncherProcess launcher;
    private URI base;
    private String bearer;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        Optional<CrashingPostgres> installed = RunningBackstage.database();
        if (installed.isPresent()) {
            postgres = installed.get();
            base = RunningBackstage.baseUri();
        } else {
            postgres = CrashingPostgres.start(folder.resolve("elsewhere"), LauncherProcess.freePort(), List.of());
            Path file = Files.writeString(folder.resolve("admin"), PASSWORD + "\n");
            launcher = LauncherProcess.start(folder.resolve("data"), LauncherProcess.SOON_ENDED,
                "-Dbackstage.database.url=" + postgres.url() + "?socketTimeout=5",
                "-Dbackstage.database.password=" + postgres.password(), "-Dbackstage.bootstrap.admin-email=" + ADMIN,
                "-Dbackstage.bootstrap.admin-password-file=" + file, "-Dbackstage.session.secure-cookie=false").awaitReady();
            base = launcher.baseUri();
        }
        bearer = "Bearer " + call().auth().preemptive().basic(ADMIN, PASSWORD).post("/api/v1/tokens").<String>path("token");
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (launcher != null) {
            launcher.close();
            postgres.close();
        }
    }

    private RequestSpecification call() {
        return given().baseUri(base.toString()).contentType("application/json");
    }

    @Test
    void everybodyIsToldToWaitAndNothingNeedsARestartWhenItIsBack() throws Exception {
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            signIn(page);

            postgres.kill();
            for (int second = 0; second < AWAY_SECONDS; second++) {
                assertAway(call().header("Authorization", bearer).get(ACCOUNTS));
                TimeUnit.SECONDS.sleep(1);
            }
            assertAway(call().auth().preemptive().basic(ADMIN, PASSWORD).post("/api/v1/tokens"));
            assertThat(call().get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(call().get("/health/live").statusCode()).isEqualTo(200);
            assertThat(page.navigate(base + "/staff/accounts").status()).isEqualTo(503);
            assertThat(page.innerText("main")).contains("We are back in a moment").doesNotContain("Reference");
            Browser.screenshot(page, "database-away");

            postgres.start();
            awaitAnswers();
            assertThat(page.navigate(base + "/staff/accounts").status()).as("who was signed in still is").isEqualTo(200);
            assertThat(page.url()).endsWith("/staff/accounts");
        }
    }

    @Test
    void oneThatFallsSilentHoldsNobodyForLong() throws Exception {
        RequestSpecification patient = call().header("Authorization", bearer).config(RestAssuredConfig.config().httpClient(
            HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", SILENCE_SECONDS * 1_000)));

        postgres.fallSilent();
        try {
            assertAway(patient.get(ACCOUNTS));
            assertThat(call().get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            postgres.speakAgain();
        }
        awaitAnswers();
    }

    private void signIn(Page page) {
        page.navigate(base + "/sign-in");
        page.fill("input[type=email]", ADMIN);
        page.fill("input[type=password]", PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void assertAway(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.<String>path("code")).isEqualTo("UNAVAILABLE");
        assertThat(answer.asString()).doesNotContain("postgres", "Connection", "Exception", "127.0.0.1");
    }

    /** Until so many callers at once all are answered: no connection of the pool is a dead one any more. */
    private void awaitAnswers() throws InterruptedException {
        List<Integer> statuses = List.of();
        for (int second = 0; second < PATIENCE_SECONDS && !all200(statuses); second++) {
            statuses = atOnce();
            TimeUnit.SECONDS.sleep(all200(statuses) ? 0 : 1);
        }
        assertThat(statuses).as("the node finds the database by itself").containsOnly(200);
    }

    private static boolean all200(List<Integer> statuses) {
        return !statuses.isEmpty() && statuses.stream().allMatch(status -> status == 200);
    }

    private List<Integer> atOnce() {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(ACCOUNTS)).header("Authorization", bearer).build();
        List<CompletableFuture<HttpResponse<Void>>> answers = IntStream.range(0, AT_ONCE)
            .mapToObj(each -> HTTP.sendAsync(request, HttpResponse.BodyHandlers.discarding())).toList();
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }
}
