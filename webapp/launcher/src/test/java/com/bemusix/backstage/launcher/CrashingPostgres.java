package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL on one port of the loopback address that can be killed like by a power cut of its machine, and started again. */
public final class CrashingPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN = 50;

    private final Path cluster;
    private final Path log;
    private final int port;
    private final String password;
    private final List<String> command;
    private Process process;

    private CrashingPostgres(Path folder, int port, List<String> settings) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Path libraries = Path.of("target/backstage/lib");
        Postgres made = new Postgres(data, libraries);
        made.start();
        made.stop();
        this.cluster = data.postgres().resolve("cluster");
        this.log = data.logs().resolve("postgresql.log");
        this.port = port;
        this.password = made.password();
        command = new ArrayList<>(Root.detour(data.postgres()).prefix());
        command.addAll(List.of(PostgresPrograms.unpack(libraries, data.postgres().resolve("programs")).program("postgres"),
            "-D", cluster.toString(), "-c", "listen_addresses=127.0.0.1", "-c", "port=" + port, "-c", "unix_socket_directories=",
            "-c", "max_connections=100"));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    }

    /** @param settings as {@code name=value}, beside those that it needs anyway */
    public static CrashingPostgres start(Path folder, int port, List<String> settings) throws IOException, InterruptedException {
        CrashingPostgres postgres = new CrashingPostgres(folder, port, settings);
        postgres.start();
        return postgres;
    }

    /** Waits until it answers: after a crash it reads its log first. One that finds leftovers of the former one is started anew. */
    public void start() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (process == null || !process.isAlive()) {
                process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
            }
            if (answers()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN);
        }
        throw new IllegalStateException("PostgreSQL did not answer: see " + log);
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** All of its processes at once, with what they had in memory. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (children.stream().anyMatch(child -> child.isAlive() && Postgres.isPostgres(child)) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN);
        }
    }

    /**
     * One process that works for a client, in the middle of its transaction if there is such a one. PostgreSQL then ends all others and
     * starts anew by itself.
     *
     * @return whether there was one
     */
    public boolean killBackend() {
        Optional<ProcessHandle> backend = Optional.empty();
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select pid from pg_stat_activity where application_name = 'backstage' and pid <> pg_backend_pid()
                    order by state = 'idle', random() limit 1""")) {
            backend = row.next() ? ProcessHandle.of(row.getLong(1)) : Optional.empty();
        } catch (SQLException e) {
            return false;
        }
        return backend.filter(each -> each.parent().filter(process.toHandle()::equals).isPresent()).map(ProcessHandle::destroyForcibly)
            .orElse(false);
    }

    public Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(2);
        return DriverManager.getConnection(url(), "backstage", password);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/backstage";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }
}
