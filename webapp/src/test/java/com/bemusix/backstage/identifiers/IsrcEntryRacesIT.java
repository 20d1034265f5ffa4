package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("M8: one code, one recording, also when several enter it at once")
@ExtendWith(ArquillianExtension.class)
class IsrcEntryRacesIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcRoots roots;

    @Inject
    OwnNumbers numbers;

    @Resource
    UserTransaction transaction;

    @AfterEach
    void endWhatWasBegun() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("ISRC_DUP_OTHER_RECORDING: of many who enter one code at once exactly one wins")
    void exactlyOneOfThoseWhoEnterTheSameCodeWins() {
        Isrc isrc = Isrc.parse(given.nextPrefix() + "2600001");
        List<Callable<CodeView>> callers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            AccountId account = given.account(IsrcMode.NO_ROOT);
            callers.add(() -> registry.enter(account, new EnterIsrc(recording(), isrc, null, null, reference("Same")), SOMEBODY));
        }

        List<Object> outcomes = given.atOnce(callers);

        assertThat(outcomes).filteredOn(CodeView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(11)
            .allSatisfy(refusal -> assertThat(((RegistryException) refusal).kind()).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING))
            .allSatisfy(refusal -> assertThat(((RegistryException) refusal).facts()).isEmpty());
    }

    @Test
    @DisplayName("ISRC_DUP_OTHER_RECORDING: who enters a code while another transaction is about to commit it waits, and loses")
    void theSecondOneLosesAgainstATransactionThatIsStillOpen() throws Exception {
        Isrc isrc = Isrc.parse(given.nextPrefix() + "2600002");
        AccountId first = given.account(IsrcMode.NO_ROOT);
        AccountId second = given.account(IsrcMode.NO_ROOT);
        transaction.begin();
        registry.enter(first, new EnterIsrc(recording(), isrc, null, null, reference("One")), SOMEBODY);

        Future<Object> loser = given.inBackground(
            () -> registry.enter(second, new EnterIsrc(recording(), isrc, null, null, reference("Two")), SOMEBODY));
        given.awaitSomebodyWaiting();
        transaction.commit();

        assertThat(loser.get(1, MINUTES)).isInstanceOfSatisfying(RegistryException.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING));
        assertThat(registry.find(first, isrc)).isPresent();
    }

    @Test
    @DisplayName("NUMBER_VOID: a reservation that ends between the look at the number and its entry is told, not a failure")
    void aReservationEndsWhileANumberOfItIsEntered() throws Exception {
        AccountId account = given.account(IsrcMode.ROOT);
        RootView root = roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, 0, 499, DHAKA), SOMEBODY);
        LocalDate tomorrow = LocalDate.now(Clock.system(DHAKA)).plusDays(1);
        ReservationView promise = numbers.reserve(account, root.id(), new ReserveNumbers(10, 19, "CD", "Plant", tomorrow), SOMEBODY);
        Isrc isrc = promise.first();
        transaction.begin();
        registry.enter(account, new EnterIsrc(recording(), isrc, null, null, reference("One")), SOMEBODY);

        Future<Object> loser = given.inBackground(
            () -> registry.enter(account, new EnterIsrc(recording(), isrc, null, null, reference("Two")), SOMEBODY));
        given.awaitSomebodyWaiting();
        Future<Object> end = given.inBackground(() -> numbers.end(account, root.id(), promise.id(), SOMEBODY));
        assertThat(end.get(1, MINUTES)).isInstanceOf(ReservationView.class);
        transaction.rollback();

        assertThat(loser.get(1, MINUTES)).isInstanceOfSatisfying(RegistryException.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(Kind.NUMBER_VOID));
        assertThat(registry.find(account, isrc)).isEmpty();
    }

    @Test
    @DisplayName("RECORDING_HAS_OTHER_ISRC: of two codes entered for one recording at once exactly one wins")
    void oneRecordingGetsOneCode() {
        String prefix = given.nextPrefix();
        AccountId account = given.account(IsrcMode.NO_ROOT);
        RecordingId recording = recording();
        List<Callable<CodeView>> callers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Isrc isrc = Isrc.of(new IsrcPrefix(prefix), 26, i);
            callers.add(() -> registry.enter(account, new EnterIsrc(recording, isrc, null, null, reference("Both")), SOMEBODY));
        }

        List<Object> outcomes = given.atOnce(callers);

        CodeView bound = registry.codesOf(account, List.of(recording)).get(recording);
        assertThat(outcomes).filteredOn(CodeView.class::isInstance).contains(bound);
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance)
            .allSatisfy(refusal -> assertThat(((RegistryException) refusal).kind()).isEqualTo(Kind.RECORDING_HAS_OTHER_ISRC));
        assertThat(given.number("select count(*) from identifiers.isrc_assignment where status <> 'WITHDRAWN' and recording_id = '"
            + recording + "'")).isEqualTo(1);
    }
}
