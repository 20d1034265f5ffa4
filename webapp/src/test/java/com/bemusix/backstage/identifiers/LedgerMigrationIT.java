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

    private final String server = System.getProperty("backstage.database.url").replaceFirst("/backstage$", "/postgres");
    private String url;

    /** A database of that name, with nothing in it. */
    private void create(String name) throws SQLException {
        url = server.replace("/postgres", "/" + name);
        try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name);
        }
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(url, "postgres", "postgres").schemas("identifiers").defaultSchema("identifiers")
            .locations("classpath:db/identifiers").target(version).load().migrate();
    }

    @Test
    @DisplayName("E3: a ledger of before the chain is linked as it is")
    void existingEntriesAreLinkedInTheirOrder() throws SQLException {
        create("before_the_chain");
        migrateTo("1");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("""
                insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event)
                select now(), gen_random_uuid(), 'A' || chr(9), ('00000000-0000-4000-8000-00000000000' || i % 2)::uuid, 'ISRC',
                    'QZT4N2600001', gen_random_uuid(), 'ENTERED' from generate_series(1, 5) i""");
            migrateTo("latest");
            assertThat(texts(sql, "select overall_place || ':' || place from identifiers.ledger_chain order by ledger_number"))
                .containsExactly("1:1", "2:1", "3:2", "4:2", "5:3");
        }
    }

    @Test
    @DisplayName("F2: what was reserved and ended before the ledger told it is told when and as it was, and linked")
    void existingReservationsAreTold() throws SQLException {
        create("before_reservations_were_told");
        migrateTo("7");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("""
                insert into identifiers.isrc_root (id, account_id, prefix, registrant_name, designation_from, designation_to, zone,
                    is_default, status, declared_at, declared_by, version, status_at, status_by)
                select gen_random_uuid(), gen_random_uuid(), 'QZT4N', 'Nightjar', 0, 99999, 'UTC', true, 'DECLARED', now(), 'A', 0, now(),
                    'A';
                insert into identifiers.isrc_root_span select id, prefix, 1, 9999, 0, 99999 from identifiers.isrc_root;
                insert into identifiers.isrc_reservation select gen_random_uuid(), id, account_id, prefix, 2026, 0, 9, 'CD',
                    'Plant' || chr(10), '2026-11-30', '2026-11-01 00:00Z', gen_random_uuid(), 'B' from identifiers.isrc_root;
                insert into identifiers.isrc_reservation select gen_random_uuid(), id, account_id, prefix, 2026, 10, 19, 'CD', 'Plant',
                    '2026-11-30', '2026-11-02 00:00Z', gen_random_uuid(), 'B', '2026-11-03 00:00Z', 'C' from identifiers.isrc_root""");
            migrateTo("latest");
            assertThat(texts(sql, """
                select concat_ws(' ', k.place, l.event, l.code, l.actor_name, extract(day from l.at at time zone 'UTC'), l.detail)
                from identifiers.ledger l join identifiers.ledger_chain k on k.ledger_number = l.number order by k.overall_place"""))
                .containsExactly("1 RESERVED QZT4N2600000 B 1 QZT4N2600009 until 2026-11-30 for Plant : CD",
                    "2 RESERVED QZT4N2600010 B 2 QZT4N2600019 until 2026-11-30 for Plant: CD",
                    "3 VOIDED QZT4N2600010 C 3 QZT4N2600019 until 2026-11-30 for Plant: CD");
        }
    }

    @Test
    @DisplayName("F2: codes that were marked as used outside before the ledger told it are told when and as it was, stretch by stretch")
    void existingUsedCodesAreTold() throws SQLException {
        create("before_used_codes_were_told");
        migrateTo("15");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("""
                insert into identifiers.isrc_root (id, account_id, prefix, registrant_name, designation_from, designation_to, zone,
                    is_default, status, declared_at, declared_by, version, status_at, status_by)
                select gen_random_uuid(), gen_random_uuid(), 'QZT4N', 'Nightjar', 0, 99999, 'UTC', true, 'DECLARED', now(), 'A', 0, now(),
                    'A';
                insert into identifiers.isrc_root_span select id, prefix, 1, 9999, 0, 99999 from identifiers.isrc_root;
                insert into identifiers.isrc_used_outside select 'QZT4N' || n, id, account_id, '00000000-0000-4000-8000-000000000002',
                    '2026-11-02 00:00Z', id, 'B' from identifiers.isrc_root, unnest(array[2600001, 2600002, 2500003]) n;
                insert into identifiers.isrc_used_outside select 'QZT4N' || n, id, account_id, '00000000-0000-4000-8000-000000000001',
                    '2026-11-01 00:00Z', id, 'A' || chr(10) from identifiers.isrc_root, unnest(array[2600003, 2600000]) n""");
            migrateTo("latest");
            assertThat(texts(sql, """
                select concat_ws(' ', k.place, l.event, l.code, l.detail, l.actor_name, extract(day from l.at at time zone 'UTC'))
                from identifiers.ledger l join identifiers.ledger_chain k on k.ledger_number = l.number order by k.overall_place"""))
                .containsExactly("1 USED_OUTSIDE QZT4N2600000 A  1", "2 USED_OUTSIDE QZT4N2600003 A  1",
                    "3 USED_OUTSIDE QZT4N2500003 B 2", "4 USED_OUTSIDE QZT4N2600001 QZT4N2600002 B 2");
        }
    }

    private static List<String> texts(Statement sql, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
