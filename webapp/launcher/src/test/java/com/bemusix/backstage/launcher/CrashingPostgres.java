package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.nio.file.Files;
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

/**
 * A PostgreSQL on one port of the loopback address that can be killed like by a power cut of its machine, and started again; its files can
 * be copied for another one.
 */
public final class CrashingPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN = 50;
    private static final String STANDBY = "standby";

    private final Path programs;
    private final Path cluster;
    private final Path log;
    private final int port;
    private final String password;
    private final Root detour;
    private final List<String> command;
    private Process process;

    private CrashingPostgres(Path programs, Path cluster, int port, String password, List<String> settings) throws IOException {
        this.programs = programs;
        this.cluster = cluster;
        this.log = cluster.resolveSibling(cluster.getFileName() + ".log");
        this.port = port;
        this.password = password;
        this.detour = Root.detour(cluster.getParent());
        command = new ArrayList<>(detour.prefix());
        command.addAll(List.of(programs.resolve("postgres").toString(), "-D", cluster.toString(), "-c", "listen_addresses=127.0.0.1",
            "-c", "port=" + port, "-c", "unix_socket_directories=", "-c", "max_connections=100"));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    }

    /**
     * The embedded one, with new files.
     *
     * @param settings as {@code name=value}, beside those that it needs anyway
     */
    public static CrashingPostgres start(Path folder, int port, List<String> settings) throws IOException, InterruptedException {
        DataFolder data = DataFolder.open(folder);
        Path libraries = Path.of("target/backstage/lib");
        Postgres made = new Postgres(data, libraries);
        made.start();
        made.stop();
        Path programs = PostgresPrograms.unpack(libraries, data.postgres().resolve("programs")).folder().resolve("bin");
        return started(new CrashingPostgres(programs, data.postgres().resolve("cluster"), port, made.password(), settings));
    }

    /** Of programs that are installed on this machine, with new files. */
    public static CrashingPostgres start(InstalledPostgres installed, Path folder, int port, List<String> settings)
            throws IOException, InterruptedException, SQLException {
        String password = installed.create(folder);
        CrashingPostgres postgres = new CrashingPostgres(installed.programs(), folder.resolve("cluster"), port, password, settings);
        postgres.start();
        try (Connection connection = postgres.connect("postgres", "postgres"); Statement statement = connection.createStatement()) {
            statement.execute("create role backstage login password '" + password + "'");
            statement.execute("create database backstage owner backstage");
        }
        return postgres;
    }

    /** A further one on files that are copied from this one, with what they say of log to be read first. */
    public CrashingPostgres onCopy(Path copy, int copyPort, List<String> settings) throws IOException, InterruptedException {
        detour.own(copy);
        return started(new CrashingPostgres(programs, copy, copyPort, password, settings));
    }

    /** A further one that follows this one while it works, copied by hand, for which commits wait from now on. */
    public CrashingPostgres startStandby(Path copy, int standbyPort) throws IOException, InterruptedException, SQLException {
        try (Connection connection = connect("postgres", "postgres"); Statement statement = connection.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('" + STANDBY + "', true)");
            BaseCopy.take(connection, cluster, copy);
            Files.createFile(copy.resolve("standby.signal"));
            CrashingPostgres standby = onCopy(copy, standbyPort, List.of("primary_slot_name=" + STANDBY, "primary_conninfo="
                + "host=127.0.0.1 port=" + port + " user=postgres password=" + password + " application_name=" + STANDBY));
            statement.execute("alter system set synchronous_standby_names = '" + STANDBY + "'");
            statement.execute("select pg_reload_conf()");
            await("select from pg_stat_replication where state = 'streaming' and sync_state = 'sync'");
            return standby;
        }
    }

    private static CrashingPostgres started(CrashingPostgres postgres) throws IOException, InterruptedException {
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
        try (Connection connection = connect("postgres", "postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Until the query finds a row. */
    public void await(String query) throws InterruptedException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Connection connection = connect("postgres", "postgres"); Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                if (row.next()) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN);
        }
        throw new IllegalStateException("In vain: " + query + ", see " + log);
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

    /** All of its processes stand still, as if the network lost whatever is sent: connections stay, and nothing answers. */
    public void fallSilent() throws IOException {
        signal("-STOP");
    }

    public void speakAgain() throws IOException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException {
        List<String> kill = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).map(each -> Long.toString(each.pid())).forEach(kill::add);
        if (Root.exitCode(new ProcessBuilder(kill)) != 0) {
            throw new IOException("not all of them: " + kill);
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
        return connect("backstage", "backstage");
    }

    public Connection connect(String database, String user) throws SQLException {
        DriverManager.setLoginTimeout(2);
        return DriverManager.getConnection(url(database), user, password);
    }

    public String url() {
        return url("backstage");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    public Path cluster() {
        return cluster;
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }
}
