package com.bemusix.backstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nodes are renewed one after the other, so that each migration runs while the version before is at work. What must go goes in two steps: a
 * version that does without it, and a migration of a later one, which then stands among the exceptions here with that reason.
 */
class MigrationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** They landed before nodes were renewed one after the other. */
    private static final Set<String> EARLIER = Set.of(
        "V3__roots_in_full.sql", "V5__upc_blocks.sql", "V7__policies_take_reasons.sql", "V10__roots_of_labels_and_proof_of_stock.sql",
        "V12__duplicate_cases.sql");

    private static List<Migration> migrations() {
        return Stream.of("identifiers-module", "catalog-module", "submission-module", "webapp")
            .map(module -> ROOT.resolve(module).resolve("src/main/resources/db"))
            .flatMap(MigrationTest::scripts)
            .map(file -> new Migration(file.getFileName().toString(), read(file)))
            .toList();
    }

    private static Stream<Path> scripts(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".sql")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noMigrationBreaksNodesOfTheVersionBefore() {
        assertThat(migrations().stream().filter(each -> !EARLIER.contains(each.name())).flatMap(each -> each.faults().stream())).isEmpty();
    }

    @Test
    void everyExceptionIsOne() {
        assertThat(migrations().stream().filter(each -> !each.faults().isEmpty()).map(Migration::name).collect(Collectors.toSet()))
            .isEqualTo(EARLIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop table a.b;", "alter table a drop column b;", "alter table a rename column b to c;",
        "alter table a\n    rename to b;", "alter table a alter column b set not null;", "alter table a alter b drop default;",
        "alter table a alter column b type integer;", "ALTER TABLE a ADD COLUMN b integer NOT NULL;",
        "alter table a add b integer default 1 not null, add c numeric(3, 1) not null;", "drop view a; drop function b();"})
    @DisplayName("what breaks nodes of the version before is found")
    void whatBreaksIsFound(String sql) {
        assertThat(new Migration("V1__a.sql", sql).faults()).isNotEmpty().allMatch(fault -> fault.startsWith("V1__a.sql "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table a (b integer not null);", "alter table a add b integer;",
        "alter table a add b integer not null default 0, add constraint c check (b is not null);",
        "-- drop table a;\nalter table a drop constraint b;", "drop index a;", "alter table a alter b drop not null;",
        "comment on table a is 'drop column b; rename';",
        "create function f() returns trigger language plpgsql as $$ begin drop table a; end $$;",
        "alter table a add number bigint generated always as identity not null;"})
    @DisplayName("what both versions can live with is let through")
    void whatBothCanLiveWithIsLetThrough(String sql) {
        assertThat(new Migration("V1__a.sql", sql).faults()).isEmpty();
    }
}
