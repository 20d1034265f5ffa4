package com.bemusix.backstage.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks into the database afterwards, with SQL and sums of its own and nothing of the product. */
final class Examination {

    private static final String ZEROS = "0".repeat(64);

    private final Connection database;
    private final List<String> faults = new ArrayList<>();

    Examination(Connection database) {
        this.database = database;
    }

    /** What is not as it was promised, or as it must be; empty if all is well. */
    List<String> faults(Acknowledged acknowledged) throws SQLException {
        // a PostgreSQL that was killed has forgotten how much was written, and has no statistics
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze");
        }
        faults.addAll(acknowledged.broken());
        compareTracks(acknowledged.ofTrack());
        Set<String> ended = new HashSet<>(column("select id::text from identifiers.isrc_reservation where ended_at is not null"));
        acknowledged.ended().stream().filter(id -> !ended.contains(id)).forEach(id -> faults.add("reservation " + id + " goes on"));
        Set<String> voided = new HashSet<>(column("select isrc from identifiers.isrc_assignment where status = 'VOID'"));
        acknowledged.voided().stream().filter(code -> !voided.contains(code)).forEach(code -> faults.add(code + " is void no more"));
        none("names two recordings, or one although it is void",
            "select isrc from identifiers.isrc_assignment where status <> 'WITHDRAWN' group by 1 having count(*) > 1");
        none("is a recording with two codes", """
            select recording_id from identifiers.isrc_assignment where status not in ('WITHDRAWN', 'VOID') group by 1
            having count(*) > 1""");
        none("was given although it had been in use", """
            select g.code from identifiers.ledger g join identifiers.ledger e on e.scheme = g.scheme and e.code = g.code
                and e.number < g.number
            where g.event = 'ASSIGNED' and g.scheme = 'ISRC' or g.event = 'ENTERED' and g.detail = 'GENERATED_CLIENT_ROOT'""");
        none("was given although it is promised or void", """
            select a.isrc from identifiers.isrc_assignment a join identifiers.isrc_reservation v on v.prefix = left(a.isrc, 5)
                and right(a.isrc, 5)::integer between v.designation_from and v.designation_to
            where a.origin = 'GENERATED_CLIENT_ROOT' and v.reserved_at < a.assigned_at""");
        none("is outside of the range of its prefix", """
            select a.isrc from identifiers.isrc_assignment a left join identifiers.manager_prefix p on p.id = a.prefix_id
                and p.prefix = left(a.isrc, 5) and right(a.isrc, 5)::integer between p.designation_from and p.designation_to
            where a.origin = 'GENERATED_MANAGER' and p.id is null""");
        none("is outside of the range of its root", """
            select a.isrc from identifiers.isrc_assignment a left join identifiers.isrc_root r on r.id = a.root_id
                and r.prefix = left(a.isrc, 5) and r.account_id = a.account_id
                and right(a.isrc, 5)::integer between r.designation_from and r.designation_to
            where a.origin = 'GENERATED_CLIENT_ROOT' and r.id is null""");
        none("has no entry in the ledger, or no line in the audit trail", """
            select a.isrc from identifiers.isrc_assignment a where not exists (
                    select from identifiers.ledger l
                    where l.code = a.isrc and l.subject_id = a.recording_id and l.event in ('ASSIGNED', 'ENTERED'))
                or not exists (select from access.audit_entry t where t.target = a.isrc collate "default")""");
        followTheChains();
        return faults;
    }

    /** The code of each track is the one that was acknowledged last, and none where it was taken back. */
    private void compareTracks(Map<String, String> promised) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("""
                select t.id, a.isrc from catalog.track t join identifiers.isrc_assignment a on a.recording_id = t.recording_id
                where a.status not in ('WITHDRAWN', 'VOID')""")) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        promised.forEach((track, code) -> {
            if (code == null ? found.containsKey(track) : !code.equals(found.get(track))) {
                faults.add("track " + track + " was promised " + code + " and has " + found.get(track));
            }
        });
        found.forEach((track, code) -> {
            if (!promised.containsKey(track)) {
                faults.add("track " + track + " has " + code + ", which nobody was told");
            }
        });
    }

    /** The sums of docs/ledger.md, for each account and for all. */
    private void followTheChains() throws SQLException {
        Map<String, String> hashes = new HashMap<>();
        Map<String, Long> places = new HashMap<>();
        String overall = ZEROS;
        long overallPlace = 0;
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("""
                select l.account_id::text, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), l.scheme, l.code,
                    l.subject_id::text, l.event, coalesce(l.detail, ''), l.actor_id::text, l.actor_name,
                    c.place, encode(c.hash, 'hex'), c.overall_place, encode(c.overall_hash, 'hex')
                from identifiers.ledger l left join identifiers.ledger_chain c on c.ledger_number = l.number
                order by c.overall_place nulls first""")) {
            while (row.next()) {
                String account = row.getString(1);
                StringBuilder text = new StringBuilder(hashes.getOrDefault(account, ZEROS)).append('\t')
                    .append(places.merge(account, 1L, Long::sum));
                for (int column = 1; column <= 9; column++) {
                    text.append('\t').append(row.getString(column));
                }
                String hash = sha256(text.toString());
                hashes.put(account, hash);
                overall = sha256(overall + '\t' + hash);
                overallPlace++;
                if (row.getLong(10) != places.get(account) || !hash.equals(row.getString(11)) || row.getLong(12) != overallPlace
                        || !overall.equals(row.getString(13))) {
                    faults.add("the chain is broken at place " + overallPlace + ", " + row.getString(4));
                }
            }
        }
        hashes.put("00000000-0000-0000-0000-000000000000", overall);
        List<String> heads = column("select id || ' ' || encode(hash, 'hex') from identifiers.ledger_head");
        hashes.forEach((account, hash) -> {
            if (!heads.contains(account + " " + hash)) {
                faults.add("the chain of " + account + " does not end where its head says");
            }
        });
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void none(String fault, String query) throws SQLException {
        column(query).forEach(what -> faults.add(what + " " + fault));
    }

    private List<String> column(String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    long codes() throws SQLException {
        return Long.parseLong(column("select count(*) from identifiers.isrc_assignment where status <> 'WITHDRAWN'").get(0));
    }

    long entries() throws SQLException {
        return Long.parseLong(column("select count(*) from identifiers.ledger").get(0));
    }
}
