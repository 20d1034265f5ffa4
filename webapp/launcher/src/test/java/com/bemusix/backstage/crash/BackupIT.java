package com.bemusix.backstage.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.launcher.InstalledPostgres;
import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/operations.md}, with the PostgreSQL that is installed on this machine: the embedded one has no pg_dump. */
@DisplayName("A backup is made while codes are drawn, and restored elsewhere")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupIT {

    private static final int LABELS = 2;
    private static final int WORKERS_OF_LABEL = 2;
    private static final int SOME = 15;
    private static final int RELEASES = 3;
    private static final int DISTANCE = 1_000;
    private static final int DESIGNATION = 7;

    @TempDir
    static Path folder;

    private final Counts counts = new Counts();
    private final Acknowledged acknowledged = new Acknowledged();
    private final Load load = new Load(acknowledged);
    private final List<Owner> owners = new ArrayList<>();
    private Path dump;
    private InstalledPostgres installed;
    private CrashingPostgres lostServer;
    private CrashingPostgres restored;
    private Node node;
    private Set<String> beforeTheDump;
    private String upc;

    @BeforeAll
    void makeBackupsUnderLoadAndLoseTheServer() throws Exception {
        installed = InstalledPostgres.find();
        Path archive = Files.createDirectories(folder.resolve("server").resolve("archive"));
        lostServer = CrashingPostgres.start(installed, folder.resolve("server"), LauncherProcess.freePort(), List.of("archive_mode=on",
            "archive_command=test ! -f " + archive + "/%f && cp %p " + archive + "/%f"));
        startNode("first", lostServer.url());
        beginToDraw();
        load.await(SOME);
        int asked = counts.of("requests");
        installed.run(lostServer, "pg_basebackup", "--pgdata=" + folder.resolve("base"), "--checkpoint=fast", "--host=127.0.0.1",
            "--port=" + lostServer.port(), "--username=postgres");
        dump = folder.resolve("backstage.dump");
        beforeTheDump = acknowledged.given();
        installed.run(lostServer, "pg_dump", "--format=custom", "--file=" + dump, address(lostServer, "backstage"));
        assertThat(counts.of("requests")).as("there is load meanwhile").isGreaterThan(asked);
        load.await(SOME);
        load.end();
        upc = drawUpc();
        lostServer.kill();
        node.close();
        recover(archive);
    }

    private void startNode(String name, String url) throws IOException {
        node = new Node(folder.resolve(name), Path.of("target/backstage/backstage.war"), Map.of("BACKSTAGE_DATABASE_URL", url,
            "BACKSTAGE_DATABASE_PASSWORD", lostServer.password(), "BACKSTAGE_DEMO", "true"));
        node.start();
        node.awaitReady();
    }

    private void beginToDraw() throws InterruptedException {
        Client admin = Owner.admin(List.of(node), counts);
        for (int label = 0; label < LABELS; label++) {
            Owner owner = Owner.open(admin, List.of(node), counts, label);
            owners.add(owner);
            for (int i = 0; i < WORKERS_OF_LABEL; i++) {
                load.begin(owner.worker(List.of(node), counts, 0, acknowledged)::release);
            }
        }
    }

    private String drawUpc() throws InterruptedException {
        Client client = owners.get(0).signIn(List.of(node), counts, 0);
        String release = client.post("/releases", Map.of("title", "Numbered", "type", "EP", "artists",
            List.of(Map.of("name", "Ada Nightjar", "role", "MAIN")), "originalReleaseDate", "2030-05-03")).id();
        return client.put("/releases/" + release + "/upc", Map.of("choice", "GENERATE"), "*").text("upc");
    }

    /** On the base backup, with the archive and what the lost server had not archived yet. */
    private void recover(Path archive) throws Exception {
        Path base = folder.resolve("base");
        try (var segments = Files.newDirectoryStream(lostServer.cluster().resolve("pg_wal"), Files::isRegularFile)) {
            for (Path segment : segments) {
                Files.copy(segment, base.resolve("pg_wal").resolve(segment.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.createFile(base.resolve("recovery.signal"));
        restored = lostServer.onCopy(base, LauncherProcess.freePort(), List.of("restore_command=cp " + archive + "/%f %p"));
        restored.await("select where not pg_is_in_recovery()");
    }

    private static String address(CrashingPostgres postgres, String database) {
        return "postgresql://backstage@127.0.0.1:" + postgres.port() + "/" + database;
    }

    @Test
    void theArchiveLosesNoCode() throws Exception {
        startNode("archive", restored.url());

        drawOn(acknowledged);

        assertThat(drawUpc()).isGreaterThan(upc);
        assertThat(verifiedByTheProduct()).isTrue();
        try (Connection database = restored.connect()) {
            assertThat(new Examination(database).faults(acknowledged)).isEmpty();
        }
        node.close();
    }

    @Test
    void theDumpHasWhatWasDrawnBeforeItAndWhatWasDrawnSinceIsNotDrawnAgain() throws Exception {
        installed.run(restored, "createdb", "--host=127.0.0.1", "--port=" + restored.port(), "--username=postgres", "--owner=backstage",
            "dumped");
        installed.run(restored, "pg_restore", "--dbname=" + address(restored, "dumped"), dump.toString());
        installed.run(restored, "psql", "--command=analyze", address(restored, "dumped"));
        Set<String> lost = new HashSet<>(acknowledged.given());
        try (Connection database = restored.connect("dumped", "backstage")) {
            Set<String> kept = codes(database);
            assertThat(kept).containsAll(beforeTheDump);
            lost.removeAll(kept);
            Map<String, Long> unaware = skip(database, 0);
            assertThat(lost.stream().filter(code -> wouldBeDrawn(code, unaware))).as("given again, if nobody cared").isNotEmpty();
            Map<String, Long> next = skip(database, DISTANCE);
            assertThat(lost.stream().filter(code -> wouldBeDrawn(code, next))).isEmpty();
        }
        startNode("dump", "jdbc:postgresql://127.0.0.1:" + restored.port() + "/dumped");
        Acknowledged again = new Acknowledged();

        drawOn(again);

        assertThat(again.given()).isNotEmpty().doesNotContainAnyElementsOf(lost).doesNotContainAnyElementsOf(beforeTheDump);
        try (Connection database = restored.connect("dumped", "backstage")) {
            assertThat(codes(database)).as("it works on this one").containsAll(again.given());
        }
        assertThat(drawUpc()).isGreaterThan(upc);
        assertThat(verifiedByTheProduct()).isTrue();
        node.close();
    }

    private void drawOn(Acknowledged promises) throws InterruptedException {
        for (Owner owner : owners) {
            Worker worker = owner.worker(List.of(node), counts, 0, promises);
            for (int i = 0; i < RELEASES; i++) {
                worker.release();
            }
        }
        assertThat(promises.broken()).isEmpty();
    }

    private boolean verifiedByTheProduct() throws InterruptedException {
        return Owner.admin(List.of(node), counts).get("/staff/ledger/verification").text("sound").equals("true");
    }

    private static Set<String> codes(Connection database) throws SQLException {
        Set<String> codes = new HashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select code from identifiers.ledger")) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }

    /** Where each stock stands after so many numbers were skipped, by its prefix. */
    private static Map<String, Long> skip(Connection database, int distance) throws SQLException {
        Map<String, Long> next = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select prefix, next from identifiers.skip_numbers(" + distance + ")")) {
            while (row.next()) {
                next.put(row.getString(1), row.getLong(2));
            }
        }
        return next;
    }

    private static boolean wouldBeDrawn(String isrc, Map<String, Long> next) {
        return Integer.parseInt(isrc.substring(DESIGNATION)) >= next.get(isrc.substring(0, 5));
    }

    @AfterAll
    void endEverything() throws Exception {
        load.close();
        if (node != null) {
            node.close();
        }
        for (CrashingPostgres postgres : new CrashingPostgres[] {lostServer, restored}) {
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
