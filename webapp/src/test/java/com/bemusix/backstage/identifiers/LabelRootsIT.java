package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.LabelRootView;
import com.bemusix.backstage.identifiers.boundary.LabelRoots;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.RootCapacity;
import com.bemusix.backstage.identifiers.boundary.RootCapacity.Need;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SetLabelRoot;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("S11 AC2: 0 to n roots per account and per label, one default each")
@ExtendWith(ArquillianExtension.class)
class LabelRootsIT {

    @Inject
    Registry given;

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    LabelRoots labels;

    @Inject
    OwnNumbers numbers;

    @Inject
    RootCapacity capacity;

    @Inject
    RootDesk desk;

    private AccountId account;
    private RootView main;
    private RootView tapes;

    @BeforeEach
    void twoRoots() {
        if (given != null) {
            account = given.account(IsrcMode.ROOT);
            main = declare(account);
            tapes = declare(account);
            setup.numberOwn(account, true, setup.of(account).version(), SOMEBODY);
        }
    }

    private RootView declare(AccountId holder) {
        return roots.declare(holder, new DeclareRoot(given.nextPrefix(), "Nightjar", null, null, null, DHAKA), SOMEBODY);
    }

    private LabelRootView set(String label, RootView root) {
        return labels.add(account, new SetLabelRoot(label, root.id()), SOMEBODY);
    }

    private IsrcPrefix numbered(String label) {
        NumberRecordings command = new NumberRecordings(null, label, new ReleaseId(UniqueId.next()),
            List.of(new NumberRecordings.Track(recording(), 1, reference("Track"))));
        return numbers.number(account, command, SOMEBODY).get(0).isrc().prefix();
    }

    @Test
    @DisplayName("the release's label decides, in whatever spelling, else the account's default")
    void theLabelDecides() {
        set("Nightjar Tapes", tapes);

        assertThat(numbered("NIGHTJAR  tapes")).isEqualTo(tapes.prefix());
        assertThat(numbered("Nightjar")).isEqualTo(main.prefix());
        assertThat(numbered(null)).isEqualTo(main.prefix());
        assertThat(numbered(" ")).isEqualTo(main.prefix());
        assertThat(labels.defaultFor(account, "nightjar tapes").orElseThrow().id()).isEqualTo(tapes.id());
        assertThat(labels.defaultFor(account, "Other").orElseThrow().id()).isEqualTo(main.id());
        assertThat(labels.defaultFor(given.account(IsrcMode.ROOT), "Nightjar Tapes")).isEmpty();
    }

    @Test
    @DisplayName("LABEL_HAS_ROOT: one default for a label; it is changed, or removed, by who knows the present one")
    void oneDefaultForALabel() {
        LabelRootView set = set("Nightjar Tapes", tapes);
        assertThat(refusal(() -> set("nightjarTAPES", main)).kind()).isEqualTo(Kind.LABEL_HAS_ROOT);

        LabelRootView changed = labels.change(account, set.id(), main.id(), null, set.version(), SOMEBODY);
        assertThat(changed).returns(main.id(), LabelRootView::rootId).returns("Somebody", LabelRootView::by);
        assertThat(numbered("Nightjar Tapes")).isEqualTo(main.prefix());
        assertThat(refusal(() -> labels.change(account, set.id(), tapes.id(), null, set.version(), SOMEBODY)).kind()).isEqualTo(Kind.STALE);
        assertThat(refusal(() -> labels.remove(account, set.id(), set.version(), SOMEBODY)).kind()).isEqualTo(Kind.STALE);
        labels.remove(account, set.id(), changed.version(), SOMEBODY);
        assertThat(labels.of(account)).isEmpty();
        assertThat(given.number("select count(*) from access.audit_entry where action like 'ISRC_LABEL_ROOT%' and account_id = '" + account
            + "'")).isEqualTo(3);
    }

    @Test
    @DisplayName("beside its default a label has further roots, which alone are offered for its releases, and are chosen by name")
    void furtherRoots() {
        RootView third = declare(account);
        LabelRootView set = labels.add(account, new SetLabelRoot("Nightjar Tapes", tapes.id(), Set.of(third.id(), tapes.id())), SOMEBODY);

        assertThat(set.others()).extracting(LabelRootView.Other::rootId).containsExactly(third.id());
        assertThat(labels.choices(account, "NIGHTJAR tapes")).extracting(RootView::id).containsExactly(tapes.id(), third.id());
        assertThat(labels.choices(account, "Other")).extracting(RootView::id).containsExactly(main.id(), tapes.id(), third.id());
        assertThat(numbered("Nightjar Tapes")).isEqualTo(tapes.prefix());

        LabelRootView changed = labels.change(account, set.id(), third.id(), Set.of(tapes.id()), set.version(), SOMEBODY);
        assertThat(changed).returns(third.id(), LabelRootView::rootId).returns(set.version() + 1, LabelRootView::version);
        assertThat(labels.get(account, set.id())).isEqualTo(changed);
        assertThat(numbered("Nightjar Tapes")).isEqualTo(third.prefix());
        assertThat(labels.change(account, set.id(), third.id(), null, changed.version(), SOMEBODY).others()).hasSize(1);

        desk.decide(tapes.id(), new DecideRoot(RootMove.SUSPEND, "Doubt", null), desk.get(tapes.id()).version(), SOMEBODY);
        assertThat(labels.choices(account, "Nightjar Tapes")).extracting(RootView::id).containsExactly(third.id());
        LabelRootView now = labels.get(account, set.id());
        LabelRootView kept = labels.change(account, set.id(), third.id(), Set.of(tapes.id()), now.version(), SOMEBODY);
        assertThat(kept.others()).extracting(each -> each.status().usable()).containsExactly(false);
        labels.remove(account, set.id(), kept.version(), SOMEBODY);
        assertThat(given.number("select count(*) from identifiers.isrc_label_other_root where label_root_id = '" + set.id() + "'"))
            .isZero();
    }

    @Test
    @DisplayName("two people who set it at once: one of them is told")
    void atOnce() {
        List<Object> outcomes = given.atOnce(8, () -> set("Nightjar Tapes", tapes));

        assertThat(outcomes).filteredOn(LabelRootView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(7);
    }

    @ParameterizedTest
    @DisplayName("ROOT_UNUSABLE: while the root of the label is stopped nothing of it is numbered, from no other root either")
    @EnumSource(value = RootMove.class, names = {"SUSPEND", "RETIRE"})
    void aStoppedRootIsNotReplacedUnseen(RootMove move) {
        LabelRootView set = set("Nightjar Tapes", tapes);
        desk.decide(tapes.id(), new DecideRoot(move, "Sold", null), desk.get(tapes.id()).version(), SOMEBODY);

        assertThat(refusal(() -> numbered("Nightjar Tapes")).kind()).isEqualTo(Kind.ROOT_UNUSABLE);
        assertThat(labels.get(account, set.id()).status().usable()).isFalse();
        assertThat(numbered("Nightjar")).isEqualTo(main.prefix());
        assertThat(refusal(() -> set("Other", tapes)).kind()).isEqualTo(Kind.ROOT_MOVE_FORBIDDEN);
        labels.change(account, set.id(), main.id(), null, set.version(), SOMEBODY);
        assertThat(numbered("Nightjar Tapes")).isEqualTo(main.prefix());
    }

    private static Need need(String label, int recordings) {
        return new Need(new ReleaseId(UniqueId.next()), null, label, Stream.generate(Registry::recording).limit(recordings).toList());
    }

    @Test
    @DisplayName("what planned releases need is counted at the root of their label")
    void plansCountAtTheRootOfTheirLabel() {
        set("Nightjar Tapes", tapes);
        List<Need> needs = List.of(need("nightjar tapes", 3), need("Nightjar", 5), need(null, 7));

        CapacityView ofTapes = capacity.of(account, tapes.id(), needs);
        assertThat(ofTapes.forecast().planned()).isEqualTo(3);
        assertThat(capacity.of(account, main.id(), needs).forecast().planned()).isEqualTo(12);
    }

    @Test
    @DisplayName("another account's root serves no label, and nobody sees another account's labels; the database knows it too")
    void nobodyElses() {
        LabelRootView set = set("Nightjar Tapes", tapes);
        AccountId other = given.account(IsrcMode.ROOT);
        RootView foreign = declare(other);

        assertThat(refusal(() -> set("Other", foreign)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> labels.get(other, set.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> labels.change(other, set.id(), foreign.id(), null, set.version(), SOMEBODY)).kind())
            .isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> labels.remove(other, set.id(), set.version(), SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> labels.change(account, set.id(), tapes.id(), Set.of(foreign.id()), set.version(), SOMEBODY)).kind())
            .isEqualTo(Kind.NOT_FOUND);
        assertThatThrownBy(() -> given.sql("insert into identifiers.isrc_label_other_root values ('" + set.id() + "', '" + foreign.id()
            + "')")).hasMessageContaining("roots of its account");
        String update = "update identifiers.isrc_label_root set %s where id = '" + set.id() + "'";
        assertThatThrownBy(() -> given.sql(update.formatted("root_id = '" + foreign.id() + "'")))
            .hasMessageContaining("isrc_label_root_of_account");
        assertThatThrownBy(() -> given.sql(update.formatted("label_name = 'X'"))).hasMessageContaining("only its root changes");
        assertThatThrownBy(() -> given.sql("insert into identifiers.isrc_label_root select gen_random_uuid(), account_id, label_name,"
            + " label_key, root_id, set_at, set_by, 0 from identifiers.isrc_label_root where id = '" + set.id() + "'"))
            .hasMessageContaining("isrc_label_has_one_root");
    }

    @Test
    @DisplayName("a name stands on one line and has something to read")
    void aNameIsAName() {
        for (String bad : List.of("", " ", "\u200b", "a\nb", "x".repeat(251))) {
            assertThatThrownBy(() -> set(bad, main)).as(bad).isInstanceOf(ConstraintViolationException.class);
        }
        assertThat(set("\u591c\u9df9 & Co. \ud83c\udf19", main).label()).hasToString("\u591c\u9df9 & Co. \ud83c\udf19");
    }
}
