package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.DuplicateCasesIT.INES;
import static com.bemusix.backstage.identifiers.DuplicateCasesIT.LENA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.identifiers.boundary.ClaimIsrc;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.ProposeOutcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("F2: duplicate cases under many hands")
@ExtendWith(ArquillianExtension.class)
class DuplicateCaseRacesIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcLedger codes;

    @Inject
    CodeClaims claims;

    @Inject
    DuplicateCases cases;

    private Isrc held(AccountId account, RecordingId recording) {
        Isrc isrc = Isrc.of(IsrcPrefix.parse(given.nextPrefix()), 26, 7);
        enter(account, recording, isrc);
        registry.accept(account, List.of(recording), SOMEBODY);
        return isrc;
    }

    private Object enter(AccountId account, RecordingId recording, Isrc isrc) {
        return registry.enter(account, new EnterIsrc(recording, isrc, null, null, reference("Tide Tables")), SOMEBODY);
    }

    private ClaimView claim(AccountId account, Isrc isrc) {
        return claims.claim(account, new ClaimIsrc(recording(), isrc, null, null, reference("Tide Table"), "Ours"), SOMEBODY);
    }

    @Test
    @DisplayName("of many who claim one code at once, one opens the case")
    void oneCaseAboutACode() {
        Isrc isrc = held(given.account(IsrcMode.ROOT), recording());
        List<AccountId> claimants = Stream.generate(() -> given.account(IsrcMode.ROOT)).limit(6).toList();

        List<Object> outcomes = given.atOnce(claimants.stream().map(each -> (Callable<Object>) () -> claim(each, isrc)).toList());

        assertThat(outcomes.stream().filter(ClaimView.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(RegistryException.class::isInstance).map(e -> ((RegistryException) e).kind()))
            .hasSize(5).containsOnly(Kind.CASE_OPEN);
    }

    @Test
    @DisplayName("a case that two officers confirm at once is carried out once")
    void decidedOnce() {
        AccountId holder = given.account(IsrcMode.ROOT);
        Isrc isrc = held(holder, recording());
        ClaimView claim = claim(given.account(IsrcMode.ROOT), isrc);
        CaseView proposed = cases.propose(claim.id(), new ProposeOutcome(CaseOutcome.VOID, null, null, "Neither"),
            cases.get(claim.id()).version(), LENA);

        List<Object> outcomes = given.atOnce(4, () -> cases.confirm(claim.id(), proposed.version(), INES));

        assertThat(outcomes.stream().filter(CaseView.class::isInstance)).hasSize(1);
        assertThat(codes.history(holder, isrc).events().stream().filter(event -> event.event().equals("VOIDED"))).hasSize(1);
    }

    @Test
    @DisplayName("while a case gives a code away, nobody else enters it")
    void nobodySlipsIn() {
        for (int round = 0; round < 8; round++) {
            AccountId holder = given.account(IsrcMode.ROOT);
            RecordingId recording = recording();
            Isrc isrc = held(holder, recording);
            ClaimView claim = claim(given.account(IsrcMode.ROOT), isrc);
            CaseView proposed = cases.propose(claim.id(), new ProposeOutcome(CaseOutcome.SPLIT, CaseSide.CLAIMANT, null, "Theirs"),
                cases.get(claim.id()).version(), LENA);
            AccountId third = given.account(IsrcMode.ROOT);
            List<Callable<Object>> callers = Stream.concat(Stream.of((Callable<Object>) () -> cases.confirm(claim.id(), proposed.version(),
                INES)), IntStream.range(0, 3).mapToObj(i -> (Callable<Object>) () -> enter(third, recording(), isrc))).toList();

            List<Object> outcomes = given.atOnce(callers);

            assertThat(outcomes.get(0)).isInstanceOf(CaseView.class);
            assertThat(outcomes.subList(1, 4)).allSatisfy(each -> assertThat(each).isInstanceOf(RegistryException.class));
            assertThat(given.number("select count(*) from identifiers.isrc_assignment where isrc = '" + isrc
                + "' and status not in ('WITHDRAWN', 'SUPERSEDED_IN_ERROR')")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("an account has at most twenty open claims, and a claim on what it can settle alone is none")
    void claimsAreFew() {
        AccountId holder = given.account(IsrcMode.ROOT);
        AccountId claimant = given.account(IsrcMode.ROOT);
        for (int i = 0; i < 20; i++) {
            claim(claimant, held(holder, recording()));
        }

        Isrc another = held(holder, recording());
        assertThat(refusal(() -> claim(claimant, another)).kind()).isEqualTo(Kind.CASE_TOO_MANY);
        Isrc own = Isrc.of(IsrcPrefix.parse(given.nextPrefix()), 26, 8);
        enter(holder, recording(), own);
        assertThat(refusal(() -> claim(holder, own)).kind()).isEqualTo(Kind.CASE_NOT_NEEDED);
    }

    @Test
    @DisplayName("the database refuses to dispute, void or alias a code without a case of two persons")
    void theDatabaseIsTheLastLine() {
        AccountId holder = given.account(IsrcMode.ROOT);
        Isrc isrc = held(holder, recording());
        ClaimView claim = claim(given.account(IsrcMode.ROOT), isrc);
        String where = " where isrc = '" + isrc + "'";

        for (String change : List.of("status = 'VOID'", "status = 'VOID', status_before = 'ACCEPTED', case_id = '" + claim.id() + "'",
                "status = 'SUPERSEDED_IN_ERROR', case_id = '" + claim.id() + "'", "status = 'ACCEPTED', status_before = null",
                "status_before = 'ENTERED'", "case_id = null", "alias_of = id")) {
            assertThatThrownBy(() -> given.sql("update identifiers.isrc_assignment set " + change + where)).as(change).isNotNull();
        }
        assertThatThrownBy(() -> given.sql("delete from identifiers.duplicate_case")).hasMessageContaining("is refused");
        assertThatThrownBy(() -> given.sql("update identifiers.duplicate_case set statement = 'Other' where id = '" + claim.id() + "'"))
            .hasMessageContaining("stays as it was");
    }
}
