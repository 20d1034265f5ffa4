package com.bemusix.backstage.plain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
@Label("E2, E3, F2, M8, D14, S5, S9, S10, S13, S14, S19: whatever is done in whatever order, the registry does what its model does")
class RegistryModelIT {

    private static final Logger LOG = Logger.getLogger(RegistryModelIT.class.getName());
    private static final int SEQUENCES = 10_000;
    /** So many are made at a time; of those that fail the shortest is looked for among them. */
    private static final int AT_A_TIME = 20;
    /** Each has its own database. While one waits for its answer, another one goes on. */
    private static final int REGISTRIES = 2;
    /** For a look at less than all of it. */
    private static final int MOST = Integer.getInteger("backstage.test.sequences", SEQUENCES);

    /** What must happen in a run, and how often, for it to say anything. */
    private static final List<String> TO_MEET = List.of("Draw", "Draw !ISRC_MODE_FORBIDS_GENERATION", "Draw !ISRC_TERMS_NOT_ACCEPTED",
        "Draw !ISRC_ATTESTATION_MISSING", "Draw !ISRC_REFERENCE_INCOMPLETE", "Draw !NO_MANAGER_PREFIX", "Draw !ROOT_RANGE_EXHAUSTED",
        "Draw !MANAGER_QUOTA_REACHED", "Draw !NOT_FOUND", "Number", "Number !OWN_NUMBERS_OFF", "Number !ROOT_UNUSABLE",
        "Number !ROOT_RANGE_EXHAUSTED", "Number !NOT_FOUND", "Reserve", "Reserve !NUMBERS_TAKEN", "Reserve !RANGE_INVALID", "End",
        "End !ROOT_MOVE_FORBIDDEN", "NoteOver", "Enter", "Enter !ISRC_DUP_OTHER_RECORDING", "Enter !ISRC_LOCKED",
        "Enter !ISRC_VIDEO_SHARES_AUDIO", "Enter !NUMBER_VOID", "Enter !NOT_FOUND", "Enter !ISRC_VOID", "Withdraw", "Withdraw !ISRC_LOCKED",
        "Accept", "MarkUsed", "MarkUsed !IMPORT_HAS_ERRORS", "DeclareRoot", "DeclareRoot !ROOT_TAKEN", "DeclareRoot !ROOT_DUPLICATE",
        "DeclareMode", "DeclareMode !STALE", "Decide", "SetClock",
        "ChangeRoot", "ChangeRoot !STALE", "ChangeRoot !NOT_FOUND", "ChangeRoot !RANGE_INVALID", "ChangeRoot !ROOT_VERIFIED",
        "ChangeRoot !PREFIX_IN_USE", "ChangeRoot !ROOT_TAKEN", "ChangeRoot !ROOT_MOVE_FORBIDDEN", "a number of a year that has its own",
        "a hundred for a release", "the same hundred again", "another number than the track's own",
        "Claim", "Claim !CASE_OPEN", "Claim !CASE_NOT_NEEDED", "Claim !ISRC_VOID", "Claim !ISRC_DUP_OTHER_RECORDING", "Claim !NOT_FOUND",
        "OpenCase", "OpenCase !CASE_OPEN", "OpenCase !NOT_FOUND", "TakeBack", "TakeBack !CASE_STATE", "Propose", "Propose !STALE",
        "Propose !CASE_STATE", "Propose !CASE_OUTCOME_UNFIT", "Propose !CASE_OWN_ACCOUNT", "Propose !ISRC_DUP_OTHER_RECORDING", "SendBack",
        "Confirm", "Confirm !STALE", "Confirm !CASE_STATE", "Confirm !CASE_SAME_OFFICER", "Confirm !CASE_OWN_ACCOUNT", "Confirm !CASE_OPEN",
        "Confirm !NUMBER_VOID", "Confirm !ISRC_DUP_OTHER_RECORDING",
        "SAME_CODE SPLIT HOLDER", "SAME_CODE SPLIT CLAIMANT", "SAME_CODE CORRECT HOLDER", "SAME_CODE CORRECT CLAIMANT",
        "SAME_CODE ALIAS HOLDER", "SAME_CODE VOID", "SECOND_CODE SPLIT HOLDER", "SECOND_CODE CORRECT HOLDER", "SECOND_CODE ALIAS HOLDER",
        "SECOND_CODE ALIAS CLAIMANT", "SECOND_CODE VOID", "SECOND_CODE brought together SPLIT HOLDER",
        "SECOND_CODE brought together ALIAS HOLDER", "SECOND_CODE brought together ALIAS CLAIMANT", "SECOND_CODE brought together VOID");
    private static final int OFTEN = 5;

    private static final Map<String, Integer> SEEN = new TreeMap<>();
    private static List<SideBySide> registries;
    private static ExecutorService callers;
    private static Instant started;
    private static int made;

    @BeforeContainer
    static void start() throws Exception {
        callers = Executors.newFixedThreadPool(REGISTRIES);
        registries = all(Stream.generate(() -> (Callable<SideBySide>) SideBySide::new).limit(REGISTRIES).toList());
        started = Clock.systemUTC().instant();
    }

    @AfterContainer
    static void stop() throws Exception {
        LOG.info(() -> made + " sequences in " + started.until(Clock.systemUTC().instant(), ChronoUnit.SECONDS)
            + " s; steps by what came of them: " + SEEN);
        callers.shutdown();
        for (SideBySide registry : registries) {
            registry.close();
        }
    }

    @Provide
    Arbitrary<List<List<Step>>> several() {
        return Steps.sequences().list().ofMinSize(1).ofMaxSize(AT_A_TIME).withSizeDistribution((genSize, least, most, center) ->
            random -> most);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = SEQUENCES / AT_A_TIME, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    void sameAnswersSameRefusalsAndInTheEndTheSameCodes(@ForAll("several") List<List<Step>> sequences) throws Exception {
        if (made >= MOST) {
            return;
        }
        Queue<List<Step>> waiting = new ConcurrentLinkedQueue<>(sequences);
        List<Callable<List<String>>> work = registries.stream().map(registry -> (Callable<List<String>>) () -> compare(registry, waiting))
            .toList();
        all(work).forEach(met -> met.forEach(what -> {
            SEEN.merge(what, 1, Integer::sum);
            Statistics.collect(what);
        }));
        made += sequences.size();
        if (made % (SEQUENCES / 4) == 0) {
            all(registries.stream().map(registry -> Executors.callable(registry::verifyLedger)).toList());
        }
        if (MOST == SEQUENCES) {
            Statistics.coverage(met -> TO_MEET.forEach(what -> met.check(what).count(count -> count >= OFTEN)));
        }
    }

    private static List<String> compare(SideBySide registry, Queue<List<Step>> waiting) throws Exception {
        List<String> met = new ArrayList<>();
        for (List<Step> steps = waiting.poll(); steps != null; steps = waiting.poll()) {
            met.addAll(registry.compare(steps));
        }
        return met;
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        List<T> done = new ArrayList<>();
        for (Future<T> each : callers.invokeAll(work)) {
            try {
                done.add(each.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof AssertionError disagreement) {
                    throw disagreement;
                }
                throw e;
            }
        }
        return done;
    }
}
