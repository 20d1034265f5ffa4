package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.RootConflictView;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootEvidences;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SettleConflict;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.YearRange;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("E2, F3: roots with their states, ranges, documents and conflicts")
@ExtendWith(ArquillianExtension.class)
class RootsIT {

    private static final byte[] LETTER = "%PDF-1.7 The agency gives you".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Registry given;

    @Inject
    IsrcRoots roots;

    @Inject
    RootDesk desk;

    @Inject
    RootEvidences evidences;

    @Inject
    TestClock clock;

    private final AccountId account = new AccountId(UniqueId.next());

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    private RootView declare(AccountId holder, String prefix, Integer from, Integer to) {
        return roots.declare(holder, new DeclareRoot(prefix, "Nightjar Records", "PPL", from, to, DHAKA), SOMEBODY);
    }

    private RootView decide(RootView root, RootMove move, String reason) {
        return desk.decide(root.id(), new DecideRoot(move, reason, null), desk.get(root.id()).version(), SOMEBODY);
    }

    private static ChangeRoot change(Integer from, Integer to, YearRange... years) {
        return new ChangeRoot("Nightjar Records", "PPL", null, null, from, to, List.of(years), null);
    }

    @Test
    @DisplayName("S8 AC1: a document makes the root one with evidence; only its account and staff read it")
    void aDocumentIsEvidence() {
        RootView root = declare(account, given.nextPrefix(), null, null);

        EvidenceView letter = evidences.attach(account, root.id(), "C:\\letters\\agency.pdf", LETTER, SOMEBODY);

        assertThat(letter.fileName()).isEqualTo("agency.pdf");
        assertThat(letter.mediaType()).isEqualTo("application/pdf");
        assertThat(roots.get(account, root.id()).status()).isEqualTo(RootStatus.EVIDENCE);
        assertThat(evidences.read(account, root.id(), letter.id()).content()).isEqualTo(LETTER);
        assertThat(evidences.readForStaff(root.id(), letter.id(), SOMEBODY).content()).isEqualTo(LETTER);
        AccountId other = new AccountId(UniqueId.next());
        assertThat(refusal(() -> evidences.read(other, root.id(), letter.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> evidences.of(other, root.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> evidences.attach(other, root.id(), "x.pdf", LETTER, SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        RootView another = declare(account, given.nextPrefix(), null, null);
        assertThat(refusal(() -> evidences.read(account, another.id(), letter.id())).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("EVIDENCE_UNSUITABLE: what is no PDF, PNG or JPEG by its first bytes, or too big, is no evidence")
    void whatIsNoDocumentIsRefused() {
        RootView root = declare(account, given.nextPrefix(), null, null);
        byte[] big = new byte[DocumentType.MOST_BYTES + 1];
        System.arraycopy(LETTER, 0, big, 0, LETTER.length);

        for (byte[] content : List.of(new byte[0], "<html>".getBytes(StandardCharsets.US_ASCII),
            "%PD".getBytes(StandardCharsets.US_ASCII), big)) {
            assertThat(refusal(() -> evidences.attach(account, root.id(), "letter.pdf", content, SOMEBODY)).kind())
                .isEqualTo(Kind.EVIDENCE_UNSUITABLE);
        }
        assertThat(roots.get(account, root.id()).status()).isEqualTo(RootStatus.DECLARED);
    }

    @Test
    @DisplayName("F3: staff verify, suspend with a reason, reinstate and retire")
    void staffDecideOnARoot() {
        RootView root = declare(account, given.nextPrefix(), null, null);

        assertThat(decide(root, RootMove.VERIFY, null).status()).isEqualTo(RootStatus.VERIFIED);
        assertThat(refusal(() -> decide(root, RootMove.SUSPEND, " ")).kind()).isEqualTo(Kind.ROOT_MOVE_FORBIDDEN);
        assertThat(decide(root, RootMove.SUSPEND, "Fees unpaid").standing().reason()).isEqualTo("Fees unpaid");
        assertThat(refusal(() -> decide(root, RootMove.VERIFY, null)).kind()).isEqualTo(Kind.ROOT_MOVE_FORBIDDEN);
        assertThat(refusal(() -> decide(root, RootMove.PROVE, null)).kind()).isEqualTo(Kind.ROOT_MOVE_FORBIDDEN);
        assertThat(decide(root, RootMove.REINSTATE, null).status()).isEqualTo(RootStatus.VERIFIED);
        assertThat(decide(root, RootMove.RETIRE, "Sold")).returns(RootStatus.RETIRED, RootView::status).returns(false, RootView::isDefault);
        assertThat(refusal(() -> roots.change(account, root.id(), change(0, 1), desk.get(root.id()).version(), SOMEBODY)).kind())
            .isEqualTo(Kind.ROOT_MOVE_FORBIDDEN);
        assertThat(refusal(() -> desk.decide(root.id(), new DecideRoot(RootMove.VERIFY, null, null), 0, SOMEBODY)).kind())
            .isEqualTo(Kind.STALE);
    }

    @Test
    @DisplayName("F3: a root expires when its last day is over where it is registered, and staff can verify it anew")
    void aRootExpiresByDate() {
        clock.set(Instant.parse("2026-06-30T17:59:00Z"));
        RootView root = declare(account, given.nextPrefix(), null, null);
        desk.decide(root.id(), new DecideRoot(RootMove.VERIFY, null, LocalDate.of(2026, 6, 30)), root.version(), SOMEBODY);

        assertThat(roots.get(account, root.id()).status()).isEqualTo(RootStatus.VERIFIED);
        clock.set(Instant.parse("2026-06-30T18:00:00Z"));
        assertThat(roots.get(account, root.id()).status()).isEqualTo(RootStatus.EXPIRED);
        assertThat(refusal(() -> desk.decide(root.id(), new DecideRoot(RootMove.VERIFY, null, LocalDate.of(2026, 6, 30)),
            desk.get(root.id()).version(), SOMEBODY)).kind()).isEqualTo(Kind.RANGE_INVALID);
        assertThat(decide(root, RootMove.VERIFY, null).status()).isEqualTo(RootStatus.VERIFIED);
    }

    @Test
    @DisplayName("S10 AC1: a year can have numbers of its own, also ones that are another account's in other years")
    void yearsHaveNumbersOfTheirOwn() {
        String prefix = given.nextPrefix();
        AccountId neighbour = new AccountId(UniqueId.next());
        RootView root = declare(account, prefix, 0, 499);
        RootView next = declare(neighbour, prefix, 500, 999);

        assertThat(refusal(() -> roots.change(account, root.id(), change(0, 499, new YearRange(2027, 0, 500)), root.version(), SOMEBODY))
            .kind())
            .isEqualTo(Kind.ROOT_TAKEN);
        roots.change(neighbour, next.id(), change(500, 999, new YearRange(2027, 700, 999)), next.version(), SOMEBODY);
        RootView wider = roots.change(account, root.id(), change(0, 499, new YearRange(2027, 0, 699)), root.version(), SOMEBODY);

        assertThat(wider.years()).containsExactly(new YearRange(2027, 0, 699));
        assertThat(roots.isOwn(account, Isrc.of(new IsrcPrefix(prefix), 27, 600))).isTrue();
        assertThat(roots.isOwn(account, Isrc.of(new IsrcPrefix(prefix), 26, 600))).isFalse();
        assertThat(roots.isOwn(neighbour, Isrc.of(new IsrcPrefix(prefix), 27, 600))).isFalse();
        assertThat(refusal(() -> roots.change(account, root.id(), change(9, 8), wider.version(), SOMEBODY)).kind())
            .isEqualTo(Kind.RANGE_INVALID);
    }

    @Test
    @DisplayName("ROOT_VERIFIED: what staff have verified can only become narrower, but for staff")
    void whatIsVerifiedIsNotWidened() {
        RootView root = declare(account, given.nextPrefix(), 0, 499);
        RootView verified = decide(root, RootMove.VERIFY, null);

        assertThat(refusal(() -> roots.change(account, root.id(), change(0, 500), verified.version(), SOMEBODY)).kind())
            .isEqualTo(Kind.ROOT_VERIFIED);
        RootView narrower = roots.change(account, root.id(), change(0, 400), verified.version(), SOMEBODY);
        assertThat(desk.change(root.id(), change(0, 999), narrower.version(), SOMEBODY).designationTo()).isEqualTo(999);
    }

    @Test
    @DisplayName("ROOT_VERIFIED: a year that staff gave numbers of its own keeps to these, and what else the label says is free")
    void aYearThatIsVerifiedIsNotWidened() {
        RootView root = declare(account, given.nextPrefix(), 0, 499);
        RootView verified = decide(root, RootMove.VERIFY, null);
        RootView apart = desk.change(root.id(), change(0, 499, new YearRange(2027, 600, 699)), verified.version(), SOMEBODY);

        for (ChangeRoot wider : List.of(change(0, 499), change(0, 499, new YearRange(2027, 600, 700)),
            change(0, 499, new YearRange(2027, 600, 699), new YearRange(2028, 0, 500)))) {
            assertThat(refusal(() -> roots.change(account, root.id(), wider, apart.version(), SOMEBODY)).kind()).as(wider.toString())
                .isEqualTo(Kind.ROOT_VERIFIED);
        }
        ChangeRoot byTrack = new ChangeRoot("Nightjar Records", "PPL", null, null, 0, 499, List.of(new YearRange(2027, 600, 699)),
            NumberingPolicy.RELEASE_TRACK);
        RootView numbered = roots.change(account, root.id(), byTrack, apart.version(), SOMEBODY);
        assertThat(numbered.policy()).isEqualTo(NumberingPolicy.RELEASE_TRACK);
        assertThat(roots.change(account, root.id(), change(0, 400, new YearRange(2027, 650, 699)), numbered.version(), SOMEBODY).years())
            .containsExactly(new YearRange(2027, 650, 699));
    }

    @Test
    @DisplayName("S8 AC2: a conflict suspends a root, and is settled once, for the holder; the same claimant stops it no more")
    void aConflictIsSettledForTheHolder() {
        String prefix = given.nextPrefix();
        RootView root = declare(account, prefix, null, null);
        AccountId claimant = new AccountId(UniqueId.next());
        assertThat(refusal(() -> declare(claimant, prefix, null, null)).kind()).isEqualTo(Kind.ROOT_TAKEN);

        assertThat(roots.get(account, root.id())).returns(true, RootView::conflicting)
            .satisfies(seen -> assertThat(seen.standing().by()).doesNotContain(SOMEBODY.name()));
        assertThat(refusal(() -> decide(root, RootMove.REINSTATE, null)).kind()).isEqualTo(Kind.ROOT_MOVE_FORBIDDEN);
        RootConflictView conflict = conflicts(prefix).get(0);
        desk.settle(conflict.id(), new SettleConflict(ConflictOutcome.HOLDER, "Letter of the agency"), SOMEBODY);

        assertThat(roots.get(account, root.id()).status()).isEqualTo(RootStatus.VERIFIED);
        assertThat(refusal(() -> desk.settle(conflict.id(), new SettleConflict(ConflictOutcome.CLAIMANT, "x"), SOMEBODY)).kind())
            .isEqualTo(Kind.CONFLICT_SETTLED);
        assertThat(refusal(() -> declare(claimant, prefix, null, null)).kind()).isEqualTo(Kind.ROOT_TAKEN);
        assertThat(roots.get(account, root.id()).status()).isEqualTo(RootStatus.VERIFIED);
    }

    @Test
    @DisplayName("S8 AC2: a conflict settled for the claimant retires the holder's root and gives its numbers over, verified")
    void aConflictIsSettledForTheClaimant() {
        String prefix = given.nextPrefix();
        RootView low = declare(account, prefix, 0, 499);
        AccountId third = new AccountId(UniqueId.next());
        RootView high = declare(third, prefix, 500, 999);
        AccountId claimant = new AccountId(UniqueId.next());
        assertThat(refusal(() -> declare(claimant, prefix, 400, 599)).kind()).isEqualTo(Kind.ROOT_TAKEN);
        assertThat(conflicts(prefix)).hasSize(2);

        desk.settle(conflicts(prefix).get(0).id(), new SettleConflict(ConflictOutcome.CLAIMANT, "Wrong letter"), SOMEBODY);

        assertThat(Stream.of(roots.get(account, low.id()), roots.get(third, high.id())).map(RootView::status))
            .containsOnly(RootStatus.RETIRED);
        assertThat(roots.of(claimant)).singleElement().returns(RootStatus.VERIFIED, RootView::status).returns(400,
            RootView::designationFrom)
            .returns(true, RootView::isDefault);
        assertThat(roots.isOwn(account, Isrc.of(new IsrcPrefix(prefix), 26, 400))).isFalse();
        assertThat(conflicts(prefix)).noneMatch(RootConflictView::open);
    }

    private List<RootConflictView> conflicts(String prefix) {
        return desk.conflicts().stream().filter(conflict -> conflict.prefix().value().equals(prefix)).toList();
    }
}
