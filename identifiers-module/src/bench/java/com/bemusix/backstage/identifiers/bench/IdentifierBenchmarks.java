package com.bemusix.backstage.identifiers.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package and prints how many times faster each is than its yardstick, and what both allocate. */
public final class IdentifierBenchmarks {

    private static final Logger LOG = Logger.getLogger(IdentifierBenchmarks.class.getName());
    private static final Map<String, String> YARDSTICKS = new LinkedHashMap<>();

    static {
        YARDSTICKS.put("IsrcBenchmark.judge", "IsrcBenchmark.judgeByRegex");
        YARDSTICKS.put("IsrcBenchmark.read", "IsrcBenchmark.readByRegex");
        YARDSTICKS.put("GtinBenchmark.judge", "GtinBenchmark.judgeByHibernate");
        YARDSTICKS.put("GtinBenchmark.read", "GtinBenchmark.judgeByHibernate");
        YARDSTICKS.put("GtinBenchmark.judgeByConstraint", "GtinBenchmark.judgeByHibernate");
    }

    private IdentifierBenchmarks() {
    }

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include(IdentifierBenchmarks.class.getPackageName() + "\\..*")
            .mode(Mode.AverageTime).timeUnit(TimeUnit.NANOSECONDS)
            .forks(2).warmupIterations(3).measurementIterations(5)
            .warmupTime(TimeValue.milliseconds(500)).measurementTime(TimeValue.milliseconds(500))
            .addProfiler(GCProfiler.class)
            .build()).run();
        LOG.info(() -> table(results));
    }

    private static String table(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%n%-34s %-10s %9s %8s   %-34s %9s %8s %8s%n",
            "measured", "texts", "ns", "bytes", "yardstick", "ns", "bytes", "ratio"));
        YARDSTICKS.forEach((measured, yardstick) -> results.stream().filter(result -> name(result).equals(measured)).forEach(one -> {
            RunResult other = results.stream().filter(result -> name(result).equals(yardstick) && texts(result).equals(texts(one)))
                .findFirst().orElseThrow();
            table.append(String.format(Locale.ROOT, "%-34s %-10s %9.1f %8.0f   %-34s %9.1f %8.0f %7.1fx%n",
                measured, texts(one), time(one), bytes(one), yardstick, time(other), bytes(other), time(other) / time(one)));
        }));
        return table.toString();
    }

    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        return parts[parts.length - 2] + '.' + parts[parts.length - 1];
    }

    private static String texts(RunResult result) {
        return result.getParams().getParam("texts");
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated.getScore();
    }
}
