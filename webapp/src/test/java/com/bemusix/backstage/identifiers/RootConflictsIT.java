package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.RootConflictView;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SettleConflict;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("F3: two accounts name one root that staff have verified; it is suspended for both until an identifier officer decides")
@ExtendWith(ArquillianExtension.class)
class RootConflictsIT {

    @Inject
    Registry given;

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    RootDesk desk;

    @Inject
    OwnNumbers numbers;

    @Inject
    IsrcRegistry registry;

    private AccountId holder;
    private AccountId claimant;
    private RootView root;

    @BeforeEach
    void aVerifiedRoot() {
        if (given != null) {
            holder = given.account(IsrcMode.ROOT);
            claimant = given.account(IsrcMode.ROOT);
            root = verified(holder);
            setup.numberOwn(holder, true, setup.of(holder).version(), SOMEBODY);
        }
    }

    private RootView verified(AccountId account) {
        RootView declared = roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, 0, 499, DHAKA), SOMEBODY);
        return desk.decide(declared.id(), new DecideRoot(RootMove.VERIFY, null, null), declared.version(), SOMEBODY);
    }

    private void claim(AccountId account, RootView wanted) {
        assertThat(refusal(() -> roots.declare(account, new DeclareRoot(wanted.prefix().value(), "Other", null, 400, 999, DHAKA), SOMEBODY))
            .kind()).isEqualTo(Kind.ROOT_TAKEN);
    }

    private RootStatus status(RootView looked) {
        return desk.get(looked.id()).status();
    }

    private RootConflictView conflict(RootView about, AccountId by) {
        return desk.conflicts().stream().filter(each -> each.rootId().equals(about.id()) && each.claimant().equals(by)).findFirst()
            .orElseThrow();
    }

    private void settle(RootView about, AccountId by, ConflictOutcome outcome) {
        desk.settle(conflict(about, by).id(), new SettleConflict(outcome, "Letter of the agency"), SOMEBODY);
    }

    private void number() {
        numbers.number(holder, new NumberRecordings(null, null, new ReleaseId(UniqueId.next()),
            List.of(new NumberRecordings.Track(recording(), 1, reference("Counted")))), SOMEBODY);
    }

    @Test
    @DisplayName("neither side is counted for; the holder goes on entering codes, and the officer sees that the root was verified")
    void suspendedForBoth() {
        claim(claimant, root);

        assertThat(roots.get(holder, root.id())).returns(RootStatus.SUSPENDED, RootView::status).returns(true, RootView::conflicting);
        assertThat(roots.of(claimant)).isEmpty();
        assertThat(conflict(root, claimant)).returns(true, RootConflictView::verified).returns(true, RootConflictView::open);
        assertThat(refusal(this::number).kind()).isEqualTo(Kind.ROOT_UNUSABLE);
        assertThat(registry.enter(holder, new EnterIsrc(recording(), Isrc.of(root.prefix(), 26, 7), null, null, reference("Entered")),
            SOMEBODY).ownRoot()).isTrue();
    }

    @Test
    @DisplayName("decided for the holder it is verified again, and the same claimant stops it no more")
    void decidedForTheHolder() {
        claim(claimant, root);
        settle(root, claimant, ConflictOutcome.HOLDER);
        assertThat(status(root)).isEqualTo(RootStatus.VERIFIED);
        number();

        claim(claimant, root);
        assertThat(status(root)).isEqualTo(RootStatus.VERIFIED);
        claim(given.account(IsrcMode.ROOT), root);
        assertThat(status(root)).isEqualTo(RootStatus.SUSPENDED);
    }

    @Test
    @DisplayName("decided for the claimant, the holder's root retires and the claimant's is verified")
    void decidedForTheClaimant() {
        claim(claimant, root);
        settle(root, claimant, ConflictOutcome.CLAIMANT);

        assertThat(status(root)).isEqualTo(RootStatus.RETIRED);
        assertThat(roots.of(claimant)).singleElement().returns(RootStatus.VERIFIED, RootView::status);
    }

    @Test
    @DisplayName("an account that claims roots at will holds up one verified prefix at a time, and staff see all its claims")
    void nobodyHoldsUpMany() {
        RootView second = verified(given.account(IsrcMode.ROOT));
        RootView third = verified(given.account(IsrcMode.ROOT));
        claim(claimant, root);
        claim(claimant, second);
        claim(claimant, third);

        assertThat(status(root)).isEqualTo(RootStatus.SUSPENDED);
        assertThat(List.of(status(second), status(third))).containsOnly(RootStatus.VERIFIED);
        assertThat(List.of(conflict(second, claimant), conflict(third, claimant))).allMatch(RootConflictView::open);
        settle(root, claimant, ConflictOutcome.HOLDER);
        claim(claimant, second);
        assertThat(status(second)).isEqualTo(RootStatus.SUSPENDED);
    }

    @Test
    @DisplayName("ROOT_VERIFIED: while it is suspended the holder cannot put more into a root that was verified")
    void whatWasVerifiedStaysSo() {
        claim(claimant, root);
        ChangeRoot wider = new ChangeRoot("Nightjar", null, null, null, 0, 999, List.of(), null);
        ChangeRoot narrower = new ChangeRoot("Nightjar", null, null, null, 0, 399, List.of(), null);

        long version = desk.get(root.id()).version();
        assertThat(refusal(() -> roots.change(holder, root.id(), wider, version, SOMEBODY)).kind()).isEqualTo(Kind.ROOT_VERIFIED);
        assertThat(roots.change(holder, root.id(), narrower, version, SOMEBODY).designationTo()).isEqualTo(399);
    }

    @Test
    @DisplayName("two claimants: the root waits for both decisions, in the database too")
    void itWaitsForEveryDecision() {
        AccountId another = given.account(IsrcMode.ROOT);
        claim(claimant, root);
        claim(another, root);
        settle(root, claimant, ConflictOutcome.HOLDER);

        assertThat(status(root)).isEqualTo(RootStatus.SUSPENDED);
        assertThatThrownBy(() -> given.sql("update identifiers.isrc_root set status = 'VERIFIED' where id = '" + root.id() + "'"))
            .hasMessageContaining("before that is settled");
        settle(root, another, ConflictOutcome.HOLDER);
        assertThat(status(root)).isEqualTo(RootStatus.VERIFIED);
    }
}
