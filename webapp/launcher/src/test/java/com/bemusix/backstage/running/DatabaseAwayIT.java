package com.bemusix.backstage.launcher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.bemusix.backstage.running.LauncherProcess;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PostgreSQL goes away and comes back")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayIT {

    private static final String ADMIN = "first@example.test";
    private static final String PASSWORD = "an administrator's word";
    private static final String ACCOUNTS = "/api/v1/staff/accounts";
    private static final int AWAY_SECONDS = 10;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    static Path folder;

    private CrashingPostgres postgres;
    private LauncherProcess launcher;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        postgres = CrashingPostgres.start(folder.resolve("elsewhere"), LauncherProcess.freePort(), List.of());
        Path file = Files.writeString(folder.resolve("admin"), PASSWORD + "\n");
        launcher = LauncherProcess.start(folder.resolve("data"), "-Dbackstage.database.url=" + postgres.url(),
            "-Dbackstage.database.password=" + postgres.password(), "-Dbackstage.bootstrap.admin-email=" + ADMIN,
            "-Dbackstage.bootstrap.admin-password-file=" + file, "-Dbackstage.session.secure-cookie=false").awaitReady();
    }

    @AfterAll
    void stop() throws InterruptedException {
        launcher.close();
        postgres.close();
    }

    private RequestSpecification call() {
        return given().baseUri(launcher.baseUri().toString()).contentType("application/json");
    }

    @Test
    void everybodyIsToldToWaitAndNothingNeedsARestartWhenItIsBack() throws Exception {
        String bearer = "Bearer " + call().auth().preemptive().basic(ADMIN, PASSWORD).post("/api/v1/tokens").<String>path("token");
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
            assertThat(page.navigate(launcher.baseUri() + "/staff/accounts").status()).isEqualTo(503);
            assertThat(page.innerText("main")).contains("We are back in a moment").doesNotContain("Reference");
            Browser.screenshot(page, "database-away");

            postgres.start();
            awaitAnswer(bearer);
            assertThat(page.navigate(launcher.baseUri() + "/staff/accounts").status()).as("who was signed in still is").isEqualTo(200);
            assertThat(page.url()).endsWith("/staff/accounts");
        }
        assertThat(launcher.process().isAlive()).isTrue();
    }

    private void signIn(Page page) {
        page.navigate(launcher.baseUri() + "/sign-in");
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

    private void awaitAnswer(String bearer) throws InterruptedException {
        int status = 0;
        for (int second = 0; second < PATIENCE_SECONDS && status != 200; second++) {
            status = call().header("Authorization", bearer).get(ACCOUNTS).statusCode();
            TimeUnit.SECONDS.sleep(status == 200 ? 0 : 1);
        }
        assertThat(status).as("the node finds the database by itself").isEqualTo(200);
    }
}
