package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S1: one UPC, one release")
@ExtendWith(ArquillianExtension.class)
class UpcIT {

    private static final String INSERT = """
        insert into identifiers.upc_assignment
            (id, account_id, release_id, gtin, upc, status, pool_id, assigned_at, assigned_by, assigned_by_name, version)
        values (gen_random_uuid(), gen_random_uuid(), '%s', '%s', '%s', '%s', %s, now(), gen_random_uuid(), 'SQL', 0)""";

    @Inject
    Registry given;

    @Inject
    UpcRegistry upcs;

    @Inject
    UpcPools pools;

    @Resource
    UserTransaction transaction;

    private final AccountId account = new AccountId(UniqueId.next());

    @AfterEach
    void endWhatWasBegun() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    private static ReleaseId release() {
        return new ReleaseId(UniqueId.next());
    }

    /** Sets all other pools aside, as examples, and adds one of a hundred numbers. */
    private PoolView onlyPool() {
        given.sql("""
            alter table identifiers.upc_pool disable trigger upc_pool_kept;
            update identifiers.upc_pool set example = true;
            alter table identifiers.upc_pool enable trigger upc_pool_kept""");
        long made = given.number("select count(*) from identifiers.upc_pool where company_prefix like '0614141%'");
        String prefix = "0614141" + (made < 10 ? "00" : "0") + made;
        return pools.add(pool(prefix, null, null, PoolOwnership.OWN_GS1, null, false), SOMEBODY);
    }

    private static AddPool pool(String prefix, Long first, Long last, PoolOwnership ownership, AccountId account, boolean example) {
        return new AddPool(prefix, first, last, "Backstage Distribution", ownership, account, "Certificate 1", example);
    }

    private static String insertPool(String prefix, int first, int last, String ownership, AccountId account, String proof) {
        return """
            with space as (insert into identifiers.number_space (id) values (gen_random_uuid()) returning id)
            insert into identifiers.upc_pool
                (id, company_prefix, digits, first_item, last_item, owner, ownership, account_id, proof, example, version)
            select id, '%1$s', '%1$s', %2$d, %3$d, 'SQL', '%4$s', %5$s, '%6$s', true, 0 from space"""
            .formatted(prefix, first, last, ownership, account == null ? "null" : "'" + account + "'", proof);
    }

    private PoolView again(PoolView pool) {
        return pools.all().stream().filter(other -> other.id().equals(pool.id())).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("S1 AC1, AC2: the text is kept as entered, and compared on fourteen digits")
    void theSameNumberInAnotherFormIsTheSame() {
        ReleaseId release = release();
        UpcView entered = upcs.enter(account, release, "602557265941", SOMEBODY);

        assertThat(entered).returns("602557265941", UpcView::upc).returns(UpcOrigin.ENTERED, UpcView::origin)
            .returns(false, UpcView::locked);
        assertThat(upcs.enter(account, release, "0 602557 265941", SOMEBODY)).isEqualTo(entered);
        assertThat(upcs.find(account, Gtin.parse("00602557265941"))).contains(release);
        assertThat(upcs.find(new AccountId(UniqueId.next()), entered.gtin())).isEmpty();
        assertThat(upcs.codesOf(new AccountId(UniqueId.next()), List.of(release))).isEmpty();
        assertThat(refusal(() -> upcs.enter(account, release(), "0602557265941", SOMEBODY)))
            .returns(Kind.UPC_DUP_OTHER_RELEASE, RegistryException::kind)
            .returns(release.toString(), refusal -> refusal.facts().get("releaseId"));
        RegistryException foreign = refusal(() -> upcs.enter(new AccountId(UniqueId.next()), release(), "602557265941", SOMEBODY));
        assertThat(foreign.facts()).isEmpty();
        assertThat(refusal(() -> upcs.enter(new AccountId(UniqueId.next()), release, "825646940288", SOMEBODY)).kind())
            .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("UPC_FORMAT_OR_CHECKDIGIT, S1 AC4: what no release may carry is refused with its reason")
    void aNumberThatIsNoneIsRefused() {
        assertThat(refusal(() -> upcs.enter(account, release(), "7707722999177", SOMEBODY)))
            .returns(Kind.UPC_FORMAT_OR_CHECKDIGIT, RegistryException::kind)
            .returns("CHECK_CHARACTER", refusal -> refusal.facts().get("reason"));
        for (String upc : List.of("101231500505", "60255726594", "2012345678900", "9780306406157", "", "ABC")) {
            assertThat(refusal(() -> upcs.enter(account, release(), upc, SOMEBODY)).kind()).as(upc)
                .isEqualTo(Kind.UPC_FORMAT_OR_CHECKDIGIT);
        }
    }

    @Test
    @DisplayName("UPC_LOCKED: until it is accepted an entered number can be replaced or taken back, then it is for life")
    void anAcceptedNumberIsForLife() {
        onlyPool();
        ReleaseId release = release();
        upcs.enter(account, release, "825646940288", SOMEBODY);
        upcs.enter(account, release, "190295990060", SOMEBODY);
        assertThat(upcs.find(account, Gtin.parse("825646940288"))).isEmpty();
        upcs.withdraw(account, release, SOMEBODY);
        upcs.withdraw(account, release, SOMEBODY);
        assertThat(refusal(() -> upcs.accept(account, release, SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        upcs.enter(account, release, "190295990060", SOMEBODY);
        upcs.accept(account, release, SOMEBODY);
        upcs.accept(account, release, SOMEBODY);

        assertThat(upcs.codesOf(account, List.of(release)).get(release).locked()).isTrue();
        assertThat(refusal(() -> upcs.enter(account, release, "825646940288", SOMEBODY)).kind()).isEqualTo(Kind.UPC_LOCKED);
        assertThat(refusal(() -> upcs.withdraw(account, release, SOMEBODY)).kind()).isEqualTo(Kind.UPC_LOCKED);
        assertThat(upcs.draw(account, release, SOMEBODY).upc()).isEqualTo("190295990060");
        upcs.draw(account, release(), SOMEBODY);
    }

    @Test
    @DisplayName("UPC_POOL_EXHAUSTED: a pool of a hundred numbers drained at once gives each of them once")
    void aPoolIsDrainedWithoutADuplicate() {
        PoolView pool = onlyPool();
        assertThat(pool).returns(100L, PoolView::capacity).returns(0L, PoolView::used);

        List<Object> outcomes = given.atOnce(110, () -> upcs.draw(account, release(), SOMEBODY));

        List<Gtin> drawn = outcomes.stream().filter(UpcView.class::isInstance).map(view -> ((UpcView) view).gtin()).toList();
        assertThat(drawn).hasSize(100).doesNotHaveDuplicates()
            .allSatisfy(gtin -> assertThat(gtin.entered()).hasSize(12).startsWith(pool.companyPrefix().substring(1)));
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(10)
            .allSatisfy(refusal -> assertThat(((RegistryException) refusal).kind()).isEqualTo(Kind.UPC_POOL_EXHAUSTED));
        assertThat(again(pool).free()).isZero();
    }

    @Test
    @DisplayName("UPC: a number of a rolled back draw, or one that was ever entered, is not drawn")
    void aNumberIsDrawnOnceAtMost() throws Exception {
        PoolView pool = onlyPool();
        String items = pool.companyPrefix().substring(1);
        ReleaseId release = release();
        upcs.enter(account, release, Gtin.of(items + "02").entered(), SOMEBODY);
        upcs.withdraw(account, release, SOMEBODY);
        transaction.begin();
        assertThat(upcs.draw(account, release(), SOMEBODY).gtin()).isEqualTo(Gtin.of(items + "00"));
        transaction.rollback();

        UpcView drawn = upcs.draw(account, release, SOMEBODY);
        assertThat(drawn).returns(Gtin.of(items + "01"), UpcView::gtin).returns(UpcOrigin.POOL, UpcView::origin)
            .returns(true, UpcView::locked);
        assertThat(upcs.draw(account, release, SOMEBODY)).isEqualTo(drawn);
        assertThat(upcs.draw(account, release(), SOMEBODY).gtin()).isEqualTo(Gtin.of(items + "03"));
        assertThat(again(pool).used()).isEqualTo(4);
    }

    @Test
    @DisplayName("UPC: a draw waits for somebody who is entering a number of the pool")
    void aDrawWaitsForAnEntry() throws Exception {
        PoolView pool = onlyPool();
        String items = pool.companyPrefix().substring(1);
        transaction.begin();
        upcs.enter(account, release(), Gtin.of(items + "00").entered(), SOMEBODY);
        Future<Object> drawn = given.inBackground(() -> upcs.draw(account, release(), SOMEBODY).gtin());
        given.awaitSomebodyWaiting();
        transaction.commit();

        assertThat(drawn.get(1, MINUTES)).isEqualTo(Gtin.of(items + "01"));
    }

    @Test
    @DisplayName("UPC_DUP_OTHER_RELEASE: of many who enter one number at once exactly one wins")
    void exactlyOneOfThoseWhoEnterTheSameNumberWins() {
        List<Callable<UpcView>> callers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            AccountId other = new AccountId(UniqueId.next());
            callers.add(() -> upcs.enter(other, release(), "093624911203", SOMEBODY));
        }

        List<Object> outcomes = given.atOnce(callers);

        assertThat(outcomes).filteredOn(UpcView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(9)
            .allSatisfy(refusal -> assertThat(((RegistryException) refusal).kind()).isEqualTo(Kind.UPC_DUP_OTHER_RELEASE));
    }

    @Test
    @DisplayName("UPC_POOL_OVERLAP: two pools never share a number")
    void poolsNeverOverlap() {
        pools.add(pool("400638133", null, null, PoolOwnership.OWN_GS1, null, true), SOMEBODY);

        for (String prefix : List.of("400638133", "400638", "40063813399")) {
            assertThat(refusal(() -> pools.add(pool(prefix, null, null, PoolOwnership.OWN_GS1, null, true), SOMEBODY)).kind()).as(prefix)
                .isEqualTo(Kind.UPC_POOL_OVERLAP);
        }
        assertThat(refusal(() -> pools.add(pool("20123456", null, null, PoolOwnership.RESELLER, null, true), SOMEBODY)).kind())
            .isEqualTo(Kind.UPC_FORMAT_OR_CHECKDIGIT);
    }

    @Test
    @DisplayName("UPC_POOL_OVERLAP, UPC_POOL_RANGE: bought blocks lie side by side in one prefix and share nothing")
    void blocksOfOnePrefixLieSideBySide() {
        PoolView block = pools.add(pool("400638144", 100L, 199L, PoolOwnership.RESELLER, null, true), SOMEBODY);
        assertThat(block).returns(100L, PoolView::capacity).returns(Gtin.of("400638144100").entered(), PoolView::first)
            .returns(Gtin.of("400638144199").entered(), PoolView::last).returns(0, PoolView::alert);
        pools.add(pool("400638144", 200L, 200L, PoolOwnership.RESELLER, null, true), SOMEBODY);
        pools.add(pool("40063814409", null, null, PoolOwnership.RESELLER, null, true), SOMEBODY);

        for (List<Long> items : List.of(List.of(199L, 300L), List.of(200L, 200L), List.of(0L, 999L), List.of(95L, 98L))) {
            AddPool other = pool("400638144", items.get(0), items.get(1), PoolOwnership.RESELLER, null, true);
            assertThat(refusal(() -> pools.add(other, SOMEBODY)).kind()).as(items.toString()).isEqualTo(Kind.UPC_POOL_OVERLAP);
        }
        for (List<Long> items : List.of(List.of(300L, 1000L), List.of(301L, 300L))) {
            AddPool other = pool("400638144", items.get(0), items.get(1), PoolOwnership.RESELLER, null, true);
            assertThat(refusal(() -> pools.add(other, SOMEBODY)).kind()).as(items.toString()).isEqualTo(Kind.UPC_POOL_RANGE);
        }
        assertThatThrownBy(() -> given.sql(insertPool("400638144", 150, 250, "RESELLER", null, "Invoice")))
            .hasMessageContaining("upc_pool_overlap");
        assertThatThrownBy(() -> given.sql(insertPool("400638144", 900, 1000, "RESELLER", null, "Invoice")))
            .hasMessageContaining("upc_pool_items");
    }

    @Test
    @DisplayName("A block gives out its own numbers and no others; the level warns at 70, 85 and 95 percent")
    void aBlockIsDrainedFromItsFirstToItsLastNumberAndWarnsOnTheWay() {
        onlyPool();
        PoolView block = pools.add(pool("40063814" + given.number("select count(*) from identifiers.upc_pool") % 10 + "7", 20L, 39L,
            PoolOwnership.CLIENT, account, false), SOMEBODY);

        List<String> drawn = new ArrayList<>();
        List<Integer> alerts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            drawn.add(upcs.draw(account, release(), SOMEBODY).upc());
            alerts.add(again(block).alert());
        }

        assertThat(drawn).startsWith(block.first()).endsWith(block.last()).doesNotHaveDuplicates().isSorted();
        assertThat(alerts).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 70, 70, 85, 85, 95, 95);
        assertThat(again(block)).returns(20L, PoolView::used).returns(0L, PoolView::free);
        assertThat(refusal(() -> upcs.draw(account, release(), SOMEBODY)).kind()).isEqualTo(Kind.UPC_POOL_EXHAUSTED);
    }

    @Test
    @DisplayName("D26: a stock of a client serves that client alone, in the database too")
    void aClientsStockServesThatClientAlone() {
        PoolView shared = onlyPool();
        long made = given.number("select count(*) from identifiers.upc_pool");
        PoolView own = pools.add(pool("400638155" + made % 100, null, null, PoolOwnership.CLIENT, account, false), SOMEBODY);

        assertThat(upcs.draw(account, release(), SOMEBODY).upc()).isEqualTo(own.first());
        assertThat(upcs.draw(new AccountId(UniqueId.next()), release(), SOMEBODY).upc()).isEqualTo(shared.first());
        assertThatThrownBy(() -> given.sql(INSERT.formatted(release(), "0" + own.last(), own.last(), "ASSIGNED", "'" + own.id() + "'")))
            .hasMessageContaining("of another client");
        assertThatThrownBy(() -> given.sql(insertPool("400638166", 0, 9, "CLIENT", null, "Licence")))
            .hasMessageContaining("upc_pool_client");
        assertThatThrownBy(() -> given.sql(insertPool("400638166", 0, 9, "OWN_GS1", account, "Licence")))
            .hasMessageContaining("upc_pool_client");
        assertThat(refusal(() -> pools.add(pool("400638166", null, null, PoolOwnership.CLIENT, null, false), SOMEBODY)).kind())
            .isEqualTo(Kind.UPC_POOL_CLIENT);
        assertThat(refusal(() -> pools.add(pool("400638166", null, null, PoolOwnership.OWN_GS1, account, false), SOMEBODY)).kind())
            .isEqualTo(Kind.UPC_POOL_CLIENT);
    }

    @Test
    @DisplayName("UPC_POOL_UNPROVEN, D26: the numbers of somebody else need a proof, in the database too")
    void numbersOfSomebodyElseNeedAProof() {
        AddPool unproven = new AddPool("400638177", null, null, "Label", PoolOwnership.RESELLER, null, " ", false);

        assertThat(refusal(() -> pools.add(unproven, SOMEBODY)).kind()).isEqualTo(Kind.UPC_POOL_UNPROVEN);
        assertThatThrownBy(() -> given.sql(insertPool("400638177", 0, 9, "RESELLER", null, " "))).hasMessageContaining("upc_pool_proven");
    }

    @Test
    @DisplayName("The database takes a drawn number only from its pool, once, and for good")
    void theDatabaseKeepsNumbersWithTheirReleases() {
        PoolView pool = onlyPool();
        Gtin own = Gtin.of(pool.companyPrefix().substring(1) + "07");
        String of = "'" + pool.id() + "'";
        ReleaseId release = release();

        assertThatThrownBy(() -> given.sql(INSERT.formatted(release, "00602557265941", "602557265941", "ASSIGNED", of)))
            .hasMessageContaining("not one of its pool");
        assertThatThrownBy(() -> given.sql(INSERT.formatted(release, own.key(), "602557265941", "ASSIGNED", of)))
            .hasMessageContaining("check");
        assertThatThrownBy(() -> given.sql(INSERT.formatted(release, own.key(), own.entered(), "ASSIGNED", "null")))
            .hasMessageContaining("check");
        assertThatThrownBy(() -> given.sql(INSERT.formatted(release, own.key(), own.entered(), "ACCEPTED", "null")))
            .hasMessageContaining("begins as");
        given.sql(INSERT.formatted(release, own.key(), own.entered(), "ASSIGNED", of));
        assertThatThrownBy(() -> given.sql(INSERT.formatted(release(), own.key(), own.entered(), "ENTERED", "null")))
            .hasMessageContaining("upc_names_one_release");
        assertThatThrownBy(() -> given.sql(INSERT.formatted(release, "00602557265941", "602557265941", "ENTERED", "null")))
            .hasMessageContaining("release_has_one_upc");
        for (String change : List.of("status = 'WITHDRAWN'", "release_id = gen_random_uuid()", "upc = '0' || upc", "pool_id = null")) {
            assertThatThrownBy(() -> given.sql("update identifiers.upc_assignment set " + change + " where release_id = '" + release + "'"))
                .as(change).hasMessageContaining("stays with its release");
        }
    }
}
