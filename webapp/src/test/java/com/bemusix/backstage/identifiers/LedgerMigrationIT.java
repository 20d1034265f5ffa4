package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Beside the server: on a database of its own, which stops half-way between the versions. */
class LedgerMigrationIT {

    private final String url = System.getProperty("backstage.database.url").replaceFirst("/backstage$", "/before_the_chain");

    private void migrateTo(String version) {
        Flyway.configure().dataSource(url, "postgres", "postgres").schemas("identifiers").defaultSchema("identifiers")
            .locations("classpath:db/identifiers").target(version).load().migrate();
    }

    @Test
    @DisplayName("E3: a ledger of before the chain is linked as it is")
    void existingEntriesAreLinkedInTheirOrder() throws SQLException {
        try (Connection server = DriverManager.getConnection(url.replace("/before_the_chain", "/postgres"), "postgres", "postgres");
                Statement sql = server.createStatement()) {
            sql.execute("create database before_the_chain");
        }
        migrateTo("1");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("""
                insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event)
                select now(), gen_random_uuid(), 'A' || chr(9), ('00000000-0000-4000-8000-00000000000' || i % 2)::uuid, 'ISRC',
                    'QZT4N2600001', gen_random_uuid(), 'ENTERED' from generate_series(1, 5) i""");
            migrateTo("latest");
            List<String> places = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery(
                    "select overall_place || ':' || place from identifiers.ledger_chain order by ledger_number")) {
                while (rows.next()) {
                    places.add(rows.getString(1));
                }
            }
            assertThat(places).containsExactly("1:1", "2:1", "3:2", "4:2", "5:3");
        }
    }
}
