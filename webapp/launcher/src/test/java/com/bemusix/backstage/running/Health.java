package com.bemusix.backstage.running;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks {@code /health/ready} of a server that may still be starting. */
public record Health(URI ready) {

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int PATIENCE = 2_000;

    public static Health of(URI base) {
        return new Health(base.resolve("/health/ready"));
    }

    public void await(Process server, Duration patience, Supplier<String> console) {
        try {
            for (long waited = 0; waited < patience.toMillis(); waited += BETWEEN.toMillis()) {
                if (isUp()) {
                    return;
                }
                if (server.waitFor(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The server ended with " + server.exitValue() + ":\n" + console.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The server did not become ready:\n" + console.get());
    }

    public boolean isUp() {
        try {
            HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK && isUp(connection.getInputStream());
        } catch (IOException e) {
            return false;
        }
    }

    /** A server whose application is only starting may answer 200 with nothing in it. */
    private static boolean isUp(InputStream answer) throws IOException {
        try (answer) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8).startsWith("{\"status\":\"UP\"");
        }
    }
}
