package com.bemusix.backstage.nodes;

import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.running.LauncherProcess;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Three nodes that were started together on one empty PostgreSQL, HAProxy before them, and a mail server behind them. */
final class Cluster implements AutoCloseable {

    static final String ADMIN = "first@example.test";
    static final String PASSWORD = "an administrator's word";

    private static final int NODES = 3;

    private final Path folder;
    private final CrashingPostgres database;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<LauncherProcess> nodes = new ArrayList<>();
    private Proxy proxy;

    Cluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.database = CrashingPostgres.start(folder.resolve("elsewhere"), LauncherProcess.freePort(), List.of());
    }

    void start() throws IOException {
        mail.start();
        Path password = Files.writeString(folder.resolve("admin"), PASSWORD);
        for (int i = 0; i < NODES; i++) {
            nodes.add(launch(folder.resolve("node" + i), password));
        }
        nodes.forEach(LauncherProcess::awaitReady);
        proxy = Proxy.start(folder.resolve("proxy.log"), addresses());
    }

    private LauncherProcess launch(Path data, Path password) {
        return LauncherProcess.start(data, LauncherProcess.SOON_ENDED, "-Dbackstage.database.url=" + database.url(),
            "-Dbackstage.database.password=" + database.password(), "-Dbackstage.bootstrap.admin-email=" + ADMIN,
            "-Dbackstage.bootstrap.admin-password-file=" + password, "-Dbackstage.session.secure-cookie=false",
            "-Dbackstage.http.client-address-header=X-Forwarded-For", "-Dbackstage.mail.host=127.0.0.1",
            "-Dbackstage.mail.port=" + mail.getSmtp().getPort(), "-Dbackstage.mail.encryption=NONE",
            "-Dbackstage.mail.sender=codes@backstage.test");
    }

    List<URI> addresses() {
        return nodes.stream().map(LauncherProcess::baseUri).toList();
    }

    URI node(int number) {
        return nodes.get(number).baseUri();
    }

    /** The address that visitors know. */
    URI front() {
        return proxy.base();
    }

    GreenMail mail() {
        return mail;
    }

    /** Like by a power cut. @param name as the proxy calls it, {@code node1} and so on */
    void kill(String name) throws InterruptedException {
        nodes.get(Integer.parseInt(name.substring("node".length())) - 1).process().destroyForcibly().waitFor();
    }

    /** The first column of what the database answers. */
    List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    void change(String... statements) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (proxy != null) {
            proxy.close();
        }
        nodes.forEach(LauncherProcess::close);
        mail.stop();
        database.close();
    }
}
