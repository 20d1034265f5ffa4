package com.bemusix.backstage.nodes;

import com.bemusix.backstage.running.Health;
import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** HAProxy with the configuration that operators are given, before nodes on this machine. */
record Proxy(Process process, URI base) implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("../../docker/haproxy/haproxy.cfg").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @param log the file that it writes to */
    static Proxy start(Path log, List<URI> nodes) throws IOException {
        int port = LauncherProcess.freePort();
        ProcessBuilder builder = new ProcessBuilder(program(), "-db", "-f", CONFIGURATION.toString()).redirectErrorStream(true)
            .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("BACKSTAGE_PROXY_BIND", "127.0.0.1:" + port);
        for (int i = 0; i < nodes.size(); i++) {
            environment.put("BACKSTAGE_NODE_" + (i + 1), "127.0.0.1:" + nodes.get(i).getPort());
        }
        Proxy proxy = new Proxy(builder.start(), URI.create("http://localhost:" + port));
        Health.of(proxy.base).await(proxy.process, PATIENCE, () -> read(log));
        return proxy;
    }

    /** Where Debian puts it, too: that folder is on the path of root alone. */
    private static String program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"))), Stream.of("/usr/sbin"))
            .map(folder -> Path.of(folder, "haproxy")).filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new IllegalStateException("No HAProxy on the PATH: install the package haproxy")).toString();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
