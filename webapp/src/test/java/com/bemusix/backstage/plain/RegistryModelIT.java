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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Logger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * The registry on a real PostgreSQL beside a model of it that is plain enough to be believed: after every step both say the same, and after
 * every sequence both hold the same. A failure names its seed and the shortest sequence that was found to fail.
 */
@Label("F2, S9, S10, S13, S14, S19: whatever is done in whatever order, the registry does what its model does")
class RegistryModelIT {

    private static final Logger LOG = Logger.getLogger(RegistryModelIT.class.getName());
    private static final int SEQUENCES = 10_000;
    /** The years that two digits can stand for, two for each sequence: the numbers of a prefix serve fifty of them. */
    private static final int FIRST_YEAR = 1986;
    private static final int LAST_YEAR = 2085;
    private static final int RADIX = 36;

    /** What must happen in a run, and how often, for it to say anything. */
    private static final List<String> TO_MEET = List.of("Draw", "Draw !ISRC_MODE_FORBIDS_GENERATION", "Draw !ISRC_TERMS_NOT_ACCEPTED",
        "Draw !ISRC_ATTESTATION_MISSING", "Draw !ISRC_REFERENCE_INCOMPLETE", "Draw !NO_MANAGER_PREFIX", "Draw !ROOT_RANGE_EXHAUSTED",
        "Draw !MANAGER_QUOTA_REACHED", "Draw !NOT_FOUND", "Number", "Number !OWN_NUMBERS_OFF", "Number !ROOT_UNUSABLE",
        "Number !ROOT_RANGE_EXHAUSTED", "Number !NOT_FOUND", "Reserve", "Reserve !NUMBERS_TAKEN", "Reserve !RANGE_INVALID", "End",
        "End !ROOT_MOVE_FORBIDDEN", "NoteOver", "Enter", "Enter !ISRC_DUP_OTHER_RECORDING", "Enter !ISRC_LOCKED",
        "Enter !ISRC_VIDEO_SHARES_AUDIO", "Enter !NUMBER_VOID", "Enter !NOT_FOUND", "Withdraw", "Withdraw !ISRC_LOCKED", "Accept",
        "MarkUsed", "MarkUsed !IMPORT_HAS_ERRORS", "DeclareRoot", "DeclareRoot !ROOT_TAKEN", "DeclareRoot !ROOT_DUPLICATE",
        "DeclareMode", "DeclareMode !STALE", "Decide", "SetClock");
    private static final int OFTEN = 5;

    private static final Map<String, Integer> SEEN = new TreeMap<>();
    private static final Map<String, PreparedStatement> STATEMENTS = new HashMap<>();
    private static PlainRegistry plain;
    private static Connection sql;
    private static Instant started;
    private static int worlds;
    private static int codes;
    private static IsrcPrefix ofManager;
    private static UUID managerId;

    @BeforeContainer
    static void start() throws IOException, SQLException {
        plain = new PlainRegistry(Map.of(), 2);
        started = Clock.systemUTC().instant();
        sql = DriverManager.getConnection(plain.url(), "backstage", "backstage");
    }

    @AfterContainer
    static void stop() throws SQLException {
        LOG.info(() -> worlds + " sequences in " + started.until(Clock.systemUTC().instant(), ChronoUnit.SECONDS)
            + " s; steps by what came of them: " + SEEN);
        sql.close();
        plain.close();
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        return Steps.sequences();
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = SEQUENCES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    void sameAnswersSameRefusalsAndInTheEndTheSameCodes(@ForAll("sequences") List<Step> steps) throws SQLException {
        World world = nextWorld();
        Model model = new Model(world);
        RealRegistry real = new RealRegistry(world, plain, sql, STATEMENTS);
        for (Step step : steps) {
            List<String> expected = outcome(step, model);
            String met = step.getClass().getSimpleName() + (expected.get(0).startsWith("!") ? " " + expected.get(0) : "");
            SEEN.merge(met, 1, Integer::sum);
            Statistics.collect(met);
            assertThat(outcome(step, real)).as("%s in the years from %d", step, world.oldYear()).isEqualTo(expected);
        }
        for (int account = 0; account < World.ACCOUNTS; account++) {
            assertThat(inOrder(real.state(account))).as("account %d in the end", account).isEqualTo(inOrder(model.state(account)));
        }
        if (worlds % (SEQUENCES / 10) == 0) {
            assertThat(plain.get(LedgerProof.class).verifyAll().fault()).as("the chain of all ledgers").isNull();
        }
        Statistics.coverage(met -> TO_MEET.forEach(what -> met.check(what).count(count -> count >= OFTEN)));
    }

    private static List<String> outcome(Step step, Step.Actions registry) {
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
    private static World nextWorld() throws SQLException {
        int sequence = worlds++;
        int year = FIRST_YEAR + 2 * sequence % (LAST_YEAR - FIRST_YEAR + 1);
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

    private static IsrcPrefix nextCode() {
        String letters = codes < RADIX * RADIX * RADIX ? "QT" : "QM";
        String number = Integer.toString(RADIX * RADIX * RADIX + codes++ % (RADIX * RADIX * RADIX), RADIX);
        return new IsrcPrefix(letters + number.substring(1).toUpperCase(Locale.ROOT));
    }
}
