package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads with SQL what the registry has stored. */
final class RealState implements AutoCloseable {

    private static final String SETUP = """
        select account_id, null::uuid, mode || ' ' || mixed_allowed || ' ' || own_numbers from identifiers.isrc_setup
        where account_id in (?, ?)""";
    private static final String BONDS = """
        select a.account_id, a.recording_id, a.isrc || ' ' || a.status || ' ' || coalesce(a.origin, 'null') || case when exists (
                select from identifiers.isrc_root_span s join identifiers.isrc_root r on r.id = s.root_id where r.account_id = a.account_id
                    and s.prefix = left(a.isrc, 5) and identifiers.year_of(a.isrc) between s.first_year and s.last_year
                    and right(a.isrc, 5)::integer between s.designation_from and s.designation_to)
                then ' own' else '' end
            || ' before ' || coalesce(a.status_before, 'null') || case when a.alias_of is null then '' else ' shared' end
        from identifiers.isrc_assignment a where a.account_id in (?, ?) order by a.id""";
    private static final String LEDGER = """
        select account_id, subject_id, event || ' ' || code || ' ? ' || coalesce(detail, '') from identifiers.ledger
        where account_id in (?, ?) order by number""";
    private static final String ROOTS = """
        select r.account_id, r.id, r.policy || ' ' || (
                select string_agg(s.designation_from || '-' || s.designation_to, ' ' order by y.year)
                from identifiers.isrc_root_span s join unnest(array[?, ?]) y (year) on y.year between s.first_year and s.last_year
                where s.root_id = r.id) || ' ' || r.designation_from || '-' || r.designation_to || '/' || r.status || ' ' || r.is_default
        from identifiers.isrc_root r where r.account_id in (?, ?)""";
    private static final String RESERVATIONS = """
        select root_id, null::uuid, prefix || lpad((year % 100)::text, 2, '0') || lpad(designation_from::text, 5, '0') || ' to '
            || designation_to || ' ' || case when ended_at is not null then 'ENDED' else 'OPEN' end
        from identifiers.isrc_reservation where account_id in (?, ?) order by id""";
    private static final String USED = """
        select root_id, null::uuid, isrc from identifiers.isrc_used_outside where account_id in (?, ?) order by isrc""";
    private static final String CASES = """
        select id, null::uuid, kind || ' ' || isrc || ' ' || case when withdrawn_at is not null then 'WITHDRAWN'
                when confirmed_at is not null then 'DECIDED' when outcome is not null then 'PROPOSED' else 'OPEN' end
            || case when outcome is null then '' else ' ' || outcome || ' ' || coalesce(keeper, 'null') || ' '
                || coalesce(replacement, 'null') end
        from identifiers.duplicate_case where holder_account in (?, ?)""";
    private static final Pattern CASE_NUMBER = Pattern.compile("(?<= case )\\d+$");

    private final Connection sql;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    RealState(Connection sql) {
        this.sql = sql;
    }

    /** @param of whose it is @param about the recording or root that it is about; null where it needs none */
    private record Row(UUID of, UUID about, String text) {
    }

    /** Everything that is stored of the world, and what the boundaries say is left. */
    List<String> of(RealRegistry real) throws SQLException {
        UUID one = real.account(0).value();
        UUID other = real.account(1).value();
        List<Row> setup = rows(SETUP, one, other);
        List<Row> bonds = rows(BONDS, one, other);
        List<Row> ledger = rows(LEDGER, one, other);
        Map<UUID, Row> roots = rows(ROOTS, real.world.year(false), real.world.year(true), one, other).stream()
            .collect(Collectors.toMap(Row::about, row -> row));
        List<Row> ofRoots = new ArrayList<>(rows(RESERVATIONS, one, other));
        ofRoots.addAll(rows(USED, one, other));
        List<String> state = new ArrayList<>();
        for (int number = 0; number < World.ACCOUNTS; number++) {
            AccountId account = real.account(number);
            state.add("account " + number);
            state.add(text(setup, account.value()).findFirst().orElse("UNDECLARED false false"));
            bonds.stream().filter(row -> row.of().equals(account.value())).map(row -> recording(real, row) + " " + row.text())
                .forEach(state::add);
            ledger.stream().filter(row -> row.of().equals(account.value()))
                .map(row -> caseNumber(real, row.text().replace("?", recording(real, row)))).forEach(state::add);
            for (UUID root : real.roots.get(number)) {
                String[] words = roots.get(root).text().split("/");
                state.add("root " + (World.ACCOUNTS * real.roots.get(number).indexOf(root) + number) + " " + words[0]);
                state.add(words[1] + " next " + real.get(OwnNumbers.class).next(account, root).map(Isrc::value).orElse("none"));
                text(ofRoots, root).forEach(state::add);
            }
        }
        state.add("free " + real.get(IsrcRegistry.class).numbersFree(real.account(0)));
        List<Row> cases = rows(CASES, one, other);
        real.cases.forEach(known -> state.add("case " + real.cases.indexOf(known) + " " + text(cases, known.id()).findFirst()
            .orElseThrow()));
        return state;
    }

    private static Stream<String> text(List<Row> rows, UUID of) {
        return rows.stream().filter(row -> row.of().equals(of)).map(Row::text);
    }

    private static String recording(RealRegistry real, Row row) {
        return "r" + real.world.recordings().indexOf(new RecordingId(row.about()));
    }

    /** Numbers of cases go on from sequence to sequence; here they begin with 0. */
    private static String caseNumber(RealRegistry real, String text) {
        Matcher number = CASE_NUMBER.matcher(text);
        return number.replaceFirst(found -> {
            long known = Long.parseLong(found.group());
            return Integer.toString(real.cases.stream().map(RealRegistry.KnownCase::number).toList().indexOf(known));
        });
    }

    private List<Row> rows(String query, Object... parameters) throws SQLException {
        PreparedStatement statement = statements.get(query);
        if (statement == null) {
            statement = sql.prepareStatement(query);
            statements.put(query, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
