package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server's process needs: live objects after a collection, and what it has of the machine's memory. */
final class Memory {

    private static final int TRACKS = 12;
    private static final int RECORDINGS = 1_200;
    private static final int RATE = 40;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final double KIBIBYTES = 1024;
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private Memory() {
    }

    static List<Figure> measure(Path folder) throws IOException, InterruptedException, SQLException {
        Path empty = folder.resolve("empty");
        try (MicroProcess yardstick = MicroProcess.start(empty, null, "/", Wars.empty(empty));
                Product product = Product.start(folder.resolve("product"), RECORDINGS, TRACKS)) {
            double heapOfEmpty = heap(yardstick);
            double allOfEmpty = resident(yardstick);
            double heap = heap(product.server());
            double all = resident(product.server());
            List<Call> calls = product.values("select id from catalog.release where catalog_number like 'CAT-%'").stream()
                .map(id -> product.call("/releases/" + id)).toList();
            // fresh from its start it is too busy compiling for that rate
            Load.send(product.base(), calls, RATE / 8.0, LONG);
            Load.send(product.base(), calls, RATE / 2.0, LONG);
            Load.send(product.base(), calls, RATE, LONG).requireComplete();
            Load.send(yardstick.base(), List.of(Call.byAnybody("/")), RATE, LONG).requireComplete();
            double allOfEmptyUnderLoad = resident(yardstick);
            double allUnderLoad = resident(product.server());
            return List.of(
                figure("Live heap after start", heap, heapOfEmpty),
                figure("Resident memory after start", all, allOfEmpty),
                figure("Live heap under load", heap(product.server()), heap(yardstick)),
                figure("Resident memory under load", allUnderLoad, allOfEmptyUnderLoad));
        }
    }

    private static Figure figure(String name, double own, double other) {
        return new Figure(name, "MB", List.of(own), "an empty WAR", List.of(other), Aim.NONE);
    }

    private static double heap(MicroProcess server) throws IOException {
        String pid = Long.toString(server.process().pid());
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        said(jcmd, pid, "GC.run");
        Matcher used = USED.matcher(said(jcmd, pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd does not say how much of the heap is used");
        }
        return Long.parseLong(used.group(1)) / KIBIBYTES;
    }

    private static double resident(MicroProcess server) throws IOException {
        return Long.parseLong(said("ps", "-o", "rss=", "-p", Long.toString(server.process().pid())).strip()) / KIBIBYTES;
    }

    private static String said(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
