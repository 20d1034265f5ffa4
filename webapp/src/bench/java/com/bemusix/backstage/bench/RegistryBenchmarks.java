package com.bemusix.backstage.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package and prints each beside its yardstick. */
public final class RegistryBenchmarks {

    private static final Logger LOG = Logger.getLogger(RegistryBenchmarks.class.getName());

    private RegistryBenchmarks() {
    }

    public static void main(String[] arguments) throws RunnerException {
        List<RunResult> results = new ArrayList<>(run(DrawBenchmark.class, Mode.Throughput, TimeUnit.SECONDS));
        results.addAll(run(BatchBenchmark.class, Mode.AverageTime, TimeUnit.MILLISECONDS));
        LOG.info(() -> String.format("%nDurable draws by %d clients a second%n", Stock.CLIENTS)
            + line(results, "draw", "drawByHand")
            + String.format("%nMilliseconds of a durable draw%n") + line(results, "thousand", "one"));
    }

    private static Collection<RunResult> run(Class<?> benchmark, Mode mode, TimeUnit unit) throws RunnerException {
        return new Runner(new OptionsBuilder()
            .include(benchmark.getName() + "\\..*")
            .mode(mode).timeUnit(unit)
            .forks(2).warmupIterations(30).measurementIterations(10)
            .warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(2))
            .shouldFailOnError(true)
            .build()).run();
    }

    private static String line(List<RunResult> results, String measured, String yardstick) {
        double one = score(results, measured);
        double other = score(results, yardstick);
        return String.format(Locale.ROOT, "%-12s %9.2f   %-12s %9.2f   ratio %.2f%n", measured, one, yardstick, other, one / other);
    }

    private static double score(List<RunResult> results, String benchmark) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith('.' + benchmark)).findFirst().orElseThrow()
            .getPrimaryResult().getScore();
    }
}
