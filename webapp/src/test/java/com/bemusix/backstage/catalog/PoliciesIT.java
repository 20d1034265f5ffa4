package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.boundary.ChangePolicy;
import com.bemusix.backstage.catalog.boundary.Policies;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.container.TestClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on which sources differ, by territory. Each test has a territory to itself. */
@ExtendWith(ArquillianExtension.class)
class PoliciesIT {

    @Inject
    Policies policies;

    @Inject
    TestClock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @ParameterizedTest
    @EnumSource(PolicyTopic.class)
    @DisplayName("T6, D17: a territory without a policy of its own, and an unknown one, have that for all others")
    void whoHasNoPolicyHasTheOneForAllOthers(PolicyTopic topic) {
        assertThat(policies.of("BV").get(topic).territory()).isNull();
        assertThat(policies.of(null)).isEqualTo(policies.of("BV")).containsKey(topic);
    }

    @Test
    @DisplayName("T6, D17: a territory's own policy comes before the one for all others, topic by topic")
    void theOwnPolicyComesFirst() {
        assertThat(policies.of("FR").get(PolicyTopic.REMASTER)).returns("FR", PolicyView::territory);
        assertThat(policies.of("FR").get(PolicyTopic.REMASTER).policy().advice()).isEqualTo(PolicyAdvice.KEEP);
        assertThat(policies.of("FR").get(PolicyTopic.UPC_AT_TRANSFER).territory()).isNull();
        assertThat(policies.of("US").get(PolicyTopic.LENGTH_CHANGE).territory()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "GB", "BV"})
    @DisplayName("T7: above the upper limit a new code or a reason is needed, everywhere")
    void aGreatChangeOfLengthBlocksAndTakesAReason(String territory) {
        Policy length = policies.of(territory).get(PolicyTopic.LENGTH_CHANGE).policy();

        assertThat(length).returns(Severity.BLOCKS, Policy::severity).returns(true, Policy::justifiable)
                .returns(5, Policy::keepBelowSeconds).returns(10, Policy::newAboveSeconds);
    }

    @Test
    @DisplayName("D17: a version that begins later changes nothing until then, and then holds")
    void aVersionHoldsFromItsBeginningOn() {
        Instant begins = clock.instant().plus(Duration.ofHours(1));
        policies.change(change("HM", 0, null), ACTOR);
        PolicyView later = policies.change(change("HM", 1, begins), ACTOR);

        assertThat(policies.of("HM").get(PolicyTopic.REMASTER).version()).isEqualTo(1);
        assertThat(policies.all()).contains(later);
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        try {
            assertThat(policies.of("HM").get(PolicyTopic.REMASTER).version()).isEqualTo(2);
        } finally {
            clock.run();
        }
    }

    @Test
    @DisplayName("D17: until a territory's first policy begins, that for all others holds")
    void untilTheFirstPolicyBeginsTheGeneralOneHolds() {
        policies.change(change("TF", 0, clock.instant().plus(Duration.ofDays(1))), ACTOR);

        assertThat(policies.of("TF").get(PolicyTopic.REMASTER).territory()).isNull();
        assertThat(policies.inForce()).noneMatch(view -> "TF".equals(view.territory()));
    }

    @Test
    @DisplayName("D17: a later version also takes the place of one that has not begun")
    void aLaterVersionTakesThePlaceOfOneThatHasNotBegun() {
        policies.change(change("GS", 0, clock.instant().plus(Duration.ofHours(1))), ACTOR);
        policies.change(change("GS", 1, null), ACTOR);
        clock.advance(Duration.ofHours(2));
        try {
            assertThat(policies.of("GS").get(PolicyTopic.REMASTER).version()).isEqualTo(2);
        } finally {
            clock.run();
        }
    }

    @Test
    void whatCannotBeAPolicyIsRefused() {
        ChangePolicy silent = new ChangePolicy(PolicyTopic.REMASTER, "SJ", 0, PolicyAdvice.ASK, Severity.WARNS, false, null, null, "Ask.",
                "A source", "https://source.example/", null, "Test");

        Refused.as(Kind.POLICY_ASKS, () -> policies.change(silent, ACTOR));
        Refused.as(Kind.POLICY_EFFECTIVE_IN_PAST,
                () -> policies.change(change("SJ", 0, clock.instant().minus(Duration.ofMinutes(1))), ACTOR));
        Refused.as(Kind.POLICY_SUPERSEDED, () -> policies.change(change("SJ", 1, null), ACTOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "isrc.ifpi.org", "ftp://isrc.ifpi.org/", "https://", "https://localhost/", "https://a b.example/",
        "https://.example/", "https://agency.example/\"><b>", "javascript:alert(1)", "https://user@agency.example/",
        "https://agency.example:port/"})
    @DisplayName("D17: a source is the address of a page that anybody can open")
    void whatIsNoAddressOfAPageIsRefused(String address) {
        assertThat(catchThrowable(() -> policies.change(from(address), ACTOR))).isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://isrc.ifpi.org", "http://repdb.ppluk.com/I-Make-Music/?a=b&c=d#e", "https://agency.example:8443/x",
        "https://xn--bcher-kva.example/%C3%A4"})
    @DisplayName("D17: addresses of pages are taken as they are")
    void addressesOfPagesAreTaken(String address) {
        int latest = policies.all().stream().filter(view -> "UM".equals(view.territory())).mapToInt(PolicyView::version).max().orElse(0);
        ChangePolicy change = from(address);

        PolicyView changed = policies.change(new ChangePolicy(change.topic(), "UM", latest, change.advice(), change.severity(),
                change.justifiable(), null, null, change.rule(), change.source(), address, null, change.reason()), ACTOR);

        assertThat(changed.policy().citation().address()).isEqualTo(address);
    }

    @Test
    void theDatabaseItselfTakesNoPolicyThatAsksAndDoesNotListen() throws Exception {
        transaction.begin();
        entities.joinTransaction();
        Throwable refused = catchThrowable(() -> entities.createNativeQuery("""
                insert into catalog.policy (id, topic, territory, version, advice, severity, justifiable, rule, source, address, at,
                    effective_from, by_name, reason)
                values (gen_random_uuid(), 'REMASTER', 'IO', 1, 'ASK', 'WARNS', false, 'x', 'x', 'https://x.example/', now(), now(), 'x',
                    'x')""").executeUpdate());
        transaction.rollback();

        assertThat(refused).hasStackTraceContaining("policy_asks");
    }

    private static ChangePolicy change(String territory, int basedOn, Instant from) {
        return new ChangePolicy(PolicyTopic.REMASTER, territory, basedOn, PolicyAdvice.NEW, Severity.BLOCKS, true, null, null,
                "A remaster has a code of its own.", "A source", "https://source.example/", from, "Test");
    }

    private static ChangePolicy from(String address) {
        return new ChangePolicy(PolicyTopic.REMASTER, "WF", 0, PolicyAdvice.NEW, Severity.BLOCKS, true, null, null,
                "A remaster has a code of its own.", "A source", address, null, "Test");
    }
}
