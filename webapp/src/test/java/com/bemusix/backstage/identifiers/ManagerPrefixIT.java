package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixAlert;
import com.bemusix.backstage.identifiers.boundary.PrefixAlert.Reason;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("M1, M10, M14: what the agency's appointment allows, and whom a manager prefix serves")
@ExtendWith(ArquillianExtension.class)
class ManagerPrefixIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    TestClock clock;

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
    @DisplayName("MANAGER_QUOTA_REACHED, M10: a prefix stops at its yearly quota, all or none, and begins anew with the year of its zone")
    void theQuotaStopsThePrefixUntilTheYearEnds() {
        clock.set(Instant.parse("2026-12-31T17:59:00Z"));
        PrefixView prefix = given.onlyPrefix(0, 99, 5);
        AccountId account = given.permitted();
        given.draw(account, 3);
        PrefixView before = given.again(prefix);

        assertThat(refusal(() -> given.draw(account, 3))).returns(Kind.MANAGER_QUOTA_REACHED, RegistryException::kind)
            .returns(Map.of("free", "2", "wanted", "3"), RegistryException::facts);
        assertThat(given.again(prefix)).isEqualTo(before);
        assertThat(registry.numbersFree(account)).isEqualTo(2);
        given.draw(account, 2);
        assertThat(refusal(() -> given.draw(account, 1)).facts()).containsEntry("free", "0");
        assertThat(registry.numbersFree(account)).isZero();
        clock.set(Instant.parse("2026-12-31T18:00:00Z"));
        assertThat(given.draw(account, 5)).allMatch(code -> code.startsWith(prefix.prefix() + "27"));
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.MANAGER_QUOTA_REACHED);
    }

    @Test
    @DisplayName("M10: with its quota reached a prefix hands over to the next one for clients, never to one for the own repertoire")
    void theNextPrefixGoesOn() {
        PrefixView first = given.onlyPrefix(0, 99, 2);
        prefixes.add(given.prefix(PrefixPurpose.OWN_REPERTOIRE, 0, 99, DHAKA, false), SOMEBODY);
        AccountId account = given.permitted();
        given.draw(account, 2);
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.MANAGER_QUOTA_REACHED);
        PrefixView second = prefixes.add(given.prefix(PrefixPurpose.MANAGER, 0, 1, DHAKA, false), SOMEBODY);

        assertThat(given.draw(account, 2)).allMatch(code -> code.startsWith(second.prefix().value()));
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.MANAGER_QUOTA_REACHED);
        given.change(first, null, null, false);
        assertThat(given.draw(account, 1)).allMatch(code -> code.startsWith(first.prefix().value()));
    }

    @Test
    @DisplayName("ROOT_RANGE_EXHAUSTED, M10: a prefix of another registrant does not step in before staff have stopped the one at its end")
    void anotherRegistrantDoesNotStepIn() {
        PrefixView first = given.onlyPrefix(0, 1, 2);
        AddPrefix other = given.prefix(PrefixPurpose.MANAGER, 0, 9, DHAKA, false);
        PrefixView second = prefixes.add(new AddPrefix(other.prefix(), PrefixPurpose.MANAGER, "Harbour Distribution", null, null, 0, 9,
            null, null, null, DHAKA, null, false, false), SOMEBODY);
        AccountId account = given.permitted();
        given.draw(account, 2);

        assertThat(registry.numbersFree(account)).isZero();
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
        given.change(first, null, null, true);
        assertThat(given.draw(account, 1)).allMatch(code -> code.startsWith(second.prefix().value()));
    }

    @Test
    @DisplayName("M10: numbers that a failed draw burnt are missing in the range, and do not count against the quota")
    void burntNumbersDoNotCountAgainstTheQuota() throws Exception {
        PrefixView prefix = given.onlyPrefix(0, 99, 4);
        AccountId account = given.permitted();
        transaction.begin();
        given.draw(account, 3);
        assertThat(refusal(() -> given.draw(account, 2)).facts()).containsEntry("free", "1");
        transaction.rollback();

        assertThat(given.draw(account, 4)).extracting(code -> code.substring(7)).containsExactly("00003", "00004", "00005", "00006");
        assertThat(given.again(prefix).usage().get(0)).returns(7L, year -> year.used()).returns(4L, year -> year.given())
            .returns(0L, year -> year.allowed()).returns(93L, year -> year.free());
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.MANAGER_QUOTA_REACHED);
    }

    @Test
    @DisplayName("M10: batches that race for the last codes of a quota get all of theirs or none, and never more than the quota")
    void racingBatchesNeverExceedTheQuota() {
        PrefixView prefix = given.onlyPrefix(0, 999, 30);

        List<Object> outcomes = given.atOnce(20, () -> given.draw(given.permitted(), 4));

        List<Object> codes = new ArrayList<>();
        outcomes.stream().filter(List.class::isInstance).forEach(batch -> codes.addAll((List<?>) batch));
        assertThat(codes).hasSize(28).doesNotHaveDuplicates();
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(13)
            .allSatisfy(refusal -> assertThat(((RegistryException) refusal).kind()).isEqualTo(Kind.MANAGER_QUOTA_REACHED));
        assertThat(given.again(prefix).usage().get(0)).returns(28L, year -> year.given()).returns(28L, year -> year.used());
    }

    @Test
    @DisplayName("M10: staff are warned at 70, 85 and 95 percent of quota or range, of the nearer one")
    void theLevelWarns() {
        PrefixView quota = given.onlyPrefix(0, 999, 20);
        assertThat(alerts(quota, 20)).extracting(PrefixAlert::level)
            .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 70, 70, 85, 85, 95, 95);
        assertThat(given.again(quota).alerts()).containsExactly(new PrefixAlert(Reason.QUOTA, 95, 0));

        PrefixView range = given.onlyPrefix(0, 9, 100);
        assertThat(alerts(range, 7)).last().isEqualTo(new PrefixAlert(Reason.NUMBERS, 70, 3));
        given.change(range, 7, null, false);
        assertThat(given.again(range).alerts()).containsExactly(new PrefixAlert(Reason.QUOTA, 95, 0));
        given.change(range, 5, null, false);
        assertThat(given.again(range).usage().get(0).allowed()).isZero();
    }

    private List<PrefixAlert> alerts(PrefixView prefix, int draws) {
        AccountId account = given.permitted();
        List<PrefixAlert> alerts = new ArrayList<>();
        for (int i = 0; i < draws; i++) {
            given.draw(account, 1);
            alerts.add(given.again(prefix).alerts().stream().findFirst().orElse(new PrefixAlert(Reason.QUOTA, 0, 0)));
        }
        return alerts;
    }

    @Test
    @DisplayName("M10: the quota lies between 1 and 100,000")
    void aQuotaThatIsNoneIsRefused() {
        PrefixView prefix = given.onlyPrefix(0, 9, DHAKA);

        assertThat(prefix.yearlyQuota()).isEqualTo(100_000);
        for (int quota : new int[] {0, -1, 100_001}) {
            assertThatThrownBy(() -> given.change(prefix, quota, null, false)).isInstanceOf(ConstraintViolationException.class);
        }
    }

    @Test
    @DisplayName("M14: an account with a prefix of its own is served from that alone; all others share")
    void anExclusivePrefixServesItsAccountAlone() {
        PrefixView shared = given.onlyPrefix(0, 99, DHAKA);
        AccountId owner = given.permitted();
        PrefixView own = given.exclusivePrefix(owner, 0, 4, false);

        assertThat(given.draw(owner, 3)).allMatch(code -> code.startsWith(own.prefix().value()));
        assertThat(given.draw(given.permitted(), 3)).allMatch(code -> code.startsWith(shared.prefix().value()));
        assertThat(registry.numbersFree(owner)).isEqualTo(2);
        assertThat(refusal(() -> given.draw(owner, 3)).kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
        given.change(own, 3, null, false);
        assertThat(refusal(() -> given.draw(owner, 1)).kind()).isEqualTo(Kind.MANAGER_QUOTA_REACHED);
        given.change(own, null, LocalDate.now(clock.withZone(DHAKA)).minusDays(1), false);
        assertThat(refusal(() -> given.draw(owner, 1)).kind()).isEqualTo(Kind.NO_MANAGER_PREFIX);
        given.change(own, null, null, true);
        assertThat(refusal(() -> given.draw(owner, 1)).kind()).isEqualTo(Kind.NO_MANAGER_PREFIX);
    }

    @Test
    @DisplayName("M14: shared prefixes follow an exclusive one only where staff allowed it, for each of the account's own")
    void staffLetAnAccountFallBack() {
        PrefixView shared = given.onlyPrefix(0, 99, DHAKA);
        AccountId owner = given.permitted();
        PrefixView own = given.exclusivePrefix(owner, 0, 1, true);
        given.draw(owner, 2);

        assertThat(given.draw(owner, 1)).allMatch(code -> code.startsWith(shared.prefix().value()));
        PrefixView second = given.exclusivePrefix(owner, 0, 0, false);
        assertThat(given.draw(owner, 1)).allMatch(code -> code.startsWith(second.prefix().value()));
        assertThat(refusal(() -> given.draw(owner, 1)).kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
        assertThat(given.again(own).sharedFallback()).isTrue();
    }

    @Test
    @DisplayName("M14, S16: a licensed recording may bring along a code of another label's exclusive prefix, and no draw hits it")
    void anExclusiveCodeMayBeEnteredByOthers() {
        clock.set(Instant.parse("2026-11-05T10:00:00Z"));
        given.onlyPrefix(0, 99, DHAKA);
        AccountId owner = given.permitted();
        PrefixView own = given.exclusivePrefix(owner, 0, 9, false);
        Isrc licensed = Isrc.of(own.prefix(), 26, 0);
        registry.enter(given.account(IsrcMode.NO_ROOT), new EnterIsrc(recording(), licensed, IsrcOrigin.LICENSED_IN, "Owner",
            reference("Old")), SOMEBODY);

        assertThat(given.draw(owner, 1)).containsExactly(Isrc.of(own.prefix(), 26, 1).value());
    }

    @Test
    @DisplayName("PREFIX_CLIENT: only a prefix for clients is set aside for one, and only such a one has a rule for what follows")
    void onlyAPrefixForClientsIsSetAsideForOne() {
        PrefixView shared = given.onlyPrefix(0, 9, DHAKA);
        AccountId owner = new AccountId(UniqueId.next());

        assertThat(refusal(() -> prefixes.add(prefix(PrefixPurpose.OWN_REPERTOIRE, owner, false), SOMEBODY)).kind())
            .isEqualTo(Kind.PREFIX_CLIENT);
        assertThat(refusal(() -> prefixes.add(prefix(PrefixPurpose.MANAGER, null, true), SOMEBODY)).kind()).isEqualTo(Kind.PREFIX_CLIENT);
        assertThat(prefixes.add(prefix(PrefixPurpose.MANAGER, owner, true), SOMEBODY)).returns(owner, PrefixView::account)
            .returns(true, PrefixView::sharedFallback);
        assertThat(given.again(shared)).returns(null, PrefixView::account);
    }

    private AddPrefix prefix(PrefixPurpose purpose, AccountId account, boolean sharedFallback) {
        return new AddPrefix(given.nextPrefix(), purpose, "Backstage", null, null, 0, 9, 10_000, null, null, DHAKA, account, sharedFallback,
            false);
    }

    @Test
    @DisplayName("M1: the end of an appointment is announced 90, 30 and 7 days before, in the zone of the prefix, and after it")
    void theEndOfAnAppointmentIsAnnounced() {
        LocalDate end = LocalDate.parse("2027-06-30");
        clock.set(Instant.parse("2026-11-05T10:00:00Z"));
        PrefixView prefix = given.change(given.onlyPrefix(0, 9, DHAKA), null, end, false);
        AccountId account = given.permitted();
        Map<String, PrefixAlert> moments = Map.of(
            "2027-04-01T17:59:59Z", new PrefixAlert(Reason.APPOINTMENT, 90, 90), "2027-05-30T18:00:00Z",
            new PrefixAlert(Reason.APPOINTMENT, 30, 30), "2027-06-22T18:00:00Z", new PrefixAlert(Reason.APPOINTMENT, 7, 7),
            "2027-06-30T17:59:59Z", new PrefixAlert(Reason.APPOINTMENT, 7, 0), "2027-06-30T18:00:00Z",
            new PrefixAlert(Reason.APPOINTMENT, 0, -1));

        clock.set(Instant.parse("2027-03-31T17:59:59Z"));
        assertThat(given.again(prefix).alerts()).isEmpty();
        moments.forEach((moment, alert) -> {
            clock.set(Instant.parse(moment));
            assertThat(given.again(prefix).alerts()).as(moment).containsExactly(alert);
        });
        clock.set(Instant.parse("2027-06-30T17:59:59Z"));
        assertThat(given.draw(account, 1)).hasSize(1);
        clock.set(Instant.parse("2027-06-30T18:00:00Z"));
        assertThat(given.again(prefix).alerts().get(0).stopped()).isTrue();
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.NO_MANAGER_PREFIX);
        assertThat(given.change(prefix, null, end, true).alerts()).isEmpty();
    }
}
