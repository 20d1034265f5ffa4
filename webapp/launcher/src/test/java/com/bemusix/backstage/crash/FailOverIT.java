package com.bemusix.backstage.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PostgreSQL dies and a standby takes over")
class FailOverIT {

    private static final int LABELS = 2;
    private static final int WORKERS_OF_LABEL = 2;
    private static final int SOME = 15;
    private static final int ASKED = 5;

    @TempDir
    private Path folder;

    private final int standbyPort = LauncherProcess.freePort();
    private final Counts counts = new Counts();
    private final Acknowledged acknowledged = new Acknowledged();
    private final Load load = new Load(acknowledged);
    private CrashingPostgres primary;
    private CrashingPostgres standby;
    private List<Node> nodes = List.of();

    @Test
    void everyAcknowledgedCodeIsThereAndNothingNeedsARestart() throws Exception {
        start();
        load.await(SOME);
        standby = primary.startStandby(folder.resolve("standby"), standbyPort);
        load.await(SOME);

        primary.kill();
        for (int i = 0; i < ASKED; i++) {
            HttpResponse<Void> away = askWithoutRepeating();
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).contains("10");
        }
        promote();
        load.await(SOME);
        bringBackFenced();
        load.await(SOME);
        load.end();

        assertThat(Owner.admin(nodes, counts).get("/staff/ledger/verification").text("sound")).isEqualTo("true");
        try (Connection database = standby.connect()) {
            assertThat(new Examination(database).faults(acknowledged)).isEmpty();
        }
        assertThat(counts.all("outcome unknown: 503 of the product")).isPositive();
        assertThat(counts.toString()).doesNotContain("unknown: 500", "without Retry-After");
    }

    private void start() throws IOException, InterruptedException {
        primary = CrashingPostgres.start(folder.resolve("primary"), LauncherProcess.freePort(), List.of());
        Node node = new Node(folder.resolve("node"), Path.of("target/backstage/backstage.war"), Map.of("BACKSTAGE_DATABASE_URL",
            "jdbc:postgresql://127.0.0.1:" + primary.port() + ",127.0.0.1:" + standbyPort + "/backstage", "BACKSTAGE_DATABASE_PASSWORD",
            primary.password(), "BACKSTAGE_DEMO", "true"));
        nodes = List.of(node);
        node.start();
        node.awaitReady();
        Client admin = Owner.admin(nodes, counts);
        for (int label = 0; label < LABELS; label++) {
            Owner owner = Owner.open(admin, nodes, counts, label);
            for (int i = 0; i < WORKERS_OF_LABEL; i++) {
                load.begin(owner.worker(nodes, counts, 0, acknowledged)::release);
            }
        }
    }

    private HttpResponse<Void> askWithoutRepeating() throws IOException, InterruptedException {
        URI tokens = nodes.get(0).base().resolve("/api/v1/staff/accounts");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(tokens).header("Authorization", "Bearer any").build(),
            HttpResponse.BodyHandlers.discarding());
    }

    private void promote() throws SQLException {
        try (Connection connection = standby.connect("postgres", "postgres"); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_promote()")) {
            assertThat(row.next() && row.getBoolean(1)).isTrue();
        }
    }

    /** The old primary stands first in the address and answers again, but takes no writes; whoever was connected has to look anew. */
    private void bringBackFenced() throws Exception {
        try (CrashingPostgres old = primary.onCopy(primary.cluster(), primary.port(), List.of("default_transaction_read_only=on"));
                Connection connection = standby.connect("postgres", "postgres"); Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'backstage'");
            load.await(SOME);
        }
    }

    @AfterEach
    void endEverything() throws InterruptedException {
        load.close();
        for (Node node : nodes) {
            node.close();
        }
        for (CrashingPostgres postgres : new CrashingPostgres[] {primary, standby}) {
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
