package com.bemusix.backstage.nodes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Three nodes on one PostgreSQL behind a proxy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralNodesIT {

    private static final List<String> SCHEMAS = List.of("identifiers", "catalog", "submission", "access");
    private static final int RELEASES = 6;
    private static final int RESERVATIONS = 20;
    private static final String SAVED = "[data-test=saved] .pi-check";

    @TempDir
    static Path folder;

    private Cluster cluster;
    private Browser browser;
    private Client admin;
    private Client label;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        cluster = new Cluster(folder);
        cluster.start();
        browser = Browser.open();
        admin = Client.signIn(cluster.node(0), Cluster.ADMIN);
        admin.stock(cluster.node(1));
        label = open("Nightjar").declare(cluster.node(2), "NO_ROOT").acceptTerms(cluster.node(0));
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void nodesThatStartTogetherMigrateTheDatabaseOnceAndLetOneAdministratorIn() throws SQLException, IOException {
        for (String schema : SCHEMAS) {
            List<String> applied = cluster.ask("select version from " + schema + ".flyway_schema_history where success and type = 'SQL'");

            assertThat(applied).as(schema).containsExactlyInAnyOrderElementsOf(migrations(schema));
            assertThat(cluster.ask("select version from " + schema + ".flyway_schema_history where not success")).isEmpty();
        }
        assertThat(cluster.ask("select action from access.audit_entry where name = 'bootstrap' order by number"))
            .containsExactly("PERSON_ADDED", "PASSWORD_SET");
    }

    private static List<String> migrations(String schema) throws IOException {
        List<String> versions = new ArrayList<>();
        for (String module : List.of("identifiers-module", "catalog-module", "submission-module", "webapp")) {
            Path scripts = Path.of("../..", module, "src/main/resources/db", schema);
            if (Files.exists(scripts)) {
                try (Stream<Path> files = Files.list(scripts)) {
                    files.map(file -> file.getFileName().toString().replaceFirst("V([0-9]+)__.*", "$1")).forEach(versions::add);
                }
            }
        }
        assertThat(versions).as(schema).isNotEmpty();
        return versions;
    }

    @Test
    void whoSignsInOnOneNodeGoesOnAtAnotherAndWhoSignsOutIsOutOnAll() {
        Page page = signIn(cluster.node(0));

        for (URI node : cluster.addresses()) {
            assertThat(page.navigate(node + "/label/releases").status()).isEqualTo(200);
            assertThat(page.url()).isEqualTo(node + "/label/releases");
        }
        List<Cookie> kept = page.context().cookies();
        page.click(".who summary");
        page.click("[data-test=sign-out]:visible");
        page.waitForURL("**/sign-in");

        for (URI node : cluster.addresses()) {
            page.context().addCookies(kept);
            page.navigate(node + "/label/releases");
            assertThat(page.url()).as("even with the cookies of before").startsWith(node + "/sign-in?next=");
        }
    }

    @Test
    void theProxyKeepsAVisitorOnOneNodeAndSaysWhereTheyComeFrom() {
        Page page = signIn(cluster.front());
        String node = nodeOf(page);
        for (int i = 0; i < cluster.addresses().size(); i++) {
            page.navigate(cluster.front() + "/label/releases");
            assertThat(nodeOf(page)).isEqualTo(node);
        }

        Response token = given().baseUri(cluster.front().toString()).contentType("application/json").header("X-Forwarded-For", "192.0.2.1")
            .auth().preemptive().basic(Cluster.ADMIN, Cluster.PASSWORD).body(Map.of("name", "by proxy")).post("/api/v1/tokens");
        token.then().statusCode(201);
        assertThat(token.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(admin.on(cluster.node(0)).queryParam("action", "TOKEN_ISSUED").get("/staff/audit").then().statusCode(200)
            .extract().<String>path("items.find { it.detail == 'by proxy' }.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void whatAllNodesDrawAtTheSameMomentIsDrawnOnceAndToldOnce() throws Exception {
        List<String> releases = new ArrayList<>();
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < RELEASES; i++) {
            String release = label.wanting(cluster.node(i % 3), "Release " + i);
            releases.add(release);
            cluster.addresses().forEach(node -> calls.add(() -> label.on(node).post("/releases/{id}/isrc-generation", release)));
        }

        assertThat(together(calls)).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 409));

        List<String> codes = releases.stream().map(release -> label.isrcOf(cluster.node(0), release)).toList();
        assertThat(codes).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(cluster.ask("select code from identifiers.ledger where scheme = 'ISRC' and event = 'ASSIGNED'"))
            .containsExactlyInAnyOrderElementsOf(codes);
        admin.on(cluster.node(1)).get("/staff/ledger/verification").then().statusCode(200).body("sound", equalTo(true));
        Until.holds("every notice is sent", () -> cluster.ask("select n.id from submission.notice n where not exists ("
            + "select from submission.notice_delivery d where d.notice = n.id and d.sent_at is not null)").isEmpty());
        assertThat(cluster.mail().getReceivedMessages()).hasSize(RELEASES).extracting(mail -> mail.getMessageID()).doesNotHaveDuplicates();
    }

    @Test
    void theEndOfAReservationIsWrittenOnce() throws Exception {
        Client holder = open("Holder").declare(cluster.node(0), "ROOT");
        String root = holder.on(cluster.node(1)).body(Map.of("prefix", "FR-4K7", "registrantName", "Holder")).post("/isrc-roots")
            .then().statusCode(201).extract().path("id");
        String today = LocalDate.now(Clock.systemUTC()).plusDays(1).toString();
        for (int i = 1; i <= RESERVATIONS; i++) {
            holder.on(cluster.node(i % 3)).body(Map.of("designationFrom", i, "designationTo", i, "reason", "CD", "holder", "Plant",
                "expiresOn", today)).post("/isrc-roots/{id}/reservations", root).then().statusCode(201);
        }

        // as if some days had gone by
        cluster.change("alter table identifiers.isrc_reservation disable trigger user",
            "update identifiers.isrc_reservation set expires_on = expires_on - 5",
            "alter table identifiers.isrc_reservation enable trigger user");

        Until.holds("every end is noted",
            () -> cluster.ask("select id from identifiers.isrc_reservation where ended_at is null").isEmpty());
        List<String> reserved = cluster.ask("select code from identifiers.ledger where event = 'RESERVED' order by code");
        assertThat(reserved).hasSize(RESERVATIONS);
        assertThat(cluster.ask("select code from identifiers.ledger where event = 'VOIDED' order by code")).isEqualTo(reserved);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aNodeThatIsKilledWhileSomebodyEditsTakesNothingThatWasSavedAndSignsNobodyOut() throws InterruptedException {
        String release = label.draft(cluster.front(), "Slow Lanterns");
        Page page = signIn(cluster.front());
        String edit = cluster.front() + "/label/release-edit?id=" + release;
        page.navigate(edit);
        change(page, "version", "Deluxe");
        page.waitForSelector(SAVED);
        String before = nodeOf(page);

        cluster.kill(before);
        change(page, "catalogNumber", "NJ-001");

        page.waitForURL(url -> url.contains("/errors/expired?"));
        assertThat(nodeOf(page)).isNotEqualTo(before);
        assertThat(page.innerText("main")).contains("This page has expired", "What was saved before stays saved");
        Browser.screenshot(page, "node-killed");
        page.click("main a.btn");
        page.waitForURL(url -> url.equals(edit));
        assertThat(page.inputValue("[data-field=version]")).isEqualTo("Deluxe");
        assertThat(page.inputValue("[data-field=catalogNumber]")).isEmpty();

        change(page, "catalogNumber", "NJ-001");
        page.waitForSelector(SAVED);
        assertThat(label.on(cluster.front()).get("/releases/{id}", release).<Map<String, Object>>path(""))
            .containsEntry("version", "Deluxe").containsEntry("catalogNumber", "NJ-001");
    }

    /** A label whose owner was invited on one node and chose a password on the next. */
    private Client open(String name) {
        String owner = name.toLowerCase(Locale.ROOT) + "@labels.test";
        String invitation = admin.invite(cluster.node(0), name, owner);
        Page page = browser.pageOf(cluster.node(1));
        page.navigate(cluster.node(1) + invitation);
        page.fill("input[type=password]", Cluster.PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL(url -> url.contains("/label/"));
        return Client.signIn(cluster.node(2), owner);
    }

    private Page signIn(URI at) {
        Page page = browser.pageOf(at);
        page.navigate(at + "/sign-in");
        page.fill("input[type=email]", label.email());
        page.fill("input[type=password]", Cluster.PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private static void change(Page page, String field, String text) {
        page.fill("[data-field=" + field + "]", text);
        page.keyboard().press("Tab");
    }

    private static String nodeOf(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("backstage-node")).findFirst().orElseThrow().value;
    }

    private static List<Response> together(List<Callable<Response>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try {
            Collections.shuffle(calls);
            List<Future<Response>> answers = new ArrayList<>();
            for (Callable<Response> call : calls) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<Response> given = new ArrayList<>();
            for (Future<Response> answer : answers) {
                given.add(answer.get());
            }
            return given;
        } finally {
            threads.shutdownNow();
        }
    }
}
