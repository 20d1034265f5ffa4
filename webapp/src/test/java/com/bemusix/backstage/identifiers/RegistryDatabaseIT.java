package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The database refuses what the registry must never do, whoever asks")
@ExtendWith(ArquillianExtension.class)
class RegistryDatabaseIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    ManagerPrefixes prefixes;

    private PrefixView prefix;
    private AccountId account;
    private Map<String, String> row;

    /** A row that is right in every respect; each test spoils one thing. */
    @BeforeEach
    void prepareARowThatIsRight() {
        if (given == null) {
            return;
        }
        prefix = given.onlyPrefix(0, 99, DHAKA);
        account = given.permitted();
        String permit = "(select id from identifiers.generation_permit where account_id = '" + account + "')";
        row = new TreeMap<>(Map.of("id", text(UniqueId.next()), "account_id", text(account), "recording_id", text(recording()),
            "isrc", text(prefix.prefix() + "2600050"), "status", "'ASSIGNED'", "origin", "'GENERATED_MANAGER'", "main_artist", "'Nightjar'",
            "title", "'Night Bus'", "duration_ms", "183000", "recording_type", "'SOUND'"));
        row.putAll(Map.of("first_published", "2026", "permit_id", permit, "attestation_id", text(UniqueId.next()),
            "prefix_id", text(prefix.id()), "prefix_purpose", "'MANAGER'", "year", "2026", "designation", "50", "assigned_at", "now()"));
        row.putAll(Map.of("assigned_zone", "'Asia/Dhaka'", "assigned_by", text(UniqueId.next()), "assigned_by_name", "'SQL'", "version",
            "0"));
    }

    private static String text(Object value) {
        return "'" + value + "'";
    }

    private int insert(String... changes) {
        Map<String, String> values = new TreeMap<>(row);
        for (int i = 0; i < changes.length; i += 2) {
            values.put(changes[i], changes[i + 1]);
        }
        return given.sql(values.values().stream().collect(Collectors.joining(", ",
            "insert into identifiers.isrc_assignment (" + String.join(", ", values.keySet()) + ") values (", ")")));
    }

    @Test
    void takesTheRowThatIsRight() {
        assertThat(insert()).isEqualTo(1);
    }

    @Test
    @DisplayName("S20 AC4: no generated code without a permit of that very account")
    void refusesACodeWithoutAPermit() {
        AccountId other = given.permitted();

        assertThatThrownBy(() -> insert("permit_id", "null")).hasMessageContaining("permit");
        assertThatThrownBy(() -> insert("permit_id", text(UniqueId.next()))).hasMessageContaining("permit");
        assertThatThrownBy(() -> insert("account_id", text(other))).hasMessageContaining("isrc_assignment_permit");
        assertThatThrownBy(() -> insert("assigned_at", "now() - interval '1 day'")).hasMessageContaining("permit");
    }

    @Test
    @DisplayName("S18 AC2, M9: no generated code without attestation and reference fields")
    void refusesACodeWithoutItsGrounds() {
        for (String column : List.of("attestation_id", "main_artist", "title", "duration_ms", "recording_type", "first_published")) {
            assertThatThrownBy(() -> insert(column, "null")).hasMessageContaining("generated_is_complete");
        }
    }

    @Test
    @DisplayName("S19 AC1: no generated code from a prefix for the own repertoire")
    void refusesToServeAClientFromTheOwnRepertoire() {
        PrefixView own = prefixes.add(given.prefix(PrefixPurpose.OWN_REPERTOIRE, 0, 99, DHAKA, false), SOMEBODY);
        String isrc = text(own.prefix() + "2600050");

        assertThatThrownBy(() -> insert("prefix_id", text(own.id()), "isrc", isrc)).hasMessageContaining("isrc_assignment_prefix");
        assertThatThrownBy(() -> insert("prefix_id", text(own.id()), "isrc", isrc, "prefix_purpose", "'OWN_REPERTOIRE'"))
            .hasMessageContaining("generated_is_complete");
        assertThatThrownBy(() -> given.sql("update identifiers.manager_prefix set purpose = 'MANAGER' where id = " + text(own.id())))
            .hasMessageContaining("never change");
    }

    @Test
    @DisplayName("S10 AC2: no generated code outside of the range, or that is not made of its prefix, year and number")
    void refusesACodeThatIsNotThePrefixs() {
        assertThatThrownBy(() -> insert("isrc", text(prefix.prefix() + "2600100"), "designation", "100"))
            .hasMessageContaining("not one that");
        assertThatThrownBy(() -> insert("designation", "51")).hasMessageContaining("generated_is_complete");
        assertThatThrownBy(() -> insert("year", "2027")).hasMessageContaining("generated_is_complete");
        assertThatThrownBy(() -> insert("isrc", text(given.nextPrefix() + "2600050"))).hasMessageContaining("not one that");
        given.sql("update identifiers.manager_prefix set suspended = true where id = " + text(prefix.id()));
        assertThatThrownBy(() -> insert()).hasMessageContaining("not one that");
    }

    @Test
    @DisplayName("S6: no code that is not an ISRC")
    void refusesWhatIsNoIsrc() {
        for (String code : List.of("QTA012600050X", "qta0126000500", "QT-A01-26-0050", "Q1A0126000501", "QTA01260O050", "QTA0126٠٠٠٥٠")) {
            assertThatThrownBy(() -> insert("isrc", text(code))).as(code).isNotNull();
        }
    }

    @Test
    @DisplayName("S5, M8: one code for one recording, one recording for one code")
    void refusesASecondCodeOrRecording() {
        insert();

        assertThatThrownBy(() -> insert("id", text(UniqueId.next()), "recording_id", text(recording())))
            .hasMessageContaining("isrc_names_one_recording");
        assertThatThrownBy(() -> insert("id", text(UniqueId.next()), "isrc", text(prefix.prefix() + "2600051"), "designation", "51"))
            .hasMessageContaining("recording_has_one_isrc");
    }

    @Test
    @DisplayName("S5 AC2, AC4: an assignment is never changed, moved or deleted")
    void refusesToChangeAnAssignment() {
        insert();
        String where = " where recording_id = " + row.get("recording_id");

        for (String change : List.of("isrc = '" + prefix.prefix() + "2600051'", "recording_id = gen_random_uuid()", "status = 'WITHDRAWN'",
                "title = 'x'", "account_id = gen_random_uuid()", "status = 'ACCEPTED'", "duration_ms = 1")) {
            assertThatThrownBy(() -> given.sql("update identifiers.isrc_assignment set " + change + where)).as(change).isNotNull();
        }
        assertThatThrownBy(() -> given.sql("delete from identifiers.isrc_assignment" + where)).hasMessageContaining("is refused");
        assertThatThrownBy(() -> given.sql("truncate identifiers.isrc_assignment cascade")).hasMessageContaining("is refused");
    }

    @Test
    @DisplayName("F2: an entered code is accepted or withdrawn, and an accepted one stays")
    void refusesOtherMovesOfTheStatus() {
        RecordingId recording = recording();
        registry.enter(account, new EnterIsrc(recording, Isrc.parse(given.nextPrefix() + "9912345"), null, null, reference("Old")),
            SOMEBODY);
        String update = "update identifiers.isrc_assignment set %s where recording_id = '" + recording + "'";

        assertThatThrownBy(() -> given.sql(update.formatted("status = 'ASSIGNED'"))).isNotNull();
        given.sql(update.formatted("title = 'Better', status = 'ACCEPTED'"));
        assertThatThrownBy(() -> given.sql(update.formatted("status = 'WITHDRAWN'"))).hasMessageContaining("only an entered");
        assertThatThrownBy(() -> given.sql(update.formatted("status = 'ENTERED'"))).hasMessageContaining("only an entered");
        assertThatThrownBy(() -> given.sql(update.formatted("title = 'Worse'"))).hasMessageContaining("only an entered");
    }

    @Test
    @DisplayName("M10: no generated code beyond the quota of the year, and nobody sets the count back")
    void refusesACodeBeyondTheQuota() {
        given.change(prefix, 2, null, false);
        given.draw(account, 1);
        insert();

        assertThatThrownBy(() -> insert("id", text(UniqueId.next()), "recording_id", text(recording()), "isrc",
            text(prefix.prefix() + "2600051"), "designation", "51")).hasMessageContaining("yearly quota");
        assertThat(given.number("select given from identifiers.prefix_year where prefix_id = " + text(prefix.id()))).isEqualTo(2);
        for (String change : List.of("update identifiers.prefix_year set given = 1", "delete from identifiers.prefix_year",
                "truncate identifiers.prefix_year", "insert into identifiers.prefix_year values (" + text(prefix.id()) + ", 2025, 1)")) {
            assertThatThrownBy(() -> given.sql(change)).as(change).hasMessageContaining("is refused");
        }
        assertThatThrownBy(() -> given.sql("update identifiers.manager_prefix set yearly_quota = 100001"))
            .hasMessageContaining("yearly_quota_check");
    }

    @Test
    @DisplayName("M1: no generated code out of the days of the appointment")
    void refusesACodeOutOfTheDaysOfThePrefix() {
        String days = "update identifiers.manager_prefix set valid_from = %s, valid_to = %s where id = " + text(prefix.id());
        String today = "(now() at time zone 'Asia/Dhaka')::date";

        given.sql(days.formatted("null", today + " - 1"));
        assertThatThrownBy(() -> insert()).hasMessageContaining("not valid on that day");
        given.sql(days.formatted(today + " + 1", "null"));
        assertThatThrownBy(() -> insert()).hasMessageContaining("not valid on that day");
        given.sql(days.formatted(today, today));
        assertThat(insert()).isEqualTo(1);
    }

    @Test
    @DisplayName("M14: a code of a prefix that is set aside for one account is never given to another")
    void refusesToGiveAnExclusiveCodeToAnotherAccount() {
        PrefixView exclusive = given.exclusivePrefix(account, 0, 99, false);
        AccountId other = given.permitted();
        String permit = "(select id from identifiers.generation_permit where account_id = '" + other + "')";
        String[] code = {"prefix_id", text(exclusive.id()), "isrc", text(exclusive.prefix() + "2600050")};

        assertThatThrownBy(() -> insert(code[0], code[1], code[2], code[3], "account_id", text(other), "permit_id", permit))
            .hasMessageContaining("set aside for another account");
        assertThat(insert(code)).isEqualTo(1);
        String update = "update identifiers.manager_prefix set account_id = %s where id = %s";
        assertThatThrownBy(() -> given.sql(update.formatted(text(other), text(exclusive.id())))).hasMessageContaining("never change");
        assertThatThrownBy(() -> given.sql(update.formatted("null", text(exclusive.id())))).hasMessageContaining("never change");
        assertThatThrownBy(() -> given.sql(update.formatted(text(other), text(prefix.id())))).hasMessageContaining("never change");
        String share = "update identifiers.manager_prefix set shared_fallback = true where id = ";
        assertThatThrownBy(() -> given.sql(share + text(prefix.id())))
            .hasMessageContaining("manager_prefix_fallback");
    }

    @Test
    @DisplayName("S5 AC4: the ledger refuses UPDATE, DELETE and TRUNCATE, and so do permits and counters")
    void refusesToRewriteHistory() {
        given.draw(account, 1);

        for (String table : List.of("ledger", "ledger_chain", "ledger_head", "generation_permit", "permit_end", "number_counter",
                "upc_pool", "manager_prefix", "upc_assignment")) {
            assertThatThrownBy(() -> given.sql("delete from identifiers." + table)).as(table).hasMessageContaining("is refused");
            assertThatThrownBy(() -> given.sql("truncate identifiers." + table + " cascade")).as(table).hasMessageContaining("is refused");
        }
        for (String update : List.of("ledger set detail = null", "ledger set number = default", "generation_permit set valid_from = now()",
                "upc_pool set example = true", "permit_end set ends_at = now()", "ledger_chain set place = place",
                "ledger_head set place = place")) {
            assertThatThrownBy(() -> given.sql("update identifiers." + update)).as(update).hasMessageContaining("is refused");
        }
        assertThatThrownBy(() -> given.sql("update identifiers.number_counter set next_number = next_number - 1"))
            .hasMessageContaining("upwards");
    }

    @Test
    @DisplayName("E2: ranges of one prefix code never overlap, of the distributor's")
    void refusesOverlappingRanges() {
        UUID id = UniqueId.next();
        given.sql("insert into identifiers.number_space values (" + text(id) + ")");
        String columns = "prefix, designation_from, designation_to, zone, registrant_name, version";
        String values = ") values ('%s', " + text(prefix.prefix()) + ", %s, 'UTC', 'R', 0, ";

        assertThatThrownBy(() -> given.sql("insert into identifiers.manager_prefix (id, " + columns + ", purpose, suspended, example"
            + values.formatted(id, "99, 200") + "'MANAGER', false, false)")).hasMessageContaining("manager_prefix_overlap");
    }

    @Test
    @DisplayName("E2, F3: numbers of a prefix code are one root's in a year, whoever asks, and a root goes the way of its states")
    void refusesWhatARootCannotBe() {
        UUID first = root("QTR01", "0, 500");
        UUID second = root("QTR01", "501, 600");
        String span = "insert into identifiers.isrc_root_span values ('%s', 'QTR01', %s)";

        given.sql(span.formatted(first, "1, 2026, 0, 500"));
        given.sql(span.formatted(first, "2027, 2027, 600, 700"));
        assertThatThrownBy(() -> given.sql(span.formatted(second, "2020, 2020, 500, 501"))).hasMessageContaining("isrc_root_overlap");
        assertThatThrownBy(() -> given.sql(span.formatted(second, "1, 9999, 501, 600"))).hasMessageContaining("isrc_root_overlap");
        given.sql(span.formatted(second, "1, 2026, 501, 600"));
        given.sql(span.formatted(second, "2027, 2027, 0, 599"));
        assertThatThrownBy(() -> given.sql("insert into identifiers.isrc_root_span values ('" + first + "', 'QTR02', 2030, 2030, 0, 1)"))
            .hasMessageContaining("isrc_root_span");
        String update = "update identifiers.isrc_root set %s where id = '" + first + "'";
        assertThatThrownBy(() -> given.sql(update.formatted("prefix = 'QTR03'"))).hasMessageContaining("never change");
        assertThatThrownBy(() -> given.sql(update.formatted("status = 'SUSPENDED'"))).hasMessageContaining("isrc_root_reason");
        given.sql(update.formatted("status = 'RETIRED', status_reason = 'x'"));
        assertThatThrownBy(() -> given.sql(update.formatted("status = 'VERIFIED'"))).hasMessageContaining("does not go from RETIRED");
        assertThatThrownBy(() -> given.sql("delete from identifiers.isrc_root")).hasMessageContaining("is refused");
    }

    private UUID root(String code, String range) {
        UUID id = UniqueId.next();
        given.sql("insert into identifiers.isrc_root (id, prefix, designation_from, designation_to, zone, registrant_name, version,"
            + " account_id, is_default, status, declared_at, declared_by, status_at, status_by) values ('" + id + "', '"
            + code + "', " + range + ", 'UTC', 'R', 0, '" + account + "', false, 'DECLARED', now(), 'SQL', now(), 'SQL')");
        return id;
    }
}
