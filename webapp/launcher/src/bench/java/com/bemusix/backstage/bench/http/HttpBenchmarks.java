package com.bemusix.backstage.bench.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the benchmarks that {@code backstage.bench.http} names, and prints each beside its yardstick as a row of
 * {@code docs/benchmarks.md}. What a benchmark needs on the disk is deleted when it ends.
 */
public final class HttpBenchmarks {

    private static final Logger LOG = Logger.getLogger(HttpBenchmarks.class.getName());
    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();

    /** One of the benchmarks, with a folder of its own. */
    @FunctionalInterface
    private interface Benchmark {

        List<Figure> measure(Path folder) throws Exception;
    }

    private HttpBenchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
        benchmarks.put("release", ReleaseRates::measure);
        benchmarks.put("list", ListTimes::measure);
        benchmarks.put("look-up", folder -> LookUpTimes.measure(folder, Long.getLong("backstage.bench.recordings")));
        benchmarks.put("start", StartTimes::measure);
        benchmarks.put("memory", Memory::measure);
        List<String> chosen = List.of(System.getProperty("backstage.bench.http").split(","));
        if (!benchmarks.keySet().containsAll(chosen)) {
            throw new IllegalArgumentException("There are " + benchmarks.keySet() + ", not all of " + chosen);
        }
        for (String name : chosen) {
            LOG.info(() -> "Measuring: " + name);
            delete(FOLDER.resolve(name));
            print(benchmarks.get(name).measure(FOLDER.resolve(name)));
            delete(FOLDER.resolve(name));
        }
        System.exit(0);
    }

    /** At once, so that the figures are there whatever becomes of the next benchmark. */
    private static void print(List<Figure> figures) {
        LOG.info(() -> String.format("%n%s%n%n", circumstances())
            + "| measured | | beside | | ratio | aim | |\n| --- | --- | --- | --- | --- | --- | --- |\n"
            + figures.stream().map(Figure::row).collect(Collectors.joining()));
    }

    private static String circumstances() {
        String today = LocalDate.now(Clock.systemUTC()).toString();
        try {
            return String.join(", ", today, "commit " + said("git", "rev-parse", "--short", "HEAD"),
                "Java " + System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors() + " cores",
                said("sh", "-c", "grep -m 1 'model name' /proc/cpuinfo | cut -d: -f2"),
                said("sh", "-c", "grep MemTotal /proc/meminfo | tr -s ' '"));
        } catch (IOException e) {
            return today;
        }
    }

    private static String said(String... command) throws IOException {
        try (BufferedReader out = new ProcessBuilder(command).start().inputReader(StandardCharsets.UTF_8)) {
            return String.valueOf(out.readLine()).strip();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
