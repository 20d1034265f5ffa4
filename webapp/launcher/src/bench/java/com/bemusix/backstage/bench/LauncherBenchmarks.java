package com.bemusix.backstage.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package and prints how long each took, and how many times longer than with a single line. */
public final class LauncherBenchmarks {

    private static final Logger LOG = Logger.getLogger(LauncherBenchmarks.class.getName());
    private static final String LINES = "lines";

    private LauncherBenchmarks() {
    }

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include(LauncherBenchmarks.class.getPackageName() + "\\..*")
            .mode(Mode.AverageTime).timeUnit(TimeUnit.MILLISECONDS)
            .forks(1).warmupIterations(5).measurementIterations(5)
            .warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(2))
            .shouldFailOnError(true)
            .build()).run();
        LOG.info(() -> table(results));
    }

    private static String table(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n%-26s %8s %9s   %-9s %9s %8s%n", "measured", LINES, "ms",
            "yardstick", "ms", "ratio"));
        results.stream().filter(result -> !lines(result).equals("1")).forEach(many -> {
            RunResult one = results.stream().filter(result -> lines(result).equals("1") && name(result).equals(name(many))).findFirst()
                .orElseThrow();
            table.append(String.format(Locale.ROOT, "%-26s %8s %9.1f   %-9s %9.1f %7.1fx%n", name(many), lines(many), time(many), "1 line",
                time(one), time(many) / time(one)));
        });
        return table.toString();
    }

    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        return parts[parts.length - 2] + '.' + parts[parts.length - 1];
    }

    private static String lines(RunResult result) {
        return result.getParams().getParam(LINES);
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
