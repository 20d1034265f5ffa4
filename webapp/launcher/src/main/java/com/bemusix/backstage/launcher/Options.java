package com.bemusix.backstage.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the caller asked for, from system properties: {@code backstage.http.port}, {@code backstage.data}, {@code backstage.database.url}.
 *
 * <p>A blank property counts as absent, for Maven passes every option whether it was given or not; the address of a database may also stand in the
 * environment. All keys are explained in {@code docs/configuration.md}.
 */
record Options(int port, Path data, Optional<String> databaseUrl) {

    private static final int HIGHEST_PORT = 65_535;

    /** @throws StartRefused if the port is none */
    static Options fromSystem() {
        System.getProperties().stringPropertyNames().stream()
            .filter(key -> key.startsWith("backstage.") && System.getProperty(key).isBlank())
            .forEach(System::clearProperty);
        return new Options(
            port(System.getProperty("backstage.http.port", "8080")),
            Path.of(System.getProperty("backstage.data", "data")).toAbsolutePath().normalize(),
            Optional.ofNullable(System.getProperty("backstage.database.url", System.getenv("BACKSTAGE_DATABASE_URL"))).filter(url -> !url.isBlank()));
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new StartRefused("port.invalid", text);
    }

    /** With no database of one's own there is the embedded one, with demonstration accounts, for this machine only. */
    boolean demo() {
        return databaseUrl.isEmpty();
    }
}
