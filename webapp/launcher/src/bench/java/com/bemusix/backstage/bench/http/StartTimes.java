package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first page, on a database that is there already, beside an application of one static page. */
final class StartTimes {

    private static final int TIMES = 5;
    private static final double MILLISECONDS = 1e3;

    private StartTimes() {
    }

    static List<Figure> measure(Path folder) throws IOException, InterruptedException {
        List<Double> product = new ArrayList<>();
        List<Double> launcher = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        Path data = folder.resolve("data");
        try (CrashingPostgres database = CrashingPostgres.start(data, LauncherProcess.freePort(), List.of())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Product.end(database)));
            product(folder, database);
            for (int i = 0; i < TIMES; i++) {
                product.add(seconds(product(folder, database)));
                empty.add(seconds(empty(folder)));
            }
        }
        launcher(folder.resolve("launcher"));
        for (int i = 0; i < TIMES; i++) {
            launcher.add(seconds(launcher(folder.resolve("launcher"))));
        }
        return List.of(
            new Figure("Start to first page", "s", product, "an empty WAR", empty, Aim.atMost(1.6)),
            new Figure("Start of the launcher with its PostgreSQL", "s", launcher, "an empty WAR", empty, Aim.NONE));
    }

    private static Duration product(Path folder, CrashingPostgres database) throws IOException {
        try (MicroProcess server = MicroProcess.start(folder.resolve("product"), database, Product.SIGN_IN,
                Wars.product(folder.resolve("product")))) {
            return server.took();
        }
    }

    private static Duration empty(Path folder) throws IOException {
        try (MicroProcess server = MicroProcess.start(folder.resolve("empty"), null, "/", Wars.empty(folder.resolve("empty")))) {
            return server.took();
        }
    }

    private static Duration launcher(Path data) throws IOException {
        long began = System.nanoTime();
        try (LauncherProcess process = LauncherProcess.start(data)) {
            MicroProcess.await(process.process(), process.baseUri().resolve(Product.SIGN_IN), data);
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLISECONDS;
    }
}
