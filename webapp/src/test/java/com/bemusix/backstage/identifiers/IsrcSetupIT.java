package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixUsage;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.RootConflictView;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.YearUsage;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S11, S12: how an account comes by its ISRCs")
@ExtendWith(ArquillianExtension.class)
class IsrcSetupIT {

    @Inject
    Registry given;

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    RootDesk desk;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    IsrcRegistry registry;

    private final AccountId account = new AccountId(UniqueId.next());

    private static DeclareRoot root(String prefix, Integer from, Integer to) {
        return new DeclareRoot(prefix, "Nightjar Records", "PPL", from, to, DHAKA);
    }

    @Test
    @DisplayName("ROOT_SETUP_REQUIRED, S12 AC1: nothing goes before a mode is declared, nor in ROOT before there is a root")
    void aModeMustBeDeclaredFirst() {
        assertThat(setup.of(account)).isEqualTo(new SetupView(account, IsrcMode.UNDECLARED, false, false, 0, null, null, false));
        assertThat(refusal(() -> setup.requireReady(account)).kind()).isEqualTo(Kind.ROOT_SETUP_REQUIRED);
        assertThat(setup.declare(account, IsrcMode.ROOT, 0, SOMEBODY).ready()).isFalse();
        assertThat(refusal(() -> setup.requireReady(account)).kind()).isEqualTo(Kind.ROOT_SETUP_REQUIRED);
        roots.declare(account, root(given.nextPrefix(), null, null), SOMEBODY);
        setup.requireReady(account);
        assertThat(setup.of(account)).returns(true, SetupView::ready).returns("Somebody", SetupView::declaredBy);
    }

    @Test
    @DisplayName("S11 AC3, S14 AC2: the mode can be changed later and touches no code")
    void theModeCanBeChangedLater() {
        SetupView declared = setup.declare(account, IsrcMode.NO_ROOT, 0, SOMEBODY);
        RecordingId recording = recording();
        Isrc isrc = Isrc.parse(given.nextPrefix() + "2600001");
        registry.enter(account, new EnterIsrc(recording, isrc, null, null, reference("Kept")), SOMEBODY);

        SetupView changed = setup.declare(account, IsrcMode.ROOT, declared.version(), SOMEBODY);

        assertThat(changed).returns(IsrcMode.ROOT, SetupView::mode).returns(declared.version() + 1, SetupView::version);
        assertThat(setup.declare(account, IsrcMode.ROOT, changed.version(), SOMEBODY)).isEqualTo(changed);
        assertThat(registry.find(account, isrc)).isPresent();
    }

    @Test
    @DisplayName("STALE: of two who change the mode from the same version the second is told")
    void aStaleDeclarationIsRefused() {
        setup.declare(account, IsrcMode.NO_ROOT, 0, SOMEBODY);
        AccountId other = new AccountId(UniqueId.next());

        assertThat(refusal(() -> setup.declare(account, IsrcMode.ROOT, 0, SOMEBODY)).kind()).isEqualTo(Kind.STALE);
        List<Callable<SetupView>> callers = List.of(() -> setup.declare(other, IsrcMode.ROOT, 0, SOMEBODY),
            () -> setup.declare(other, IsrcMode.NO_ROOT, 0, SOMEBODY));
        List<Object> outcomes = given.atOnce(callers);
        assertThat(outcomes).filteredOn(SetupView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("ISRC_MODE_NOT_ALLOWED: roots and generated codes together need the leave of staff")
    void theMixedModeNeedsLeave() {
        assertThat(refusal(() -> setup.declare(account, IsrcMode.MIXED, 0, SOMEBODY)).kind()).isEqualTo(Kind.ISRC_MODE_NOT_ALLOWED);
        SetupView allowed = setup.allowMixed(account, true, SOMEBODY);
        SetupView mixed = setup.declare(account, IsrcMode.MIXED, allowed.version(), SOMEBODY);
        assertThat(mixed).returns(IsrcMode.MIXED, SetupView::mode).returns(true, SetupView::ready);
        assertThat(refusal(() -> setup.declare(account, IsrcMode.UNDECLARED, mixed.version(), SOMEBODY)).kind())
            .isEqualTo(Kind.ISRC_MODE_NOT_ALLOWED);

        assertThat(setup.allowMixed(account, false, SOMEBODY)).returns(IsrcMode.ROOT, SetupView::mode)
            .returns(false, SetupView::mixedAllowed);
    }

    @Test
    @DisplayName("S14: with the leave of staff an account with roots may have codes generated too")
    void theMixedModeGenerates() {
        given.onlyPrefix(0, 99, DHAKA);
        AccountId mixed = given.permitted();
        setup.allowMixed(mixed, true, SOMEBODY);
        setup.declare(mixed, IsrcMode.MIXED, setup.of(mixed).version(), SOMEBODY);

        assertThat(given.draw(mixed, 1)).hasSize(1);
    }

    @Test
    @DisplayName("S6 AC4, S8 AC1, S11 AC2: several roots in any spelling, the first is the default until another one is")
    void anAccountMayHaveSeveralRoots() {
        String prefix = given.nextPrefix();
        RootView first = roots.declare(account, root(prefix.substring(0, 2) + "-" + prefix.substring(2), 0, 4_999), SOMEBODY);
        RootView second = roots.declare(account, root(given.nextPrefix(), null, null), SOMEBODY);

        assertThat(first).returns(new IsrcPrefix(prefix), RootView::prefix).returns(true, RootView::isDefault)
            .returns(4_999, RootView::designationTo).returns(RootStatus.DECLARED, RootView::status)
                .returns(true, RootView::prefixAllocated);
        assertThat(second).returns(99_999, RootView::designationTo).returns(false, RootView::isDefault);
        assertThat(refusal(() -> roots.makeDefault(account, second.id(), second.version() + 1, SOMEBODY)).kind()).isEqualTo(Kind.STALE);
        roots.makeDefault(account, second.id(), second.version(), SOMEBODY);
        assertThat(roots.of(account)).extracting(RootView::id).containsExactly(second.id(), first.id());
        assertThat(roots.of(account)).extracting(RootView::isDefault).containsExactly(true, false);
        AccountId other = new AccountId(UniqueId.next());
        assertThat(refusal(() -> roots.get(other, first.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> roots.makeDefault(other, first.id(), 0, SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("S10 AC3: a root shows how many of its numbers are used in each year")
    void aRootShowsItsUse() {
        IsrcPrefix prefix = new IsrcPrefix(given.nextPrefix());
        RootView root = roots.declare(account, root(prefix.value(), 10, 19), SOMEBODY);
        for (Isrc isrc : List.of(Isrc.of(prefix, 25, 10), Isrc.of(prefix, 26, 10), Isrc.of(prefix, 26, 19), Isrc.of(prefix, 26, 20))) {
            registry.enter(account, new EnterIsrc(recording(), isrc, null, null, reference("x")), SOMEBODY);
        }

        assertThat(roots.get(account, root.id()).usage()).containsExactly(new YearUsage("26", 2, 8), new YearUsage("25", 1, 9));
        assertThat(roots.isOwn(account, Isrc.of(prefix, 26, 19))).isTrue();
        assertThat(roots.isOwn(account, Isrc.of(prefix, 26, 20))).isFalse();
    }

    @Test
    @DisplayName("ROOT_TAKEN, S8 AC2: the second account that names a root is refused, and staff see the conflict")
    void aRootOfAnotherAccountIsRefused() {
        String prefix = given.nextPrefix();
        AccountId holder = new AccountId(UniqueId.next());
        roots.declare(holder, root(prefix, 100, 199), SOMEBODY);

        assertThat(refusal(() -> roots.declare(account, root(prefix, null, null), SOMEBODY)).kind()).isEqualTo(Kind.ROOT_TAKEN);
        assertThat(refusal(() -> roots.declare(account, root(prefix, 199, 300), SOMEBODY)).kind()).isEqualTo(Kind.ROOT_TAKEN);

        assertThat(desk.conflicts()).filteredOn(conflict -> conflict.prefix().value().equals(prefix)).singleElement()
            .returns(holder, RootConflictView::holder).returns(account, RootConflictView::claimant);
        assertThat(roots.of(account)).isEmpty();
        assertThat(roots.declare(account, root(prefix, 200, 300), SOMEBODY).designationFrom()).isEqualTo(200);
    }

    @Test
    @DisplayName("ROOT_TAKEN: of many accounts that name one root at once exactly one has it")
    void aRaceForARootIsDecided() {
        String prefix = given.nextPrefix();
        List<Callable<RootView>> callers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            AccountId racer = new AccountId(UniqueId.next());
            callers.add(() -> roots.declare(racer, root(prefix, null, null), SOMEBODY));
        }

        List<Object> outcomes = given.atOnce(callers);

        assertThat(outcomes).filteredOn(RootView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(9)
            .allSatisfy(refusal -> assertThat(((RegistryException) refusal).kind()).isEqualTo(Kind.ROOT_TAKEN));
        assertThat(desk.conflicts()).filteredOn(conflict -> conflict.prefix().value().equals(prefix)).hasSize(9);
    }

    @Test
    @DisplayName("ROOT_DUPLICATE, ROOT_PREFIX_UNKNOWN, RANGE_INVALID, ROOT_TAKEN: roots that cannot be")
    void rootsThatCannotBeAreRefused() {
        String prefix = given.nextPrefix();
        roots.declare(account, root(prefix, null, null), SOMEBODY);
        PrefixView ours = given.onlyPrefix(0, 99, DHAKA);

        assertThat(refusal(() -> roots.declare(account, root(prefix, 5, 5), SOMEBODY)).kind()).isEqualTo(Kind.ROOT_DUPLICATE);
        assertThat(refusal(() -> roots.declare(account, root("XX-ABC", null, null), SOMEBODY)).kind()).isEqualTo(Kind.ROOT_PREFIX_UNKNOWN);
        assertThat(refusal(() -> roots.declare(account, root("YU-ABC", null, null), SOMEBODY)).kind()).isEqualTo(Kind.ROOT_PREFIX_UNKNOWN);
        assertThat(refusal(() -> roots.declare(account, root(given.nextPrefix(), 9, 8), SOMEBODY)).kind()).isEqualTo(Kind.RANGE_INVALID);
        assertThat(refusal(() -> roots.declare(account, root(ours.prefix().value(), null, null), SOMEBODY)).kind())
            .isEqualTo(Kind.ROOT_TAKEN);
        assertThatThrownBy(() -> roots.declare(account, root("FR-6V", null, null), SOMEBODY)).isInstanceOf(IdentifierException.class);
        assertThatThrownBy(() -> roots.declare(account, root(given.nextPrefix(), -1, 100_000), SOMEBODY))
            .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    @DisplayName("PREFIX_TAKEN, PREFIX_IN_USE, STALE: the distributor's prefixes never overlap and keep what was drawn")
    void aPrefixKeepsWhatWasDrawn() {
        PrefixView prefix = given.onlyPrefix(100, 199, DHAKA);
        given.draw(given.permitted(), 20);
        RootView root = roots.declare(account, root(prefix.prefix().value(), 500, 599), SOMEBODY);

        assertThat(refusal(() -> change(prefix, 101, 199)).kind()).isEqualTo(Kind.PREFIX_IN_USE);
        assertThat(refusal(() -> change(prefix, 100, 118)).kind()).isEqualTo(Kind.PREFIX_IN_USE);
        assertThat(refusal(() -> change(prefix, 100, root.designationFrom())).kind()).isEqualTo(Kind.PREFIX_TAKEN);
        PrefixView changed = change(prefix, 100, 119);
        assertThat(changed.usage()).containsExactly(new PrefixUsage(changed.usage().get(0).year(), 20, 0, 20, 99_980));
        assertThat(refusal(() -> change(prefix, 100, 199)).kind()).isEqualTo(Kind.STALE);
        assertThat(refusal(() -> prefixes.change(UniqueId.next(), new ChangePrefix(0, 1, null, null, null, null, null, false, true), 0,
            SOMEBODY)).kind())
            .isEqualTo(Kind.NOT_FOUND);
    }

    private PrefixView change(PrefixView prefix, int from, int to) {
        return prefixes.change(prefix.id(), new ChangePrefix(from, to, "Agency", "A-2", null, null, null, false, false), prefix.version(),
            SOMEBODY);
    }
}
