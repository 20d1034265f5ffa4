package com.bemusix.backstage.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A registry with a PostgreSQL of its own, and beside it for each sequence a model: after every step both say the same, and after every
 * sequence both hold the same. One sequence at a time: there are one clock and one prefix of the distributor.
 */
final class SideBySide implements AutoCloseable {

    /** The years that two digits can stand for, two for each sequence: the numbers of a prefix serve fifty of them. */
    private static final int FIRST_YEAR = 1986;
    private static final int LAST_YEAR = 2085;
    private static final int RADIX = 36;
    /**
     * Nothing has to outlive the process, so that the database writes no more than it must, which is said to it in addition to what the
     * embedded one says by itself (no fsync, no waiting for the log). And statements are many and tables small: to plan each anew for its
     * values was a third of what the database did.
     */
    private static final Map<String, String> SETTINGS = Map.of("full_page_writes", "off", "wal_level", "minimal", "max_wal_senders", "0",
        "checkpoint_timeout", "1h", "max_wal_size", "4GB", "shared_buffers", "256MB", "plan_cache_mode", "force_generic_plan");

    private final PlainRegistry plain;
    private final Connection sql;
    private final RealState stored;
    private int worlds;
    private int codes;
    private IsrcPrefix ofManager;
    private UUID managerId;
    /** Whether the sequence before may have left the prefix of the distributor suspended. */
    private boolean suspended;

    SideBySide() throws IOException, SQLException {
        plain = new PlainRegistry(SETTINGS, 2);
        sql = DriverManager.getConnection(plain.url(), "backstage", "backstage");
        stored = new RealState(sql);
    }

    /**
     * @return the steps by what came of them, and what else happened
     * @throws AssertionError if the registry does not what its model does
     */
    List<String> compare(List<Step> steps) throws SQLException {
        World world = nextWorld();
        Model model = new Model(world);
        RealRegistry real = new RealRegistry(world, plain);
        if (suspended) {
            real.setup().suspend(new SetupSteps.Suspend(false));
        }
        // as far as is known if this fails
        suspended = true;
        List<String> met = new ArrayList<>();
        for (Step step : steps) {
            List<String> expected = outcome(step, model);
            met.add(step.getClass().getSimpleName() + (expected.get(0).startsWith("!") ? " " + expected.get(0) : ""));
            assertThat(outcome(step, real)).as("%s in the years from %d, of %s", step, world.oldYear(), steps).isEqualTo(expected);
        }
        assertThat(inOrder(stored.of(real))).as("the end of %s", steps).isEqualTo(inOrder(model.state()));
        suspended = model.suspended();
        met.addAll(model.notes());
        return met;
    }

    void verifyLedger() {
        assertThat(plain.get(LedgerProof.class).verifyAll().fault()).as("the chain of all ledgers").isNull();
    }

    private static List<String> outcome(Step step, Step.Registry registry) {
        try {
            List<String> answer = new ArrayList<>(List.of("done"));
            answer.addAll(step.on(registry));
            return answer;
        } catch (RegistryException e) {
            return List.of("!" + e.kind());
        }
    }

    /** Codes that are accepted together are written in no certain order. */
    private static List<String> inOrder(List<String> state) {
        List<String> sorted = new ArrayList<>(state);
        for (int from = 0; from < sorted.size(); from++) {
            int to = from;
            while (to < sorted.size() && sorted.get(to).startsWith("ACCEPTED ")) {
                to++;
            }
            Collections.sort(sorted.subList(from, to));
        }
        return sorted;
    }

    /** Numbers that no other sequence has seen. */
    private World nextWorld() throws SQLException {
        int year = FIRST_YEAR + 2 * worlds++ % (LAST_YEAR - FIRST_YEAR + 1);
        if (year == FIRST_YEAR) {
            try (Statement statement = sql.createStatement()) {
                statement.executeUpdate("update identifiers.manager_prefix set suspended = true, version = version + 1");
            }
            ofManager = nextCode();
            managerId = plain.get(ManagerPrefixes.class).add(new AddPrefix(ofManager.value(), PrefixPurpose.MANAGER, "Distribution", null,
                null, 0, World.LAST_OF_MANAGER, World.QUOTA, null, null, World.ZONE_OF_MANAGER, null, false, false),
                Actor.system("Test")).id();
        }
        return World.of(year, nextCode(), ofManager, managerId);
    }

    private IsrcPrefix nextCode() {
        String letters = codes < RADIX * RADIX * RADIX ? "QT" : "QM";
        String number = Integer.toString(RADIX * RADIX * RADIX + codes++ % (RADIX * RADIX * RADIX), RADIX);
        return new IsrcPrefix(letters + number.substring(1).toUpperCase(Locale.ROOT));
    }

    @Override
    public void close() throws SQLException {
        stored.close();
        plain.close();
    }
}
