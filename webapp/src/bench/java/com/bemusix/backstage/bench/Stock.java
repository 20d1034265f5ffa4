package com.bemusix.backstage.bench;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.plain.Drawing;
import com.bemusix.backstage.plain.PlainRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A registry on a PostgreSQL that has every commit on the disk before it answers, and accounts that may have codes drawn. */
@State(Scope.Benchmark)
public class Stock {

    static final int CLIENTS = 8;
    static final Actor SOMEBODY = new Actor(UniqueId.next(), "Somebody", "127.0.0.1", "bench");
    static final ReferenceFields REFERENCE = new ReferenceFields("Nightjar", "Night Bus", null, 183_000L, RecordingType.SOUND, 2026);

    /** Enough numbers for a run: a prefix code has 100,000 a year. */
    private static final List<String> PREFIXES = List.of("QTA00", "QTA01", "QTA02", "QTA03", "QTA04", "QTA05", "QTA06", "QTA07");

    PlainRegistry plain;
    IsrcRegistry registry;
    List<AccountId> accounts;

    @Setup(Level.Trial)
    public void open() throws IOException, SQLException {
        Statements.use();
        plain = new PlainRegistry(Map.of("fsync", "on", "synchronous_commit", "on"), CLIENTS);
        registry = plain.get(IsrcRegistry.class);
        requireDurable();
        Drawing drawing = new Drawing(plain, SOMEBODY);
        PREFIXES.forEach(drawing::addPrefix);
        accounts = Stream.generate(drawing::openAccount).limit(CLIENTS).toList();
        requireSameStatements();
    }

    /** The yardstick is one only as long as it does what the registry does. */
    private void requireSameStatements() throws SQLException {
        registry.draw(accounts.get(0), batch(1), SOMEBODY);
        int before = Statements.count();
        registry.draw(accounts.get(0), batch(1), SOMEBODY);
        int executed = Statements.count() - before;
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            DrawByHand byHand = new DrawByHand(connection, accounts.get(0).value());
            byHand.draw();
            if (byHand.statements() != executed) {
                throw new IllegalStateException("the registry executes " + executed + " statements, the yardstick " + byHand.statements());
            }
        }
    }

    private void requireDurable() throws SQLException {
        try (Connection connection = connect(); ResultSet row = connection.createStatement().executeQuery(
                "select current_setting('fsync') || current_setting('synchronous_commit')")) {
            row.next();
            if (!row.getString(1).equals("onon")) {
                throw new IllegalStateException("PostgreSQL does not wait for the disk: " + row.getString(1));
            }
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(plain.url(), "backstage", "backstage");
    }

    /** Codes for so many new recordings. */
    static DrawIsrcs batch(int size) {
        return Drawing.ofNew(size, REFERENCE);
    }

    @TearDown(Level.Trial)
    public void close() {
        plain.close();
    }
}
