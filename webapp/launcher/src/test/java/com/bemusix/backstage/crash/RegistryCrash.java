package com.bemusix.backstage.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.running.LauncherProcess;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one PostgreSQL, labels that draw, number, enter, take back and reserve, officers that void, and a killer: SIGKILL for
 * PostgreSQL as a whole, for one of its processes, and for the nodes. What was acknowledged must be there afterwards, once, and the chain
 * unbroken.
 *
 * <p>{@code -Dbackstage.crash.kills} says how many there are to be, 200 without; {@link Fault} what is to be found.
 */
@DisplayName("F2, S19 AC2: no code is lost or given twice, whatever is killed")
class RegistryCrash {

    private static final Logger LOG = Logger.getLogger(RegistryCrash.class.getName());
    private static final int KILLS = Integer.getInteger("backstage.crash.kills", 200);
    private static final int NODES = 2;
    private static final int LABELS = 3;
    private static final int WORKERS_OF_LABEL = 2;
    /** Kills of PostgreSQL between two kills of a node. */
    private static final int BETWEEN_NODES = 9;
    private static final int ACKNOWLEDGED_BETWEEN = 3;
    private static final int MOST_FAULTS = 20;
    /** Twenty minutes suffice where nothing else runs. */
    private static final Duration MOST = Duration.ofMinutes(60);
    private static final String REVIEWER = "reviewer@demo.test";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final Fault fault = Fault.wanted();
    private final Counts counts = new Counts();
    private final Acknowledged acknowledged = new Acknowledged();
    private final Load load = new Load(acknowledged);
    private final List<Node> nodes = new ArrayList<>();
    private final Thread lastResort = new Thread(this::endWithTheProcess);
    private CrashingPostgres postgres;

    @Test
    void everyAcknowledgedCodeIsThereOnceAndTheChainIsUnbroken() throws Exception {
        Runtime.getRuntime().addShutdownHook(lastResort);
        start();
        work();
        killAgainAndAgain();
        load.end();
        boolean sound = verifiedByTheProduct();
        List<String> faults;
        try (Connection database = postgres.connect()) {
            Examination examination = new Examination(database);
            faults = examination.faults(acknowledged);
            faults.stream().limit(MOST_FAULTS).forEach(LOG::severe);
            LOG.info("Killed, asked and answered:" + counts + System.lineSeparator() + acknowledged.codes() + " codes and "
                + acknowledged.withdrawals() + " withdrawals acknowledged, " + acknowledged.ended().size() + " reservations ended, "
                + acknowledged.voided().size() + " codes voided; "
                + examination.codes() + " codes and " + examination.entries() + " entries found; faults: " + faults.size());
        }

        assertThat(faults).isEmpty();
        assertThat(sound).as("the product's own verification of the chain").isTrue();
        assertThat(counts.all("killed")).isGreaterThanOrEqualTo(KILLS);
        assertThat(counts.of("killed: node")).isGreaterThanOrEqualTo(KILLS / (BETWEEN_NODES + 1));
        assertThat(acknowledged.all()).isGreaterThanOrEqualTo(ACKNOWLEDGED_BETWEEN * KILLS);
        assertThat(acknowledged.withdrawals()).isGreaterThanOrEqualTo(KILLS / 4);
        assertThat(acknowledged.voided()).hasSizeGreaterThanOrEqualTo(KILLS / 10);
        assertThat(acknowledged.ended()).hasSizeGreaterThanOrEqualTo(KILLS / 8);
        assertThat(counts.all("outcome unknown")).isGreaterThanOrEqualTo(KILLS / 4);
    }

    private void start() throws IOException, InterruptedException, SQLException {
        postgres = CrashingPostgres.start(folder.resolve("data"), LauncherProcess.freePort(), fault.settings());
        Path war = fault.plantInto(Path.of("target/backstage/backstage.war"), folder);
        Map<String, String> settings = Map.of("BACKSTAGE_DATABASE_URL", postgres.url(), "BACKSTAGE_DATABASE_PASSWORD", postgres.password(),
            "BACKSTAGE_DEMO", "true");
        for (int i = 0; i < NODES; i++) {
            Node node = new Node(folder.resolve("node" + i), war, settings);
            nodes.add(node);
            node.start();
            node.awaitReady();
        }
        try (Connection database = postgres.connect()) {
            fault.plantInto(database);
        }
    }

    private void work() throws InterruptedException {
        Client admin = admin();
        load.begin(officers(admin)::voidTwo);
        for (int label = 0; label < LABELS; label++) {
            Owner owner = Owner.open(admin, nodes, counts, label);
            for (int i = 0; i < WORKERS_OF_LABEL; i++) {
                load.begin(owner.worker(nodes, counts, i, acknowledged)::release);
            }
        }
    }

    private Officers officers(Client admin) throws InterruptedException {
        for (JsonNode person : admin.get("/staff/people").body().get("items")) {
            if (person.get("email").asText().equals(REVIEWER)) {
                admin.put("/staff/people/" + person.get("id").asText(), Map.of("roles", List.of("REVIEWER", "IDENTIFIER_OFFICER")), "*");
            }
        }
        return new Officers(admin, Client.signIn(nodes, counts, REVIEWER, Owner.PASSWORD, 1), acknowledged);
    }

    private Client admin() throws InterruptedException {
        return Owner.admin(nodes, counts);
    }

    private void killAgainAndAgain() throws Exception {
        long end = System.nanoTime() + MOST.toNanos();
        for (int turn = 0; counts.all("killed") < KILLS && System.nanoTime() < end; turn++) {
            for (int i = 0; i < BETWEEN_NODES; i++) {
                letThemWork(end);
                killDatabase(i % 3 == 2);
            }
            letThemWork(end);
            Node node = nodes.get(turn % NODES);
            node.kill();
            counts.add("killed: node");
            if (turn % 3 == 2) {
                killDatabase(false);
            }
            node.start();
            node.awaitReady();
        }
    }

    private void killDatabase(boolean oneProcess) throws IOException, InterruptedException {
        if (oneProcess && postgres.killBackend()) {
            counts.add("killed: one process of PostgreSQL");
        } else {
            postgres.kill();
            counts.add("killed: PostgreSQL");
        }
        postgres.start();
    }

    /** Until some more is acknowledged, and for a moment that is never the same. */
    private void letThemWork(long end) throws InterruptedException, ExecutionException {
        load.await(ACKNOWLEDGED_BETWEEN, end);
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(300));
    }

    private boolean verifiedByTheProduct() throws InterruptedException {
        return admin().get("/staff/ledger/verification").text("sound").equals("true");
    }

    @AfterEach
    void endEverything() throws InterruptedException {
        load.close();
        for (Node node : nodes) {
            node.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private void endWithTheProcess() {
        try {
            for (Node node : nodes) {
                node.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
