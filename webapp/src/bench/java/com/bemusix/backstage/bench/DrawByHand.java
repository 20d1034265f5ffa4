package com.bemusix.backstage.bench;

import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One draw as somebody would write it with JDBC alone: the statements of the registry in their order, with their locks, the mark of the
 * number, the ledger, the audit trail and the commit at which the chain is linked. {@link Statements} sees that none is missing.
 */
final class DrawByHand {

    private static final String ASSIGNMENT = """
        a.id, a.account_id, a.recording_id, a.isrc, a.status, a.origin, a.licensor, a.main_artist, a.title, a.version_title, a.duration_ms,
        a.recording_type, a.first_published, a.permit_id, a.attestation_id, a.root_id, a.prefix_id, a.prefix_purpose, a.year, a.designation,
        a.assigned_at, a.assigned_zone, a.assigned_by, a.assigned_by_name, a.version, a.status_before, a.case_id, a.alias_of""";
    private static final String SETUP = """
        select account_id, mode, mixed_allowed, own_numbers, declared_at, declared_by, version from identifiers.isrc_setup
        where account_id = ?""";
    private static final String PREFIX = """
        select id, prefix, purpose, registrant_name, agency, appointment, designation_from, designation_to, valid_from, valid_to, zone,
            suspended, example, yearly_quota, account_id, shared_fallback, version from identifiers.manager_prefix where\s""";
    private static final long SERIES = 1_000_000_000L;
    private static final int LOOK = 65;

    private final Connection connection;
    private final UUID account;
    private OffsetDateTime now;
    private int statements;

    /** @param connection that does not commit by itself */
    DrawByHand(Connection connection, UUID account) {
        this.connection = connection;
        this.account = account;
    }

    /** Draws one code for a new recording. */
    String draw() throws SQLException {
        now = OffsetDateTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
        UUID recording = UniqueId.next();
        update("""
            insert into identifiers.isrc_setup (account_id, mode, mixed_allowed, version) values (?, 'UNDECLARED', false, 0)
            on conflict do nothing""", account);
        read(SETUP, account);
        read(SETUP + " for no key update", account);
        read("select " + ASSIGNMENT + " from identifiers.isrc_assignment a where a.recording_id in (?)"
            + " and a.status not in ('WITHDRAWN', 'VOID', 'SUPERSEDED_IN_ERROR')", recording);
        read("""
            select id, account_id, prefix, registrant_name, agency, allocated_on, expires_on, designation_from, designation_to, zone,
                policy, is_default, status, status_reason, status_at, status_by, declared_at, declared_by, version
            from identifiers.isrc_root where account_id = ? order by is_default desc, id""", account);
        UUID permit = (UUID) read("""
            select p.id from identifiers.generation_permit p
            where p.account_id = ? and p.valid_from <= ? and identifiers.permit_valid(p.id, ?)
            order by p.valid_from desc, p.id desc limit 1""", account, now, now);
        UUID prefix = (UUID) read(PREFIX + "purpose = ? and (account_id is null or account_id = ?) order by id", "MANAGER",
            account);
        String code = textOf(PREFIX + "id = ? for share", prefix, 2);
        int year = LocalDate.ofInstant(now.toInstant(), ZoneId.of("Asia/Dhaka")).getYear();
        int number = Math.toIntExact(number(prefix, year, code));
        String isrc = isrc(code, year, number);
        assign(recording, permit, prefix, year, number, isrc);
        record(recording, isrc);
        connection.commit();
        return isrc;
    }

    /** How many it has executed. */
    int statements() {
        return statements;
    }

    private long number(UUID prefix, int year, String code) throws SQLException {
        update("""
            insert into identifiers.number_counter (space_id, series, next_number) values (?, ?, 0)
            on conflict do nothing""", prefix, year);
        long counted = (Long) read("""
            select next_number from identifiers.number_counter where space_id = ? and series = ? for update""", prefix, year);
        String mark = "identifiers.number_mark_" + prefix.toString().replace('-', '_') + '_' + (year & 1);
        long marked = (Long) read("select last_value from " + mark);
        long next = Math.floorDiv(marked, SERIES) == year ? Math.max(counted, marked % SERIES + 1) : counted;
        String first = isrc(code, year, Math.toIntExact(next));
        String last = isrc(code, year, Math.toIntExact(next) + LOOK - 1);
        Object taken = read("""
            select l.code from identifiers.ledger l where l.scheme = ? and l.code between ? and ?
            union select u.isrc from identifiers.isrc_used_outside u where ? = 'ISRC' and u.isrc between ? and ?
            union select left(?, 7) || lpad(cast(n as text), 5, '0')
            from identifiers.isrc_reservation v, generate_series(v.designation_from, v.designation_to) n
            where ? = 'ISRC' and v.prefix = left(?, 5) and v.year = identifiers.year_of(?)
                and left(?, 7) || lpad(cast(n as text), 5, '0') between ? and ?""",
            "ISRC", first, last, "ISRC", first, last, first, "ISRC", first, first, first, first, last);
        if (taken != null) {
            throw new IllegalStateException(taken + " is taken");
        }
        read("select year, given from identifiers.prefix_year where prefix_id = ?", prefix);
        read("select setval(cast(? as regclass), ?)", mark, year * SERIES + next);
        update("update identifiers.number_counter set next_number = ? where space_id = ? and series = ?", next + 1, prefix, year);
        return next;
    }

    private void assign(UUID recording, UUID permit, UUID prefix, int year, int number, String isrc) throws SQLException {
        update("""
            insert into identifiers.isrc_assignment (id, account_id, recording_id, isrc, status, origin, licensor, main_artist, title,
                version_title, duration_ms, recording_type, first_published, permit_id, attestation_id, root_id, prefix_id, prefix_purpose,
                year, designation, assigned_at, assigned_zone, assigned_by, assigned_by_name, version)
            values (?, ?, ?, ?, 'ASSIGNED', 'GENERATED_MANAGER', null, ?, ?, null, ?, 'SOUND', ?, ?, ?, null, ?, 'MANAGER', ?, ?, ?,
                'Asia/Dhaka', ?, ?, 0)""",
            UniqueId.next(), account, recording, isrc, Stock.REFERENCE.mainArtist(), Stock.REFERENCE.title(), Stock.REFERENCE.durationMs(),
            Stock.REFERENCE.yearOfFirstPublication(), permit, UniqueId.next(), prefix, year, number, now, Stock.SOMEBODY.person(),
            Stock.SOMEBODY.name());
    }

    private void record(UUID recording, String isrc) throws SQLException {
        update("""
            insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event, detail)
            values (?, ?, ?, ?, 'ISRC', ?, ?, 'ASSIGNED', 'GENERATED_MANAGER')""",
            now, Stock.SOMEBODY.person(), Stock.SOMEBODY.name(), account, isrc, recording);
        update("""
            insert into access.audit_entry (at, account_id, person, name, address, user_agent, action, target, detail)
            values (?, ?, ?, ?, ?, ?, 'ISRC_DRAWN', ?, ?)""",
            now, account, Stock.SOMEBODY.person(), Stock.SOMEBODY.name(), Stock.SOMEBODY.address(), Stock.SOMEBODY.userAgent(), isrc,
            recording.toString());
    }

    private static String isrc(String prefix, int year, int number) {
        return prefix + String.format("%02d%05d", year % 100, number);
    }

    private void update(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, values)) {
            prepared.executeUpdate();
        }
    }

    /** The first value of the first row, or null. */
    private Object read(String query, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(query, values); ResultSet row = prepared.executeQuery()) {
            return row.next() ? row.getObject(1) : null;
        }
    }

    private String textOf(String query, UUID value, int column) throws SQLException {
        try (PreparedStatement prepared = prepared(query, value); ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getString(column);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        statements++;
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
