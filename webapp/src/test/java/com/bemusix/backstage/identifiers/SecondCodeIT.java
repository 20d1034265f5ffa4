package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.DuplicateCasesIT.INES;
import static com.bemusix.backstage.identifiers.DuplicateCasesIT.LENA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.identifiers.boundary.ClaimIsrc;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.OpenCase;
import com.bemusix.backstage.identifiers.boundary.ProposeOutcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("ID-006: a recording that has a code for life and is said to have another one")
@ExtendWith(ArquillianExtension.class)
class SecondCodeIT {

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

    @Inject
    LedgerProof proof;

    private AccountId nightjar;
    private RecordingId tides;
    private Isrc first;
    private Isrc second;

    @BeforeEach
    void aRecordingWithACodeForLife() {
        nightjar = given.account(IsrcMode.ROOT);
        tides = recording();
        first = fresh();
        second = fresh();
        accepted(nightjar, tides, first);
    }

    private Isrc fresh() {
        return Isrc.of(IsrcPrefix.parse(given.nextPrefix()), 26, 99);
    }

    private void accepted(AccountId account, RecordingId recording, Isrc isrc) {
        registry.enter(account, new EnterIsrc(recording, isrc, null, null, reference("Tide Tables")), SOMEBODY);
        registry.accept(account, List.of(recording), SOMEBODY);
    }

    private UUID claimed() {
        return claims.claim(nightjar, new ClaimIsrc(tides, second, null, null, reference("Tide Tables"), "On the record since 2019"),
            SOMEBODY).id();
    }

    private void decide(UUID id, CaseOutcome outcome, CaseSide keeper, Isrc replacement) {
        CaseView proposed = cases.propose(id, new ProposeOutcome(outcome, keeper, replacement, "Reason"), cases.get(id).version(), LENA);
        assertThat(cases.confirm(id, proposed.version(), INES).state()).isEqualTo(CaseState.DECIDED);
    }

    private Isrc now(AccountId account, RecordingId recording) {
        CodeView code = registry.codesOf(account, List.of(recording)).get(recording);
        return code == null ? null : code.isrc();
    }

    private AssignmentStatus status(Isrc isrc) {
        return codes.history(nightjar, isrc).row().status();
    }

    private Kind enteredElsewhere(Isrc isrc) {
        EnterIsrc command = new EnterIsrc(recording(), isrc, null, null, reference("Other"));
        return refusal(() -> registry.enter(given.account(IsrcMode.ROOT), command, SOMEBODY)).kind();
    }

    @Test
    @DisplayName("the code is refused at the recording, and a claim puts the code for life in dispute")
    void opensACase() {
        EnterIsrc again = new EnterIsrc(tides, second, null, null, reference("Tide Tables"));
        assertThat(refusal(() -> registry.enter(nightjar, again, SOMEBODY)).kind()).isEqualTo(Kind.ISRC_LOCKED);

        CaseView about = cases.get(claimed());

        assertThat(about).returns(CaseKind.SECOND_CODE, CaseView::kind).returns(false, CaseView::bound).returns(second, CaseView::isrc);
        assertThat(status(first)).isEqualTo(AssignmentStatus.DISPUTED);
        assertThat(now(nightjar, tides)).isEqualTo(first);
    }

    @Test
    @DisplayName("ALIAS: the first code stays in force, the second one is known for the recording and for nothing else")
    void theFirstStaysInForce() {
        decide(claimed(), CaseOutcome.ALIAS, CaseSide.HOLDER, null);

        assertThat(now(nightjar, tides)).isEqualTo(first);
        assertThat(status(second)).isEqualTo(AssignmentStatus.SUPERSEDED_IN_ERROR);
        assertThat(enteredElsewhere(second)).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
    }

    @Test
    @DisplayName("ALIAS: the second code takes over, and the first one is never another recording's")
    void theSecondTakesOver() {
        decide(claimed(), CaseOutcome.ALIAS, CaseSide.CLAIMANT, null);

        assertThat(now(nightjar, tides)).isEqualTo(second);
        assertThat(status(first)).isEqualTo(AssignmentStatus.SUPERSEDED_IN_ERROR);
        assertThat(enteredElsewhere(first)).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
    }

    @Test
    @DisplayName("SPLIT: it is another recording's code, and free to be entered there")
    void theSecondIsOfAnotherRecording() {
        decide(claimed(), CaseOutcome.SPLIT, CaseSide.HOLDER, null);

        assertThat(now(nightjar, tides)).isEqualTo(first);
        RecordingId remix = recording();
        registry.enter(nightjar, new EnterIsrc(remix, second, null, null, reference("Tide Tables remix")), SOMEBODY);
        assertThat(now(nightjar, remix)).isEqualTo(second);
    }

    @Test
    @DisplayName("CORRECT and VOID: neither code is right; the recording gets the right one, or none")
    void neitherIsRight() {
        Isrc right = fresh();
        decide(claimed(), CaseOutcome.CORRECT, CaseSide.HOLDER, right);
        assertThat(now(nightjar, tides)).isEqualTo(right);

        second = fresh();
        decide(claimed(), CaseOutcome.VOID, null, null);
        assertThat(now(nightjar, tides)).isNull();
        assertThat(status(right)).isEqualTo(AssignmentStatus.VOID);
    }

    @Test
    @DisplayName("two bound codes: apart again, joined either way, or void; the chain of the ledger holds after all of it")
    void everyEndOfTwoBoundCodes() {
        for (CaseOutcome outcome : List.of(CaseOutcome.SPLIT, CaseOutcome.ALIAS, CaseOutcome.VOID)) {
            for (CaseSide keeper : outcome == CaseOutcome.VOID ? new CaseSide[] {null} : outcome.keepers(CaseKind.SECOND_CODE, true)
                    .toArray(CaseSide[]::new)) {
                aRecordingWithACodeForLife();
                AccountId ostwind = given.account(IsrcMode.ROOT);
                RecordingId table = recording();
                accepted(ostwind, table, second);
                decide(cases.open(new OpenCase(first, second, "The same audio"), LENA).id(), outcome, keeper, null);

                boolean split = outcome == CaseOutcome.SPLIT;
                Isrc ours = outcome == CaseOutcome.VOID ? null : split || keeper == CaseSide.HOLDER ? first : second;
                Isrc theirs = outcome == CaseOutcome.VOID ? null : split || keeper == CaseSide.CLAIMANT ? second : first;
                assertThat(now(nightjar, tides)).as(outcome + " " + keeper).isEqualTo(ours);
                assertThat(now(ostwind, table)).as(outcome + " " + keeper).isEqualTo(theirs);
                assertThat(proof.verify(nightjar).sound()).isTrue();
                assertThat(proof.verify(ostwind).sound()).isTrue();
            }
        }
        assertThat(given.number("select count(*) from identifiers.isrc_assignment a where a.status = 'DISPUTED' and not exists (select"
            + " from identifiers.duplicate_case c where c.id = a.case_id and c.confirmed_at is null and c.withdrawn_at is null)")).isZero();
    }

    @Test
    @DisplayName("CASE_OPEN: a code is not taken from a recording that shares it while another case is about that, which could never end")
    void whatIsSharedWaitsForItsOwnCase() {
        AccountId ostwind = given.account(IsrcMode.ROOT);
        RecordingId table = recording();
        decide(claim(ostwind, table, first), CaseOutcome.ALIAS, CaseSide.HOLDER, null);
        UUID ofTheShare = claim(ostwind, table, second);
        UUID ofAll = claim(nightjar, recording(), first);
        CaseView proposed = cases.propose(ofAll, new ProposeOutcome(CaseOutcome.VOID, null, null, "Reason"), cases.get(ofAll).version(),
            LENA);

        assertThat(refusal(() -> cases.confirm(ofAll, proposed.version(), INES)).kind()).isEqualTo(Kind.CASE_OPEN);
        assertThat(now(ostwind, table)).as("nothing has moved").isEqualTo(first);
        decide(ofTheShare, CaseOutcome.SPLIT, CaseSide.HOLDER, null);
        cases.confirm(ofAll, proposed.version(), INES);
        assertThat(now(nightjar, tides)).isNull();
        assertThat(now(ostwind, table)).isNull();
    }

    private UUID claim(AccountId account, RecordingId recording, Isrc isrc) {
        return claims.claim(account, new ClaimIsrc(recording, isrc, null, null, reference("Tide Tables"), "Ours"), SOMEBODY).id();
    }

    @Test
    @DisplayName("ISRC_DUP_OTHER_RECORDING: a replacement that another case took from its recording meanwhile is given to nobody")
    void aReplacementThatWasSupersededMeanwhile() {
        Isrc right = fresh();
        UUID id = claimed();
        CaseView proposed = cases.propose(id, new ProposeOutcome(CaseOutcome.CORRECT, CaseSide.HOLDER, right, "Reason"),
            cases.get(id).version(), LENA);
        Isrc other = fresh();
        accepted(nightjar, recording(), right);
        accepted(nightjar, recording(), other);
        decide(cases.open(new OpenCase(right, other, "The same audio"), LENA).id(), CaseOutcome.ALIAS, CaseSide.CLAIMANT, null);

        assertThat(status(right)).isEqualTo(AssignmentStatus.SUPERSEDED_IN_ERROR);
        assertThat(refusal(() -> cases.confirm(id, proposed.version(), INES)).kind()).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
        assertThat(now(nightjar, tides)).isEqualTo(first);
    }

    @Test
    @DisplayName("what does not fit a case is refused, and so is a replacement that is somebody's")
    void refusesWhatDoesNotFit() {
        UUID id = claimed();
        long version = cases.get(id).version();

        for (ProposeOutcome wrong : List.of(new ProposeOutcome(CaseOutcome.SPLIT, CaseSide.CLAIMANT, null, "x"),
                new ProposeOutcome(CaseOutcome.ALIAS, null, null, "x"), new ProposeOutcome(CaseOutcome.VOID, CaseSide.HOLDER, null, "x"),
                new ProposeOutcome(CaseOutcome.SPLIT, CaseSide.HOLDER, fresh(), "x"),
                new ProposeOutcome(CaseOutcome.CORRECT, CaseSide.HOLDER, null, "x"))) {
            assertThat(refusal(() -> cases.propose(id, wrong, version, LENA)).kind()).as(wrong.toString())
                .isEqualTo(Kind.CASE_OUTCOME_UNFIT);
        }
        ProposeOutcome taken = new ProposeOutcome(CaseOutcome.CORRECT, CaseSide.HOLDER, first, "x");
        assertThat(refusal(() -> cases.propose(id, taken, version, LENA)).kind()).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
        assertThat(cases.get(id).state()).isEqualTo(CaseState.OPEN);
    }
}
