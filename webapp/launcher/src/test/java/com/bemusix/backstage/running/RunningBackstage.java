package com.bemusix.backstage.running;

import com.bemusix.backstage.launcher.CrashingPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The product that the tests of this module look at: started with an empty data folder when the first test asks for it, ended with the run.
 *
 * <p>It is the launcher, or with {@code backstage.test.server} the server of that name which the profiles {@code it-...} have unpacked into
 * {@code backstage.test.server.home}.
 *
 * <p>With {@code -Dbackstage.test.uri=http://localhost:8080} the tests look at one that already runs in demonstration mode, which saves the
 * start while working on a test.
 */
public final class RunningBackstage implements LauncherSessionListener {

    private static final Path DATA = Path.of("target/it-data").toAbsolutePath();

    private static final Logger LOG = Logger.getLogger(RunningBackstage.class.getName());
    private static final String SERVER = System.getProperty("backstage.test.server", "");

    private static RunningServer server;

    private final CountedTests counted = new CountedTests();

    /** Where it listens, for example {@code http://localhost:41234}, without a slash at the end. */
    public static synchronized URI baseUri() {
        String running = System.getProperty("backstage.test.uri", "");
        if (!running.isBlank()) {
            return URI.create(running);
        }
        if (server == null) {
            delete(DATA);
            server = start(SERVER);
        }
        return server.baseUri();
    }

    /** The database of a server that was installed; the launcher keeps its own to itself. */
    static synchronized Optional<CrashingPostgres> database() {
        baseUri();
        return server instanceof ServerProcess installed ? Optional.of(installed.database()) : Optional.empty();
    }

    private static RunningServer start(String name) {
        if (name.isBlank()) {
            return LauncherProcess.start(DATA, LauncherProcess.CALLED_FOR_LONG).awaitReady();
        }
        return ServerProcess.start(InstalledServer.named(name), Path.of(System.getProperty("backstage.test.server.home")), DATA);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(counted);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        end();
        LOG.info(() -> "On " + (SERVER.isBlank() ? "the launcher" : SERVER) + ", " + counted);
    }

    private static synchronized void end() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private static void delete(Path tree) {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(tree)) {
            List<Path> paths = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
