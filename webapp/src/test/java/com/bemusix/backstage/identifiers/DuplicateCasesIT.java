package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.AnswerClaim;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.identifiers.boundary.ClaimIsrc;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerEvent;
import com.bemusix.backstage.identifiers.boundary.Officer;
import com.bemusix.backstage.identifiers.boundary.OpenCase;
import com.bemusix.backstage.identifiers.boundary.ProposeOutcome;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("F2, M8, D14: one code for two recordings, or two codes for one, is a case that two officers decide")
@ExtendWith(ArquillianExtension.class)
class DuplicateCasesIT {

    static final Officer LENA = new Officer(new Actor(UniqueId.next(), "Lena Voss", "127.0.0.1", "test"), null);
    static final Officer INES = new Officer(new Actor(UniqueId.next(), "Ines Prado", "127.0.0.1", "test"), null);

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

    private AccountId nightjar;
    private AccountId ostwind;
    private final RecordingId tides = recording();
    private final RecordingId table = recording();
    private Isrc code;

    @BeforeEach
    void twoLabelsAndACode() {
        nightjar = given.account(IsrcMode.ROOT);
        ostwind = given.account(IsrcMode.ROOT);
        code = fresh();
    }

    Isrc fresh() {
        return Isrc.of(IsrcPrefix.parse(given.nextPrefix()), 26, 146);
    }

    private void accepted(AccountId account, RecordingId recording, Isrc isrc) {
        registry.enter(account, new EnterIsrc(recording, isrc, IsrcOrigin.PREVIOUS_DISTRIBUTOR, null, reference("Tide Tables")), SOMEBODY);
        registry.accept(account, List.of(recording), SOMEBODY);
    }

    private ClaimView claim(AccountId account, RecordingId recording, Isrc isrc) {
        return claims.claim(account, new ClaimIsrc(recording, isrc, IsrcOrigin.PREVIOUS_DISTRIBUTOR, null, reference("Tide Table"),
            "Our former distributor gave it to us"), SOMEBODY);
    }

    private ClaimView sameCode() {
        accepted(nightjar, tides, code);
        return claim(ostwind, table, code);
    }

    private CaseView decide(ClaimView claim, CaseOutcome outcome, CaseSide keeper, Isrc replacement) {
        CaseView about = cases.propose(claim.id(), new ProposeOutcome(outcome, keeper, replacement, "Earliest assignment"),
            cases.get(claim.id()).version(), LENA);
        return cases.confirm(claim.id(), about.version(), INES);
    }

    private AssignmentStatus status(AccountId account, Isrc isrc) {
        return codes.history(account, isrc).row().status();
    }

    private List<String> events(AccountId account, Isrc isrc) {
        return codes.history(account, isrc).events().stream().map(LedgerEvent::event).toList();
    }

    private Isrc codeOf(AccountId account, RecordingId recording) {
        CodeView found = registry.codesOf(account, List.of(recording)).get(recording);
        return found == null ? null : found.isrc();
    }

    private Kind entering(AccountId account, RecordingId recording, Isrc isrc) {
        return refusal(() -> registry.enter(account, new EnterIsrc(recording, isrc, null, null, reference("Again")), SOMEBODY)).kind();
    }

    @Test
    @DisplayName("ID-004: a claim puts the code in dispute; each side sees its own part and nothing of the other")
    void opensACaseInsteadOfADeadEnd() {
        ClaimView claimed = sameCode();
        ClaimView held = claims.of(nightjar).get(0);

        assertThat(claimed).returns(CaseSide.CLAIMANT, ClaimView::side).returns(table, ClaimView::recording)
            .returns("Tide Table", view -> view.reference().title()).returns(CaseState.OPEN, ClaimView::state);
        assertThat(held).returns(CaseSide.HOLDER, ClaimView::side).returns(tides, ClaimView::recording).returns(null, ClaimView::statement)
            .returns("Tide Tables", view -> view.reference().title()).returns(true, ClaimView::asked);
        assertThat(status(nightjar, code)).isEqualTo(AssignmentStatus.DISPUTED);
        assertThat(events(nightjar, code)).containsExactly("ENTERED", "ACCEPTED", "DISPUTED");
        assertThat(codes.history(nightjar, code).events().get(2).by()).as("who claims it is not told").isNotEqualTo(SOMEBODY.name());
        assertThat(refusal(() -> claims.get(given.account(IsrcMode.ROOT), claimed.id())).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("The evidence stands side by side, with the code that may have been meant")
    void showsBothSidesToTheStaff() {
        ClaimView claim = sameCode();
        claims.answer(nightjar, claim.id(), new AnswerClaim("Ours, see the letter", false), SOMEBODY);

        CaseView about = cases.get(claim.id());
        assertThat(about.holder()).returns(nightjar, side -> side.account()).returns(AssignmentStatus.ACCEPTED, side -> side.before())
            .returns("Ours, see the letter", side -> side.statement());
        assertThat(about.claimant()).returns(ostwind, side -> side.account()).returns(null, side -> side.isrc())
            .returns(IsrcOrigin.PREVIOUS_DISTRIBUTOR, side -> side.origin());
        assertThat(about.alike()).as("Tide Table is not Tide Tables").isFalse();
    }

    @Test
    @DisplayName("S5: one officer proposes and another one confirms; the proposer cannot")
    void takesTwoOfficers() {
        ClaimView claim = sameCode();
        long version = cases.get(claim.id()).version();
        CaseView proposed = cases.propose(claim.id(), new ProposeOutcome(CaseOutcome.VOID, null, null, "Neither"), version, LENA);

        assertThat(refusal(() -> cases.confirm(claim.id(), proposed.version(), LENA)).kind()).isEqualTo(Kind.CASE_SAME_OFFICER);
        assertThat(refusal(() -> cases.confirm(claim.id(), version, INES)).kind()).isEqualTo(Kind.STALE);
        Officer partial = new Officer(INES.actor(), ostwind);
        assertThat(refusal(() -> cases.confirm(claim.id(), proposed.version(), partial)).kind()).isEqualTo(Kind.CASE_OWN_ACCOUNT);
        assertThat(status(nightjar, code)).as("nothing moves before").isEqualTo(AssignmentStatus.DISPUTED);
        assertThat(claims.get(ostwind, claim.id()).state()).as("labels see no proposal").isEqualTo(CaseState.OPEN);
        assertThat(cases.sendBack(claim.id(), proposed.version(), INES).state()).isEqualTo(CaseState.OPEN);
        assertThatThrownBy(() -> given.sql("update identifiers.duplicate_case set outcome = 'VOID', reason = 'x', proposed_at = now(),"
            + " proposed_by = id, proposed_by_name = 'x', confirmed_at = now(), confirmed_by = id, confirmed_by_name = 'x'"
            + " where id = '" + claim.id() + "'")).hasMessageContaining("confirmed");
    }

    @Test
    @DisplayName("SPLIT: the code stays with its holder, and the claimant needs another one")
    void keepsItForTheHolder() {
        ClaimView claim = sameCode();
        decide(claim, CaseOutcome.SPLIT, CaseSide.HOLDER, null);

        assertThat(status(nightjar, code)).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThat(events(nightjar, code)).containsExactly("ENTERED", "ACCEPTED", "DISPUTED", "UPHELD");
        assertThat(codeOf(ostwind, table)).isNull();
        assertThat(claims.get(ostwind, claim.id())).returns(CaseResult.LOST, ClaimView::result)
            .returns("Earliest assignment", ClaimView::reason);
        assertThat(claims.get(nightjar, claim.id())).returns(CaseResult.KEPT, ClaimView::result)
            .returns("Earliest assignment", ClaimView::reason);
    }

    @Test
    @DisplayName("SPLIT: the code goes to the claimant, and the holder keeps its history")
    void givesItToTheClaimant() {
        decide(sameCode(), CaseOutcome.SPLIT, CaseSide.CLAIMANT, null);

        assertThat(codeOf(ostwind, table)).isEqualTo(code);
        assertThat(status(ostwind, code)).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThat(codeOf(nightjar, tides)).isNull();
        assertThat(status(nightjar, code)).isEqualTo(AssignmentStatus.SUPERSEDED_IN_ERROR);
        assertThat(events(nightjar, code)).endsWith("DISPUTED", "SUPERSEDED");
        assertThat(entering(nightjar, tides, code)).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
    }

    @Test
    @DisplayName("CORRECT: the losing recording gets the code that was meant")
    void correctsTheMistypedCode() {
        Isrc meant = fresh();
        decide(sameCode(), CaseOutcome.CORRECT, CaseSide.HOLDER, meant);

        assertThat(codeOf(nightjar, tides)).isEqualTo(code);
        assertThat(codeOf(ostwind, table)).isEqualTo(meant);
        assertThat(status(ostwind, meant)).isEqualTo(AssignmentStatus.ACCEPTED);
    }

    @Test
    @DisplayName("CORRECT: the claimant gets the code, and the former holder the one that is right for it")
    void correctsTheHolder() {
        Isrc meant = fresh();
        decide(sameCode(), CaseOutcome.CORRECT, CaseSide.CLAIMANT, meant);

        assertThat(codeOf(ostwind, table)).isEqualTo(code);
        assertThat(codeOf(nightjar, tides)).isEqualTo(meant);
    }

    @Test
    @DisplayName("ALIAS: it is one recording, and both sides keep the code")
    void sharesTheCode() {
        decide(sameCode(), CaseOutcome.ALIAS, CaseSide.HOLDER, null);

        assertThat(codeOf(nightjar, tides)).isEqualTo(code);
        assertThat(codeOf(ostwind, table)).isEqualTo(code);
        assertThat(events(ostwind, code)).containsExactly("CLAIMED", "ALIASED");
        assertThat(entering(given.account(IsrcMode.ROOT), recording(), code)).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
        assertThat(registry.find(ostwind, code)).isPresent();
    }

    @Test
    @DisplayName("VOID: the number never returns, whoever enters it")
    void voidsForGood() {
        ClaimView claim = sameCode();
        decide(claim, CaseOutcome.VOID, null, null);

        assertThat(status(nightjar, code)).isEqualTo(AssignmentStatus.VOID);
        assertThat(codeOf(nightjar, tides)).isNull();
        assertThat(entering(nightjar, tides, code)).isEqualTo(Kind.ISRC_VOID);
        assertThat(entering(ostwind, table, code)).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
        assertThat(refusal(() -> claim(ostwind, table, code)).kind()).isIn(Kind.ISRC_DUP_OTHER_RECORDING, Kind.CASE_NOT_NEEDED);
        assertThatThrownBy(() -> given.sql("update identifiers.isrc_assignment set status = 'ACCEPTED' where isrc = '" + code + "'"))
            .hasMessageContaining("no case moves");
        Isrc other = fresh();
        registry.enter(nightjar, new EnterIsrc(tides, other, null, null, reference("Tide Tables")), SOMEBODY);
        assertThat(codeOf(nightjar, tides)).isEqualTo(other);
    }

    @Test
    @DisplayName("ID-006: two codes that staff bring together become one, and the other is known for the recording alone")
    void joinsTwoCodes() {
        Isrc second = fresh();
        accepted(nightjar, tides, code);
        accepted(ostwind, table, second);
        CaseView opened = cases.open(new OpenCase(code, second, "The same audio"), LENA);
        assertThat(status(ostwind, second)).isEqualTo(AssignmentStatus.DISPUTED);
        cases.confirm(opened.id(), cases.propose(opened.id(), new ProposeOutcome(CaseOutcome.ALIAS, CaseSide.HOLDER, null, "The same"),
            opened.version(), INES).version(), LENA);

        assertThat(codeOf(nightjar, tides)).isEqualTo(code);
        assertThat(codeOf(ostwind, table)).isEqualTo(code);
        assertThat(status(ostwind, second)).isEqualTo(AssignmentStatus.SUPERSEDED_IN_ERROR);
        assertThat(entering(given.account(IsrcMode.ROOT), recording(), second)).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
    }
}
