package com.bemusix.backstage.bench;

import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Codes inspected by the embedded default: from the request to the last byte of the answer, by call and on the page. */
@State(Scope.Benchmark)
public class InspectorBenchmark {

    static final int MOST = 5_000;

    @Param({"1", "" + MOST})
    int lines;

    private LauncherProcess launcher;
    private Visitor visitor;
    private String page;
    private String items;
    private String text;

    @Setup(Level.Trial)
    public void start() throws IOException, InterruptedException {
        launcher = LauncherProcess.start(Files.createTempDirectory("backstage-bench")).awaitReady();
        visitor = new Visitor(launcher.baseUri());
        visitor.declareNoRoot();
        page = visitor.get("/label/inspector");
        items = IntStream.range(0, lines).mapToObj(i -> "{\"scheme\":\"ISRC\",\"value\":\"" + code(i) + "\"}")
            .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        text = IntStream.range(0, lines).mapToObj(InspectorBenchmark::code).collect(Collectors.joining("\n"));
    }

    /** Every second one with a letter for a digit. */
    private static String code(int number) {
        return String.format("FR-6V8-12-%05d", number).substring(0, 14) + (number % 2 == 0 ? "0" : "O");
    }

    @Benchmark
    public String call() throws IOException, InterruptedException {
        return with("\"valid\"", visitor.call("/identifiers/inspect", items));
    }

    @Benchmark
    public String page() throws IOException, InterruptedException {
        return with(lines == 1 ? "1 code:" : "5,000 codes:", visitor.press("/label/inspector", page, "form:go",
            "form:summary form:input form:counts form:verdicts", Map.of("form:text", text, "form:shown", "ALL", "form:from", "0")));
    }

    private static String with(String words, String answer) {
        if (!answer.contains(words)) {
            throw new IllegalStateException("no " + words + " in " + answer.substring(0, Math.min(500, answer.length())));
        }
        return answer;
    }

    @TearDown(Level.Trial)
    public void stop() {
        launcher.close();
    }
}
