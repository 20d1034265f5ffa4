package com.bemusix.backstage.running;

import com.bemusix.backstage.launcher.CrashingPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server that was unpacked for the tests, configured and started as an operator does it, with the WAR that the build made and a
 * PostgreSQL of its own. It gets the data of the demonstration, for which the database has to be on this machine.
 *
 * @param output the file that its console goes to
 */
record ServerProcess(Process process, int port, CrashingPostgres database, Path output) implements RunningServer {

    private static final Path WAR = Path.of("target/backstage/backstage.war");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * @param home the folder of the server, fresh from its archive
     * @param data where the database lies
     */
    static ServerProcess start(InstalledServer server, Path home, Path data) {
        int port = LauncherProcess.freePort();
        CrashingPostgres database = null;
        try {
            database = CrashingPostgres.start(data, LauncherProcess.freePort(), List.of());
            Map<String, String> environment = Map.of("BACKSTAGE_DATABASE_URL", database.url(),
                "BACKSTAGE_DATABASE_PASSWORD", database.password(), "BACKSTAGE_DEMO", "true", "LAUNCH_JBOSS_IN_BACKGROUND", "true");
            Path output = Files.createTempFile(Path.of("target"), "server", ".log");
            if (run(home, server.configure(port), Map.of(), output).waitFor() != 0) {
                throw new IOException("The server cannot be configured:\n" + Files.readString(output));
            }
            Files.createDirectories(server.deployments(home));
            Files.copy(WAR, server.deployments(home).resolve(WAR.getFileName()));
            return new ServerProcess(run(home, server.start(port), environment, output), port, database, output).awaitReady();
        } catch (IOException e) {
            end(database);
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void end(CrashingPostgres database) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process run(Path home, List<String> command, Map<String, String> environment, Path output) throws IOException {
        List<String> absolute = new ArrayList<>(command);
        absolute.set(0, home.resolve(command.get(0)).toString());
        ProcessBuilder builder = new ProcessBuilder(absolute).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private ServerProcess awaitReady() {
        try {
            Health.of(baseUri()).await(process, PATIENCE, this::console);
            return this;
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
    }

    private String console() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI baseUri() {
        return URI.create("http://localhost:" + port);
    }

    /** Ends the server as the system's own end signal does, and then the database. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server still runs:\n" + console());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(database);
        }
    }
}
