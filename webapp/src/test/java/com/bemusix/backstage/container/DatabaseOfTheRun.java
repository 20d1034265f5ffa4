package com.bemusix.backstage.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One real PostgreSQL on a free port for the whole run of the container tests, gone with it.
 *
 * <p>Where no server is to be started (the unit tests), it does nothing. If it fails, the run fails.
 */
public class DatabaseOfTheRun implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("arquillian.launch") == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").setServerConfig("max_connections", "300").start();
            createDatabase();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL for the container tests did not start", e);
        }
        System.setProperty("backstage.database.url", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/backstage");
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create role backstage login password 'backstage'");
            statement.execute("create database backstage owner backstage");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
