package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.batch;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S19 AC2: a number goes to one recording, whatever happens at the same time")
@ExtendWith(ArquillianExtension.class)
class IsrcDrawRacesIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcLedger codes;

    @Inject
    TestClock clock;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    @AfterEach
    void endWhatWasBegun() throws Exception {
        clock.run();
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void twoHundredParallelDrawsGiveTwoHundredCodesInsideTheRange() {
        PrefixView prefix = given.onlyPrefix(500, 799, DHAKA);

        List<Object> drawn = given.atOnce(200, () -> given.draw(given.permitted(), 1).get(0));

        assertThat(drawn).doesNotHaveDuplicates().hasSize(200).allSatisfy(code -> {
            Isrc isrc = new Isrc((String) code);
            assertThat(isrc.prefix()).isEqualTo(prefix.prefix());
            assertThat(isrc.designationNumber()).isBetween(500, 799);
        });
        assertThat(given.again(prefix).usage().get(0).used()).isEqualTo(200);
    }

    @Test
    @DisplayName("ROOT_RANGE_EXHAUSTED: batches that race for the end of a range get all of their numbers or none")
    void racingBatchesAreAllOrNone() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);

        List<Object> outcomes = given.atOnce(20, () -> given.draw(given.permitted(), 7));

        List<Object> codes = new ArrayList<>();
        outcomes.stream().filter(List.class::isInstance).forEach(batch -> codes.addAll((List<?>) batch));
        assertThat(codes).hasSize(98).doesNotHaveDuplicates();
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(6).allSatisfy(refusal -> {
            assertThat(((RegistryException) refusal).kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
            assertThat(((RegistryException) refusal).facts()).containsEntry("free", "2");
        });
        assertThat(given.again(prefix).usage().get(0).free()).isEqualTo(2);
    }

    @Test
    void theSameDrawAskedForTwiceAtOnceGivesTheSameCodes() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        AccountId account = given.permitted();
        DrawIsrcs batch = batch(5);

        List<Object> outcomes = given.atOnce(8, () -> registry.draw(account, batch, SOMEBODY));

        assertThat(outcomes).allMatch(outcomes.get(0)::equals).allMatch(List.class::isInstance);
        assertThat(given.again(prefix).usage().get(0).used()).isEqualTo(5);
    }

    @Test
    @DisplayName("S5 AC3: a draw that is rolled back has used its numbers up")
    void aNumberOfARolledBackDrawIsNeverDrawnAgain() throws Exception {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        AccountId account = given.permitted();
        List<String> seen = new ArrayList<>(given.draw(account, 2));

        transaction.begin();
        seen.addAll(given.draw(account, 3));
        transaction.rollback();
        transaction.begin();
        seen.addAll(given.draw(account, 1));
        transaction.rollback();
        seen.addAll(given.draw(account, 2));

        assertThat(seen).hasSize(8).doesNotHaveDuplicates().extracting(code -> code.substring(7))
            .containsExactly("00000", "00001", "00002", "00003", "00004", "00005", "00006", "00007");
        assertThat(given.again(prefix).usage().get(0).used()).isEqualTo(8);
    }

    @Test
    @DisplayName("S10 AC2: numbers of a rolled back draw are missing at the end of the range")
    void numbersOfARolledBackDrawAreNotFree() throws Exception {
        given.onlyPrefix(0, 4, DHAKA);
        AccountId account = given.permitted();
        transaction.begin();
        given.draw(account, 3);
        transaction.rollback();

        assertThat(refusal(() -> given.draw(account, 3)).facts()).containsEntry("free", "2");
    }

    @Test
    @DisplayName("S9 AC3: the first draw of a new year can be rolled back too")
    void aRollbackInOneYearDoesNotTouchTheOther() throws Exception {
        given.onlyPrefix(0, 99, DHAKA);
        clock.set(Instant.parse("2026-12-31T17:00:00Z"));
        AccountId account = given.permitted();
        transaction.begin();
        given.draw(account, 2);
        transaction.rollback();
        clock.set(Instant.parse("2026-12-31T19:00:00Z"));
        transaction.begin();
        given.draw(account, 1);
        transaction.rollback();

        assertThat(given.draw(account, 1).get(0)).endsWith("2700001");
        clock.set(Instant.parse("2026-12-31T17:30:00Z"));
        assertThat(given.draw(account, 1).get(0)).endsWith("2600002");
    }

    @Test
    @DisplayName("S19 AC2: a connection that dies between draw and commit has used its numbers up")
    void aNumberIsUsedUpWhenTheConnectionDies() throws Exception {
        given.onlyPrefix(0, 99, DHAKA);
        AccountId account = given.permitted();
        transaction.begin();
        List<String> lost = given.draw(account, 3);
        Object connection = entities.createNativeQuery("select pg_backend_pid()").getSingleResult();
        given.number("select pg_terminate_backend(" + connection + ")::int");
        assertThatThrownBy(transaction::commit).isNotNull();

        assertThat(codes.count(account, LedgerQuery.EVERYTHING)).isZero();
        assertThat(given.draw(account, 3)).doesNotContainAnyElementsOf(lost).extracting(code -> code.substring(7))
            .containsExactly("00003", "00004", "00005");
    }

    @Test
    @DisplayName("S5 AC3: a number that a client is just entering is not drawn")
    void aDrawWaitsForAnEntryAndSkipsItsNumber() throws Exception {
        clock.set(Instant.parse("2026-11-05T10:00:00Z"));
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        AccountId account = given.permitted();
        Isrc next = Isrc.of(prefix.prefix(), 26, 0);
        AccountId other = given.permitted();
        transaction.begin();
        registry.enter(account, new EnterIsrc(recording(), next, null, null, reference("Old")), SOMEBODY);

        Future<Object> drawn = given.inBackground(() -> given.draw(other, 1).get(0));
        given.awaitSomebodyWaiting();
        transaction.commit();

        assertThat(drawn.get(1, MINUTES)).isEqualTo(Isrc.of(prefix.prefix(), 26, 1).value());
    }
}
