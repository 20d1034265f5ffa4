package com.bemusix.backstage.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The real launcher in a process of its own, on a free port, as {@code mvn -Pstart} starts it.
 *
 * @param output the file that its console goes to
 */
public record LauncherProcess(Process process, int port, Path data, Path output) implements RunningServer {

    /** For what is ended soon: before the second compiler has earned what it takes of two cores. */
    public static final String SOON_ENDED = "-XX:TieredStopAtLevel=1";
    /** For what many tests call: the second compiler has what is called most of all, such as the hash of passwords, and little else. */
    static final String CALLED_FOR_LONG = "-XX:VMOptionsFile=../src/test/server.options";

    private static final Path JAR = Path.of("target/backstage/backstage.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** @param options further ones of Java, as {@code -Dkey=value}; the last one of a key counts */
    public static LauncherProcess start(Path data, String... options) {
        return startOn(freePort(), data, options);
    }

    public static LauncherProcess startOn(int port, Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
            "-Dbackstage.http.port=" + port, "-Dbackstage.data=" + data, "-Dbackstage.ends-with-parent=true"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        try {
            Path output = Files.createTempFile(Path.of("target"), "launcher", ".log");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            return new LauncherProcess(process, port, data, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready; fails with what it said instead. */
    public LauncherProcess awaitReady() {
        Health.of(baseUri()).await(process, PATIENCE, this::console);
        return this;
    }

    /** Waits for its end and answers the exit code. */
    public int awaitEnd() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new IllegalStateException(new TimeoutException("The launcher still runs:\n" + console()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI baseUri() {
        return URI.create("http://localhost:" + port);
    }

    public String console() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as the system's own end signal does. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
