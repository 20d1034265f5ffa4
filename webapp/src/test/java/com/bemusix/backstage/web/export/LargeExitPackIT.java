package com.bemusix.backstage.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UpcQuery;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("D3: the exit pack of an account with many codes")
@ExtendWith(ArquillianExtension.class)
class LargeExitPackIT {

    private static final Actor ACTOR = Actor.system("test");
    private static final int MANY = 3_000;
    /** More than a page and what belongs to it, and far less than all. */
    private static final int FEW = 1_000;

    @Resource(lookup = "java:app/jdbc/backstage")
    DataSource database;

    @Inject
    IsrcRoots roots;

    @Inject
    ExitPack pack;

    @Inject
    LedgerTables tables;

    @Inject
    CertificateTable certificates;

    @Inject
    SocietyTable societies;

    @Inject
    LedgerLines lines;

    @Inject
    Held held;

    private final AccountId account = new AccountId(UniqueId.next());
    private RootView root;

    /** As many entered codes, UPCs, and codes used outside no two of which follow each other. */
    @BeforeEach
    void fill() throws SQLException {
        if (database == null) {
            return;
        }
        String prefix = "GB" + Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36, 36 * 36 * 36), 36).toUpperCase();
        root = roots.declare(account, new DeclareRoot(prefix, "Nightjar", null, null, null, ZoneOffset.UTC), ACTOR);
        run("""
            insert into identifiers.isrc_used_outside
            select '%3$s24' || lpad((2 * n)::text, 5, '0'), '%2$s', '%1$s', '%2$s', now(), '%1$s', 'SQL'
            from generate_series(1, %4$d) n""");
        run("""
            insert into identifiers.isrc_assignment (id, account_id, recording_id, isrc, status, assigned_at, assigned_by, assigned_by_name,
                version)
            select gen_random_uuid(), '%1$s', gen_random_uuid(), '%3$s25' || lpad(n::text, 5, '0'), 'ENTERED', now(), '%1$s', 'SQL', 0
            from generate_series(1, %4$d) n""");
        run("""
            insert into catalog.recording (id, account_id, version, title, isrc_choice)
            select recording_id, account_id, 0, isrc, 'ENTER' from identifiers.isrc_assignment where account_id = '%1$s'""");
        long first = ThreadLocalRandom.current().nextLong(90_000_000_000L);
        String upcs = IntStream.range(0, MANY).mapToObj(n -> Gtin.of("%011d".formatted(first + n)).entered())
            .collect(Collectors.joining(","));
        run("""
            insert into identifiers.upc_assignment (id, account_id, release_id, gtin, upc, status, assigned_at, assigned_by,
                assigned_by_name, version)
            select gen_random_uuid(), '%1$s', gen_random_uuid(), lpad(u, 14, '0'), u, 'ENTERED', now(), '%1$s', 'SQL', 0
            from unnest(string_to_array('""" + upcs + "', ',')) u");
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement.formatted(account, root.id(), root.prefix(), MANY));
        }
    }

    @Test
    @DisplayName("every list has every row, and the certificates of the newest codes lie beside")
    void nothingIsLeftOut() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pack.write(account, "Nightjar", file);

        Map<String, Integer> rows = new TreeMap<>();
        int certified = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    rows.put(entry.getName(), CsvReader.read(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).size() - 1);
                }
                certified += entry.getName().startsWith("certificates/certificate-" + root.prefix()) ? 1 : 0;
            }
        }
        assertThat(rows).isEqualTo(Map.of("ledger-entries.csv", MANY, "isrc-ledger.csv", MANY, "upc-ledger.csv", MANY,
            "isrc-reservations.csv", 0, "isrc-used-outside.csv", MANY, "isrc-certificates.csv", MANY, "society-registrations.csv", MANY));
        assertThat(certified).isEqualTo(ExitPack.CERTIFICATES);
    }

    @Test
    @DisplayName("no list is held in memory as a whole, however many are read in the one transaction")
    void listsAreReadPageByPage() throws IOException {
        List<Table> all = List.of(tables.entries(account, "N", LedgerLineQuery.EVERYTHING),
            tables.codes(account, "N", LedgerQuery.EVERYTHING), tables.upcs(account, "N", UpcQuery.EVERYTHING),
            tables.usedOutside(account, "N"), certificates.of(account, "N"), societies.of(account, "N", null));
        lines.atOneMoment(() -> {
            for (Table table : all) {
                int[] rows = new int[1];
                table.rows().to(cells -> {
                    rows[0]++;
                    assertThat(held.entities()).as(table.name()).isLessThan(FEW);
                });
                assertThat(rows[0]).as(table.name()).isEqualTo(MANY);
            }
        });
    }

    @Test
    @DisplayName("a code used outside is found among them")
    void oneCodeIsFoundAmongMany() throws IOException {
        Isrc isrc = Isrc.of(root.prefix(), 24, 2 * MANY);
        int[] found = new int[1];
        tables.entries(account, "N", new LedgerLineQuery(null, isrc.display())).rows().to(cells -> {
            assertThat(cells).contains(isrc.value(), "USED_OUTSIDE");
            found[0]++;
        });
        assertThat(found[0]).isEqualTo(1);
    }
}
