package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.RealRegistry.SOMEBODY;
import static com.bemusix.backstage.plain.RealRegistry.reference;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A database that was just restored knows nothing of its tables, and guesses: what holds locks must not read all of them for that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutStatisticsIT {

    private static final int BATCH = 1_000;
    private static final int ROUNDS = 30;
    /** Sessions tell what they read at the end of a transaction, at most once a second. */
    private static final long TOLD_AFTER_MILLIS = 1_100;
    private static final int MOST_ASKED = 30;

    private AccountId account;
    private PlainRegistry plain;
    private IsrcRegistry registry;
    private Connection sql;
    private long entries;

    @BeforeAll
    void fill() throws Exception {
        plain = new PlainRegistry(Map.of("autovacuum", "off"), 2);
        sql = DriverManager.getConnection(plain.url(), "backstage", "backstage");
        registry = plain.get(IsrcRegistry.class);
        Drawing drawing = new Drawing(plain, SOMEBODY);
        drawing.addPrefix("QTA00");
        account = drawing.openAccount();
        draw(BATCH);
        draw(BATCH);
    }

    @AfterAll
    void close() throws SQLException {
        sql.close();
        plain.close();
    }

    @Test
    @DisplayName("S5: to draw, enter, accept and withdraw a code reads no table that grows from its beginning to its end")
    void readsNoTableWhole() throws Exception {
        String before = read();
        for (int round = 0; round < ROUNDS; round++) {
            draw(1);
            RecordingId recording = new RecordingId(UniqueId.next());
            enter(recording, round);
            registry.withdraw(account, recording, SOMEBODY);
            enter(recording, round);
            registry.accept(account, List.of(recording), SOMEBODY);
            entries += 4;
        }
        assertThat(read()).isEqualTo(before);
    }

    private void draw(int codes) {
        registry.draw(account, Drawing.ofNew(codes, reference(RecordingType.SOUND)), SOMEBODY);
        entries += codes;
    }

    private void enter(RecordingId recording, int number) {
        registry.enter(account, new EnterIsrc(recording, new Isrc(String.format("GBAYE68%05d", number)), IsrcOrigin.PREVIOUS_DISTRIBUTOR,
            null, reference(RecordingType.SOUND)), SOMEBODY);
    }

    /** How many rows of the tables that grow were read from the beginning on, once PostgreSQL knows of all that was done. */
    private String read() throws SQLException, InterruptedException {
        for (int asked = 0; number("select n_tup_ins from pg_stat_user_tables where relname = 'ledger_chain'") < entries; asked++) {
            assertThat(asked).as("what PostgreSQL has been told").isLessThan(MOST_ASKED);
            TimeUnit.MILLISECONDS.sleep(TOLD_AFTER_MILLIS);
            draw(1);
        }
        return text("""
            select string_agg(relname || ' ' || seq_tup_read, ', ' order by relname) from pg_stat_user_tables
            where relname in ('isrc_assignment', 'ledger', 'ledger_chain', 'audit_entry')""");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = sql.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
