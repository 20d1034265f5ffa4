package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Payara Micro in a process of its own, with the settings of the launcher and the given applications.
 *
 * @param took from the start of the process to the first good answer of the page that was waited for
 */
record MicroProcess(Process process, URI base, Duration took) implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("target/backstage/lib");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    /**
     * @param folder   for its files and its log
     * @param database what the product runs on, with the accounts of the demonstration; null for applications without one
     * @param first    path of the page to wait for
     */
    static MicroProcess start(Path folder, CrashingPostgres database, String first, Path... wars) throws IOException {
        Files.createDirectories(folder);
        int port = LauncherProcess.freePort();
        // a folder of its own for each start: a kept one would deploy the former application first
        Path server = Files.createTempDirectory(folder, "server");
        Path logging = Files.writeString(folder.resolve("logging.properties"), """
            handlers=java.util.logging.FileHandler
            java.util.logging.FileHandler.pattern=%s/server.log
            java.util.logging.FileHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter
            .level=INFO
            javax.enterprise.system.security.ssl.level=SEVERE
            """.formatted(folder));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
            "-jar", payaraMicro().toString(), "--port", Integer.toString(port), "--rootdir", server.toString(),
            "--logproperties", logging.toString(), "--nohazelcast", "--disablephonehome"));
        Stream.of(wars).forEach(war -> command.addAll(List.of("--deploy", war.toString())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(folder.resolve("console.log").toFile());
        if (database != null) {
            builder.environment().putAll(Map.of("BACKSTAGE_DATABASE_URL", database.url(),
                "BACKSTAGE_DATABASE_PASSWORD", database.password(), "BACKSTAGE_DEMO", "true"));
        }
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        URI base = URI.create("http://127.0.0.1:" + port);
        await(process, base.resolve(first), folder);
        return new MicroProcess(process, base, Duration.ofNanos(System.nanoTime() - began));
    }

    private static Path payaraMicro() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("payara-micro-")).findFirst().orElseThrow();
        }
    }

    /** Waits for a good answer. */
    static void await(Process process, URI page, Path folder) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!answers(page)) {
                if (process.waitFor(BETWEEN.toMillis(), TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IllegalStateException("The server gives no " + page + ": see " + folder);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setReadTimeout(Math.toIntExact(PATIENCE.toMillis()));
            // a server whose application is only starting may answer 200 with nothing in it
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK && connection.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
