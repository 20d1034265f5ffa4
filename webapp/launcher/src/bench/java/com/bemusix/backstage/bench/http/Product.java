package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.Visitor;
import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The product on Payara Micro with a PostgreSQL of its own and generated recordings, and the label that visits it. */
final class Product implements AutoCloseable {

    static final String SIGN_IN = "/sign-in";

    private final CrashingPostgres database;
    private final MicroProcess server;
    private final Visitor visitor;

    private Product(CrashingPostgres database, MicroProcess server, Visitor visitor) {
        this.database = database;
        this.server = server;
        this.visitor = visitor;
    }

    /** @param beside applications to run on the same server */
    static Product start(Path folder, long recordings, int tracks, Path... beside) throws IOException, InterruptedException, SQLException {
        CrashingPostgres database = CrashingPostgres.start(folder.resolve("data"), LauncherProcess.freePort(), List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database)));
        Path[] wars = new Path[beside.length + 1];
        wars[0] = Wars.product(folder);
        System.arraycopy(beside, 0, wars, 1, beside.length);
        MicroProcess server = MicroProcess.start(folder, database, SIGN_IN, wars);
        try (Catalogue catalogue = new Catalogue(database)) {
            catalogue.generate(recordings, tracks);
        }
        return new Product(database, server, new Visitor(server.base()));
    }

    URI base() {
        return server.base();
    }

    MicroProcess server() {
        return server;
    }

    Visitor visitor() {
        return visitor;
    }

    /** A call of the API with the visitor's token. */
    Call call(String path) {
        return Call.withToken("/api/v1" + path, visitor.token());
    }

    List<String> values(String query) throws SQLException {
        try (Catalogue catalogue = new Catalogue(database)) {
            return catalogue.values(query);
        }
    }

    /** Sends the calls for so long, each when the one before is answered, so that what they need is compiled and cached. */
    void warm(List<Call> calls, Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            Call call = calls.get(i % calls.size());
            HttpURLConnection connection = (HttpURLConnection) base().resolve(call.path()).toURL().openConnection();
            connection.setRequestProperty(call.header(), call.value());
            try (InputStream answer = connection.getInputStream()) {
                answer.readAllBytes();
            }
        }
    }

    @Override
    public void close() {
        server.close();
        end(database);
    }

    static void end(CrashingPostgres database) {
        try {
            database.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
