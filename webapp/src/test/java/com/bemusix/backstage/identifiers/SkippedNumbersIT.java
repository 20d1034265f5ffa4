package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("After an older backup was restored, numbers that may have been given out are skipped")
@ExtendWith(ArquillianExtension.class)
class SkippedNumbersIT {

    private static final String SKIP = "(select %s from identifiers.skip_numbers(%d, '%s'))";

    @Inject
    Registry given;

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    OwnNumbers numbers;

    private long skip(String column, int distance, PrefixView prefix) {
        return given.number("select " + SKIP.formatted(column, distance, prefix.id()));
    }

    @Test
    void aStockWithoutACounterGetsOne() {
        PrefixView prefix = given.onlyPrefix(20, 99, DHAKA);

        assertThat(skip("next", 10, prefix)).isEqualTo(30);
        assertThat(given.draw(given.permitted(), 1)).singleElement().asString().endsWith("00030");
    }

    @Test
    void itReckonsFromWhatWasDrawnAndFromWhatAFailedDrawHasBurnt() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        given.draw(given.permitted(), 5);

        assertThat(skip("next", 10, prefix)).isEqualTo(15);
        given.number("select setval(('identifiers.number_mark_" + prefix.id().toString().replace('-', '_') + "_' || (year & 1))::regclass,"
            + " year::bigint * 1000000000 + 40) from " + SKIP.formatted("year", 0, prefix.id()) + " y");
        assertThat(skip("next", 10, prefix)).isEqualTo(51);
        assertThat(given.draw(given.permitted(), 1)).singleElement().asString().endsWith("00051");
    }

    @Test
    void aDistanceOfNothingChangesNothing() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        given.draw(given.permitted(), 5);

        assertThat(skip("next", 0, prefix)).isEqualTo(5);
        assertThat(skip("left_over", 0, prefix)).isEqualTo(95);
        assertThat(given.draw(given.permitted(), 1)).singleElement().asString().endsWith("00005");
    }

    @Test
    void itEndsWhereTheStockEnds() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);

        assertThat(skip("left_over", 5_000, prefix)).isZero();
        assertThat(skip("next", 5_000, prefix)).isEqualTo(100);
        AccountId account = given.permitted();
        assertThatThrownBy(() -> given.draw(account, 1)).hasMessageContaining("EXHAUSTED");
    }

    @Test
    void itNeverGoesBackAndKnowsNoOtherStock() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);

        assertThatThrownBy(() -> skip("next", -1, prefix)).hasMessageContaining("upwards");
        String nowhere = "select " + SKIP.formatted("next", 1, UniqueId.next());
        assertThatThrownBy(() -> given.number(nowhere)).hasMessageContaining("no such stock");
    }

    @Test
    void theHundredsOfReleasesAreGivenUpWithTheirRoot() {
        AccountId account = given.account(IsrcMode.ROOT);
        setup.numberOwn(account, true, setup.of(account).version(), Registry.SOMEBODY);
        RootView root = roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, 0, 999, DHAKA), Registry.SOMEBODY);
        roots.change(account, root.id(), new ChangeRoot("Nightjar", null, null, null, 0, 999, List.of(), NumberingPolicy.RELEASE_TRACK),
            root.version(), Registry.SOMEBODY);
        ReleaseId release = new ReleaseId(UniqueId.next());
        assertThat(number(account, release, 7)).isEqualTo(107);
        String skip = "select next from identifiers.skip_numbers(%d, '" + root.id() + "')";

        assertThat(given.number(skip.formatted(0))).isEqualTo(200);
        assertThat(number(account, release, 3)).isEqualTo(103);
        assertThat(given.number(skip.formatted(100))).isEqualTo(300);
        assertThatThrownBy(() -> number(account, release, 5)).hasMessageContaining("EXHAUSTED");
        assertThat(number(account, new ReleaseId(UniqueId.next()), 5)).isEqualTo(305);
    }

    private int number(AccountId account, ReleaseId release, int track) {
        return numbers.number(account, new NumberRecordings(null, null, release, List.of(new NumberRecordings.Track(Registry.recording(),
            track, Registry.reference("Track")))), Registry.SOMEBODY).get(0).isrc().designationNumber();
    }
}
