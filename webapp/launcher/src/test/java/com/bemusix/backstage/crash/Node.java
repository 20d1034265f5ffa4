package com.bemusix.backstage.crash;

import com.bemusix.backstage.running.Health;
import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Payara Micro with the product's WAR in a process of its own, on this machine alone. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private final Path folder;
    private final int port = LauncherProcess.freePort();
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment;
    private Process process;

    /** @param environment with the settings of the product */
    Node(Path folder, Path war, Map<String, String> environment) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.environment = environment;
        Path loopback = Files.writeString(folder.resolve("loopback.txt"), "set " + LISTENER + ".address=127.0.0.1\n");
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", LauncherProcess.SOON_ENDED,
            "-jar", payara().toString(), "--deploy", war.toString(), "--contextroot", "/", "--port", String.valueOf(port),
            "--nohazelcast", "--disablephonehome", "--prebootcommandfile", loopback.toString()));
    }

    private static Path payara() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of("target/backstage/lib"))) {
            return libraries.filter(path -> path.getFileName().toString().startsWith("payara-micro")).findFirst().orElseThrow();
        }
    }

    void start() throws IOException {
        List<String> started = new ArrayList<>(command);
        // a folder of its own for each start, as in the image: a kept one would deploy the former application first
        started.addAll(List.of("--rootdir", Files.createTempDirectory(folder, "server").toString()));
        ProcessBuilder builder = new ProcessBuilder(started).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    void awaitReady() {
        Health.of(base()).await(process, PATIENCE, () -> "see " + console());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private Path console() {
        return folder.resolve("console.log");
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }
}
