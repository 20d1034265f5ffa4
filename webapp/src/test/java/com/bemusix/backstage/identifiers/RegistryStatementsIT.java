package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("One wrong row among right ones of a statement is refused as if it came alone, and every row of a statement is linked")
@ExtendWith(ArquillianExtension.class)
class RegistryStatementsIT {

    private static final String REFUSED = "23001";
    private static final String NO_SUCH_ROW = "23503";
    private static final String NOT_UNIQUE = "23505";
    private static final String[] NOT_GENERATED = {"status", "'ENTERED'", "origin", "'OTHER'", "permit_id", "null",
        "attestation_id", "null", "prefix_id", "null", "prefix_purpose", "null",
        "year", "null", "designation", "null", "assigned_zone", "null"};
    private static final String ENTRIES = """
        insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event)
        select %s, gen_random_uuid(), 'SQL', (array['%s', '%s'])[1 + i %% 2]::uuid, 'ISRC', 'QZT4N2600001', gen_random_uuid(), 'ENTERED'
        from generate_series(1, 5) i;""";

    @Inject
    Registry given;

    @Inject
    LedgerProof proof;

    private PrefixView prefix;
    private AccountId account;
    private AccountId other;
    private int first;

    @BeforeEach
    void giveTheAccountAPrefix() {
        if (given != null) {
            prefix = given.onlyPrefix(0, 99, DHAKA);
            account = given.permitted();
            other = given.permitted();
            first = 50;
        }
    }

    /** Three rows, of which that in the middle differs. */
    private int insert(String... changes) {
        Map<String, String> row = new TreeMap<>(Map.of("id", "gen_random_uuid()", "account_id", "'" + account + "'::uuid", "recording_id",
            "gen_random_uuid()", "isrc", "'" + prefix.prefix() + "26000' || n", "status", "'ASSIGNED'", "origin", "'GENERATED_MANAGER'",
            "main_artist", "'Nightjar'", "title", "'Night Bus'", "duration_ms", "183000", "recording_type", "'SOUND'"));
        row.putAll(Map.of("first_published", "2026", "attestation_id", "gen_random_uuid()", "prefix_id", "'" + prefix.id() + "'::uuid",
            "prefix_purpose", "'MANAGER'", "year", "2026", "designation", "n", "assigned_at", "now()", "assigned_zone", "'Asia/Dhaka'",
            "assigned_by", "gen_random_uuid()", "assigned_by_name", "'SQL'"));
        row.putAll(Map.of("version", "0", "permit_id",
            "(select p.id from identifiers.generation_permit p where p.account_id = '" + account + "')"));
        for (int i = 0; i < changes.length; i += 2) {
            String right = row.getOrDefault(changes[i], "null");
            row.put(changes[i], "case when n = " + (first + 1) + " then " + changes[i + 1] + " else " + right + " end");
        }
        return given.sql("insert into identifiers.isrc_assignment (" + String.join(", ", row.keySet()) + ") select "
            + String.join(", ", row.values()) + " from generate_series(" + first + ", " + (first + 2) + ") n");
    }

    private void assertRefused(String state, String message, String... changes) {
        long before = codes();
        assertThatThrownBy(() -> insert(changes)).as(String.join(" ", changes)).hasMessageContaining(message).rootCause()
            .asInstanceOf(type(SQLException.class)).returns(state, SQLException::getSQLState);
        assertThat(codes()).isEqualTo(before);
    }

    private long codes() {
        return given.number("select count(*) from identifiers.isrc_assignment where account_id = '" + account + "'");
    }

    @Test
    void takesThreeRowsThatAreRight() {
        assertThat(insert()).isEqualTo(3);
    }

    @Test
    void refusesACodeThatIsNotThePrefixs() {
        assertRefused(REFUSED, "not one that its prefix", "isrc", "'" + prefix.prefix() + "2600100'", "designation", "100");
        assertRefused(REFUSED, "not one that its prefix", "isrc", "'" + given.nextPrefix() + "2600051'");
    }

    @Test
    void refusesACodeWithoutAPermit() {
        String othersPermit = "(select p.id from identifiers.generation_permit p where p.account_id = '" + other + "')";

        assertRefused(REFUSED, "permit is not valid", "permit_id", "null");
        assertRefused(REFUSED, "permit is not valid", "assigned_at", "now() - interval '1 day'");
        assertRefused(NO_SUCH_ROW, "isrc_assignment_permit", "permit_id", "gen_random_uuid()");
        assertRefused(NO_SUCH_ROW, "isrc_assignment_permit", "permit_id", othersPermit);
    }

    @Test
    void refusesABeginningThatIsNone() {
        assertRefused(REFUSED, "begins as", "status", "'WITHDRAWN'");
        assertRefused(REFUSED, "begins as", "status", "'VOID'");
        assertRefused(REFUSED, "begins as", append(NOT_GENERATED, "status", "'ACCEPTED'"));
    }

    @Test
    void refusesWhatOnlyACaseDoes() {
        assertRefused(REFUSED, "only a confirmed case", "case_id", "gen_random_uuid()");
        assertRefused(REFUSED, "only a confirmed case", "status_before", "'ENTERED'");
        assertRefused(REFUSED, "only a confirmed case", "status", "'SUPERSEDED_IN_ERROR'");
        assertRefused(REFUSED, "an alias shares the code", "alias_of", "gen_random_uuid()");
    }

    @Test
    void refusesANumberThatIsNotTheRoots() {
        assertRefused(REFUSED, "not one that its root", append(NOT_GENERATED, "origin", "'GENERATED_CLIENT_ROOT'", "root_id",
            "gen_random_uuid()"));
    }

    @Test
    void refusesANumberThatIsVoid() {
        promiseUntilYesterday(51);

        assertRefused(REFUSED, "promised and is void");
        assertRefused(REFUSED, "promised and is void", NOT_GENERATED);
        first = 52;
        assertThat(insert()).isEqualTo(3);
    }

    private void promiseUntilYesterday(int number) {
        String root = UniqueId.next().toString();
        String promise = UniqueId.next().toString();
        given.sql("""
            begin;
            insert into identifiers.isrc_root (id, prefix, designation_from, designation_to, zone, registrant_name, version, account_id,
                is_default, status, declared_at, declared_by, status_at, status_by)
            values ('%1$s', '%2$s', 0, 99, 'UTC', 'R', 0, '%3$s', false, 'DECLARED', now(), 'SQL', now(), 'SQL');
            insert into identifiers.isrc_root_span values ('%1$s', '%2$s', 1, 9999, 0, 99);
            insert into identifiers.isrc_reservation (id, root_id, account_id, prefix, year, designation_from, designation_to, reason,
                holder, expires_on, reserved_at, reserved_by, reserved_by_name)
            values ('%4$s', '%1$s', '%3$s', '%2$s', 2026, %5$d, %5$d, 'CD', 'Plant', current_date - 1, now(), gen_random_uuid(), 'SQL');
            insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event)
            values (now(), gen_random_uuid(), 'SQL', '%3$s', 'ISRC', '%2$s26000%5$d', '%4$s', 'RESERVED');
            commit""".formatted(root, prefix.prefix(), account, promise, number));
    }

    @Test
    void refusesACodeThatWasInDoubt() {
        insert();
        String code = "'" + prefix.prefix() + "2600051'";
        given.sql("""
            insert into identifiers.duplicate_case (id, kind, isrc, holder_id, holder_account, claimant_account, claimant_recording,
                statement, opened_at, opened_by, opened_by_name, opened_by_staff, outcome, keeper, reason, proposed_at, proposed_by,
                proposed_by_name, confirmed_at, confirmed_by, confirmed_by_name, version)
            select gen_random_uuid(), 'SAME_CODE', isrc, id, account_id, account_id, gen_random_uuid(), 'x', now(), gen_random_uuid(), 'A',
                true, 'SPLIT', 'CLAIMANT', 'x', now(), gen_random_uuid(), 'B', now(), gen_random_uuid(), 'C', 0
            from identifiers.isrc_assignment where isrc =\s""" + code);
        given.sql("update identifiers.isrc_assignment set status = 'SUPERSEDED_IN_ERROR', status_before = status,"
            + " case_id = (select c.id from identifiers.duplicate_case c where c.isrc = " + code + ") where isrc = " + code);

        first = 60;
        assertRefused(NOT_UNIQUE, "is in doubt", "isrc", code, "designation", "51");
        assertRefused(NOT_UNIQUE, "is in doubt", append(NOT_GENERATED, "isrc", code));
        assertThat(insert()).isEqualTo(3);
    }

    private static String[] append(String[] changes, String... more) {
        Map<String, String> all = new TreeMap<>();
        for (String[] each : new String[][] {changes, more}) {
            for (int i = 0; i < each.length; i += 2) {
                all.put(each[i], each[i + 1]);
            }
        }
        return all.entrySet().stream().flatMap(change -> Stream.of(change.getKey(), change.getValue()))
            .toArray(String[]::new);
    }

    @Test
    @DisplayName("E3: the entries of several statements of a transaction, of two accounts by turns, are one chain")
    void linksWhatIsWrittenByTurns() {
        String entries = ENTRIES.formatted("now()", account, other);
        given.sql("begin;" + entries + entries + "savepoint s;" + entries + "rollback to s;" + entries + "commit");

        assertLinked(6, 9);
    }

    @Test
    @DisplayName("E3: whenever the constraints are checked, nothing stays unlinked, be it in the middle of a statement")
    void linksWhateverTheMomentOfTheCheck() {
        given.sql("begin;" + ENTRIES.formatted("now()", account, other) + "set constraints all immediate;"
            + ENTRIES.formatted("now()", account, other) + "set constraints all deferred;"
            + "create function pg_temp.check_at(i integer) returns timestamptz language plpgsql as $$ begin"
            + " if i = 3 then set constraints all immediate; set constraints all deferred; end if; return now(); end $$;"
            + ENTRIES.formatted("now()", account, other) + ENTRIES.formatted("pg_temp.check_at(i)", account, other) + "commit");

        assertLinked(8, 12);
    }

    private void assertLinked(long ofAccount, long ofOther) {
        assertThat(proof.verify(account)).returns(ofAccount, verdict -> verdict.entries()).returns(null, verdict -> verdict.fault());
        assertThat(proof.verify(other)).returns(ofOther, verdict -> verdict.entries()).returns(null, verdict -> verdict.fault());
        assertThat(proof.verifyAll().fault()).isNull();
        assertThat(given.number("select count(*) from identifiers.ledger l where not exists (select from identifiers.ledger_chain c"
            + " where c.ledger_number = l.number)")).isZero();
        assertThat(given.number("select count(*) from identifiers.ledger_due")).isZero();
    }

    @Test
    @DisplayName("E3: nobody but the ledger says what is due to be linked")
    void nobodyElseWritesWhatIsDue() {
        for (String change : new String[] {"insert into identifiers.ledger_due values (1, 1)", "delete from identifiers.ledger_due",
            "update identifiers.ledger_due set last_number = 0", "truncate identifiers.ledger_due"}) {
            assertThatThrownBy(() -> given.sql(change)).as(change).hasMessageContaining("is refused");
        }
    }
}
