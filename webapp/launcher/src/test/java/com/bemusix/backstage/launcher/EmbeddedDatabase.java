package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The launcher's PostgreSQL without the launcher, for a server that is started in another way. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final Postgres postgres;

    private EmbeddedDatabase(Postgres postgres) {
        this.postgres = postgres;
    }

    public static EmbeddedDatabase start(Path data) {
        try {
            Postgres postgres = new Postgres(DataFolder.open(data), Path.of("target/backstage/lib"));
            postgres.start();
            return new EmbeddedDatabase(postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return postgres.url();
    }

    public String password() {
        try {
            return postgres.password();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
