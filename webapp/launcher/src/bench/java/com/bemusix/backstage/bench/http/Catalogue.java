package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.launcher.CrashingPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Generated recordings of the label of the demonstration, written straight into the tables: with the checks of the
 * database but without its triggers and foreign keys, and with the plain indexes built afterwards. {@code catalogue.sql} says what they
 * are.
 */
final class Catalogue implements AutoCloseable {

    private static final String INDEXES = """
        select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
        where indrelid in ('catalog.release'::regclass, 'catalog.recording'::regclass, 'catalog.track'::regclass,
            'identifiers.isrc_assignment'::regclass, 'identifiers.upc_assignment'::regclass)
        and not exists (select from pg_constraint where conindid = indexrelid)""";

    private final Connection connection;

    /** As the superuser, who may do without triggers. */
    Catalogue(CrashingPostgres database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), "postgres", database.password());
    }

    /** So many recordings, with so many on each release. */
    void generate(long recordings, int tracks) throws SQLException, IOException {
        List<String[]> indexes = rows(INDEXES);
        for (String[] index : indexes) {
            run("drop index " + index[0]);
        }
        run("set session_replication_role = replica");
        run(script().replace(":recordings", Long.toString(recordings)).replace(":tracks", Integer.toString(tracks)));
        run("set maintenance_work_mem = '1GB'");
        for (String[] index : indexes) {
            run(index[1]);
        }
        run("vacuum (analyze)");
        run("checkpoint");
    }

    private static String script() throws IOException {
        try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Values of the first column. */
    List<String> values(String query) throws SQLException {
        return rows(query).stream().map(row -> row[0]).toList();
    }

    private List<String[]> rows(String query) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                String[] row = new String[result.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
