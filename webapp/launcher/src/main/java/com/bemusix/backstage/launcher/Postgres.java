package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL with its files in the data folder, on a free port of the loopback address, for one role and one database, both named
 * {@code backstage}.
 *
 * <p>It runs as processes of its own: {@code pg_ctl} takes it out of the terminal's process group, so that Ctrl-C reaches the launcher
 * alone, which stops the application first. One that a killed launcher left behind is stopped before the next start.
 */
final class Postgres {

    private static final int PASSWORD_BYTES = 24;

    private final Path folder;
    private final Path cluster;
    private final Path password;
    private final Path startLog;
    private final PostgresPrograms programs;
    private final Root detour;
    private int port;
    private boolean stopped;

    Postgres(DataFolder data, Path libraries) throws IOException {
        folder = data.postgres();
        cluster = folder.resolve("cluster");
        password = folder.resolve("password");
        startLog = folder.resolve("start.log");
        programs = PostgresPrograms.unpack(libraries, folder.resolve("programs"));
        detour = Root.detour(folder);
    }

    /** @throws StartRefused if the files are of another PostgreSQL, or PostgreSQL itself refuses */
    synchronized void start() throws IOException {
        if (stopped) {
            return;
        }
        Files.deleteIfExists(startLog);
        if (Files.exists(cluster)) {
            checkVersion();
            detour.ownIfNot(cluster);
            stopLeftOver();
        } else {
            create();
        }
        port = freePort();
        String settings = String.join(" -c ", "-c listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=",
            "max_connections=60", "logging_collector=on", "log_directory=../log", "log_filename=postgresql-%a.log", "log_rotation_age=1d",
            "log_truncate_on_rotation=on", "log_checkpoints=off");
        run("pg_ctl", "start", "-w", "-D", cluster.toString(), "-o", settings);
    }

    /** Waits for a start under way, closes all connections and ends PostgreSQL; a later start does nothing. */
    synchronized void stop() throws IOException {
        stopped = true;
        if (process().isPresent()) {
            run("pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster.toString());
        }
    }

    /** The folder with the log of PostgreSQL itself. */
    Path log() {
        return folder.resolve("log");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/backstage";
    }

    String password() throws IOException {
        return Files.readString(password);
    }

    /**
     * The process of the server, if it runs: what else may have got its number after a crash is not meant, so far as the system lets one
     * see.
     */
    Optional<ProcessHandle> process() throws IOException {
        Path pid = cluster.resolve("postmaster.pid");
        if (Files.notExists(pid)) {
            return Optional.empty();
        }
        return Files.readAllLines(pid).stream().limit(1).map(String::strip).filter(number -> number.matches("[0-9]{1,18}"))
            .findFirst().map(Long::valueOf).flatMap(ProcessHandle::of).filter(Postgres::isPostgres);
    }

    /** One that has ended but is still listed, since nobody asked for its exit code, has neither a program nor arguments. */
    static boolean isPostgres(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command().map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
            .orElse(info.arguments().isPresent());
    }

    private void checkVersion() throws IOException {
        String found = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!found.equals(programs.major())) {
            throw new StartRefused("postgres.other-version", cluster, found, programs.major());
        }
    }

    private void stopLeftOver() throws IOException {
        if (process().isPresent()) {
            run("pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster.toString());
        } else {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    /** Made under another name and renamed when complete, so that a start cut short leaves nothing half made. */
    private void create() throws IOException {
        Path unfinished = folder.resolve("cluster-unfinished");
        DataFolder.delete(unfinished);
        Files.createDirectories(log());
        Files.writeString(password, "");
        if (!password.toFile().setReadable(false, false) || !password.toFile().setReadable(true, true)) {
            throw new IOException("cannot protect " + password);
        }
        Files.writeString(password, HexFormat.of().formatHex(new SecureRandom().generateSeed(PASSWORD_BYTES)));
        Path script = folder.resolve("create.sql");
        Files.writeString(script, "create role backstage login password '" + password() + "'\ncreate database backstage owner backstage\n");
        detour.own(folder);
        run("initdb", "-D", unfinished.toString(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + password, "--encoding=UTF8",
            "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions");
        run(script, "postgres", "--single", "-D", unfinished.toString(), "postgres");
        Files.delete(script);
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(String program, String... arguments) throws IOException {
        run(null, program, arguments);
    }

    private void run(Path input, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(detour.prefix());
        command.add(programs.program(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(startLog.toFile()));
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        if (Root.exitCode(builder) != 0) {
            throw new StartRefused("postgres.failed", complaint(), startLog);
        }
    }

    /** The line that tells most: the last error, else the last line. */
    private String complaint() throws IOException {
        List<String> lines = Files.readAllLines(startLog).stream().filter(line -> !line.isBlank()).toList();
        return lines.stream().filter(line -> line.matches(".*(FATAL|PANIC|ERROR|error): .*")).reduce((former, latter) -> latter)
            .orElse(lines.isEmpty() ? programs.folder().toString() : lines.get(lines.size() - 1)).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
