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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The launcher on a PostgreSQL of one's own")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnDatabaseIT {

    private static final String ADMIN = "first@example.test";
    private static final String PASSWORD = "an administrator's word";

    @TempDir
    static Path folder;

    private Postgres postgres;
    private LauncherProcess launcher;

    @BeforeAll
    void start() throws IOException {
        postgres = new Postgres(DataFolder.open(folder.resolve("elsewhere")), Path.of("target/backstage/lib"));
        postgres.start();
        Path file = Files.writeString(folder.resolve("admin"), PASSWORD + "\n");
        launcher = launch(postgres.url(), postgres.password(), "-Dbackstage.bootstrap.admin-email=" + ADMIN,
            "-Dbackstage.bootstrap.admin-password-file=" + file, "-Dbackstage.session.secure-cookie=false").awaitReady();
    }

    @AfterAll
    void stop() throws IOException {
        launcher.close();
        postgres.stop();
    }

    private LauncherProcess launch(String url, String password, String... options) throws IOException {
        String[] all = Arrays.copyOf(options, options.length + 3);
        all[options.length] = "-Dbackstage.database.url=" + url;
        all[options.length + 1] = "-Dbackstage.database.password=" + password;
        all[options.length + 2] = LauncherProcess.SOON_ENDED;
        return LauncherProcess.start(Files.createTempDirectory(folder, "data"), all);
    }

    private void sql(String statement) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), "backstage", postgres.password());
                Statement call = connection.createStatement()) {
            call.execute(statement);
        }
    }

    private RequestSpecification call() {
        return given().baseUri(launcher.baseUri().toString()).contentType("application/json");
    }

    private Response token(String email, String password) {
        return call().auth().preemptive().basic(email, password).post("/api/v1/tokens");
    }

    @Test
    void theFirstAdministratorSignsInAndNobodyOfTheDemonstration() {
        assertThat(token(ADMIN, PASSWORD).statusCode()).isEqualTo(201);
        assertThat(token("admin@demo.test", "backstage-demo").statusCode()).isEqualTo(401);
        assertThat(launcher.console()).contains("Backstage is ready on port").doesNotContain("demo");
    }

    @Test
    void anUnexpectedErrorTellsNothingButTheReferenceUnderWhichTheLogHasIt() throws Exception {
        String bearer = "Bearer " + token(ADMIN, PASSWORD).<String>path("token");
        Response answer;
        String page;
        sql("alter table access.audit_entry rename to hidden");
        try {
            answer = call().header("Authorization", bearer).get("/api/v1/staff/audit");
            page = pageOf("/staff/audit");
        } finally {
            sql("alter table access.hidden rename to audit_entry");
        }

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString() + page).doesNotContain("audit_entry", "Exception", "hibernate", "relation");
        String onPage = page.replaceAll("(?s).*Reference:\\s*", "").lines().findFirst().orElseThrow().strip();
        assertThat(log()).contains("Unexpected error " + answer.<String>path("reference") + " in GET /api/v1/staff/audit",
            "Unexpected error " + onPage + " in GET /staff/audit", "relation \"access.audit_entry\" does not exist");
        assertThat(List.of(onPage, answer.<String>path("reference"))).doesNotHaveDuplicates()
            .allMatch(reference -> reference.matches("[0-9A-Z]{8}"));
    }

    private String pageOf(String path) {
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.navigate(launcher.baseUri() + "/sign-in");
            page.fill("input[type=email]", ADMIN);
            page.fill("input[type=password]", PASSWORD);
            page.press("input[type=password]", "Enter");
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.navigate(launcher.baseUri() + path);
            return page.innerText("main");
        }
    }

    private String log() throws IOException {
        return Files.readString(launcher.data().resolve("log/server.0.log"));
    }

    @Test
    void aDatabaseOfANewerBackstageIsLeftAlone() throws Exception {
        sql("insert into access.flyway_schema_history values "
            + "(999, '999', 'future', 'SQL', 'V999__future.sql', 0, 'backstage', now(), 0, true)");
        try {
            refuses(launch(postgres.url(), postgres.password()), "database is of a newer Backstage", "access");
        } finally {
            sql("delete from access.flyway_schema_history where installed_rank = 999");
        }
    }

    @Test
    void aWrongPassword() throws IOException {
        refuses(launch(postgres.url(), "wrong"), "password authentication failed");
    }

    @Test
    void aDatabaseThatCannotBeReached() throws IOException {
        refuses(launch("jdbc:postgresql://127.0.0.1:" + LauncherProcess.freePort() + "/backstage", "any"), "127.0.0.1", "refused");
    }

    private static void refuses(LauncherProcess launcher, String... words) {
        assertThat(launcher.awaitEnd()).isEqualTo(1);
        assertThat(launcher.console().lines().filter(line -> !line.startsWith("Backstage starts")))
            .singleElement().asString().contains(words);
    }
}
