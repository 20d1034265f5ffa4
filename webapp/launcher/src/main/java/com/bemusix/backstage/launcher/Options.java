package com.bemusix.backstage.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the caller asked for: {@code backstage.http.port}, {@code backstage.data}, {@code backstage.database.url}, each as a system property
 * or in the environment, like {@code BACKSTAGE_HTTP_PORT}.
 *
 * <p>A blank property counts as absent, for Maven passes every option whether it was given or not. All keys are explained in
 * {@code docs/configuration.md}.
 */
record Options(int port, Path data, Optional<String> databaseUrl) {

    private static final int HIGHEST_PORT = 65_535;

    /** @throws StartRefused if the port is none */
    static Options fromSystem() {
        System.getProperties().stringPropertyNames().stream()
            .filter(key -> key.startsWith("backstage.") && System.getProperty(key).isBlank())
            .forEach(System::clearProperty);
        return new Options(
            port(given("backstage.http.port").orElse("8080")),
            Path.of(given("backstage.data").orElse("data")).toAbsolutePath().normalize(),
            given("backstage.database.url"));
    }

    private static Optional<String> given(String key) {
        String variable = key.replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(key, System.getenv(variable))).filter(value -> !value.isBlank());
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
