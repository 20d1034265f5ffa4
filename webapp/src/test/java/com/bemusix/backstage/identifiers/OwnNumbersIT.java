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
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import com.bemusix.backstage.identifiers.boundary.YearRange;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S13 AC2, S14: the label numbers from its own root, Backstage only counts")
@ExtendWith(ArquillianExtension.class)
class OwnNumbersIT {

    private static final Instant NOVEMBER = Instant.parse("2026-11-05T10:00:00Z");

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

    @Inject
    UsedCodes used;

    @Inject
    TestClock clock;

    @Inject
    UserTransaction transaction;

    private AccountId account;
    private RootView root;

    @BeforeEach
    void switchOn() {
        if (given != null) {
            clock.set(NOVEMBER);
            account = given.account(IsrcMode.ROOT);
            root = declare(0, 499);
            setup.numberOwn(account, true, setup.of(account).version(), SOMEBODY);
        }
    }

    @AfterEach
    void letTheClockRun() {
        if (clock != null) {
            clock.run();
        }
    }

    private RootView declare(int from, int to) {
        return roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, from, to, DHAKA), SOMEBODY);
    }

    private List<Integer> number(ReleaseId release, int... tracks) {
        List<NumberRecordings.Track> wanted = IntStream.of(tracks)
            .mapToObj(track -> new NumberRecordings.Track(recording(), track, reference("Track " + track))).toList();
        return numbers.number(account, new NumberRecordings(root.id(), null, release, wanted), SOMEBODY).stream()
            .map(code -> code.isrc().designationNumber()).toList();
    }

    private List<Integer> number(int tracks) {
        return number(new ReleaseId(UniqueId.next()), IntStream.rangeClosed(1, tracks).toArray());
    }

    private ReservationView reserve(int from, int to) {
        return numbers.reserve(account, root.id(), new ReserveNumbers(from, to, "CD", "Plant", LocalDate.of(2026, 11, 30)), SOMEBODY);
    }

    private Isrc code(int number) {
        return Isrc.of(root.prefix(), 26, number);
    }

    @Test
    @DisplayName("OWN_NUMBERS_OFF: off by default, switched by the label, and audited")
    void offByDefault() {
        AccountId other = given.account(IsrcMode.ROOT);
        assertThat(setup.of(other).ownNumbers()).isFalse();
        long before = given.number("select count(*) from access.audit_entry where action like 'ISRC_OWN_NUMBERS%'");
        setup.numberOwn(account, false, setup.of(account).version(), SOMEBODY);

        assertThat(refusal(() -> number(1)).kind()).isEqualTo(Kind.OWN_NUMBERS_OFF);
        assertThat(refusal(() -> setup.numberOwn(account, true, 0, SOMEBODY)).kind()).isEqualTo(Kind.STALE);
        assertThat(given.number("select count(*) from access.audit_entry where action like 'ISRC_OWN_NUMBERS%'")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("GENERATED_CLIENT_ROOT: one after the other from the start of the range, entered or imported ones passed by")
    void countsOneAfterTheOther() {
        registry.enter(account, new EnterIsrc(recording(), code(1), null, null, reference("Entered")), SOMEBODY);
        used.mark(account, root.id(), new ByteArrayInputStream((code(3) + "\n" + code(4)).getBytes(StandardCharsets.UTF_8)), false,
            SOMEBODY);
        reserve(6, 9);

        assertThat(numbers.next(account, root.id())).contains(code(0));
        assertThat(number(4)).containsExactly(0, 2, 5, 10);
        CodeView view = registry.find(account, code(10)).orElseThrow();
        assertThat(view).returns(IsrcOrigin.GENERATED_CLIENT_ROOT, CodeView::origin).returns(true, CodeView::ownRoot)
            .returns(AssignmentStatus.ENTERED, CodeView::status);
    }

    @Test
    @DisplayName("PREFIX_IN_USE: a root keeps the numbers that were counted from it, at both ends and in the year of each")
    void keepsWhatWasCounted() {
        assertThat(number(2)).containsExactly(0, 1);

        for (ChangeRoot disowning : List.of(change(1, 499), change(0, 0), change(0, 499, new YearRange(2026, 1, 499)))) {
            assertThat(refusal(() -> roots.change(account, root.id(), disowning, root.version(), SOMEBODY)).kind())
                .as(disowning.toString()).isEqualTo(Kind.PREFIX_IN_USE);
        }
        RootView elsewhere = roots.change(account, root.id(), change(300, 399, new YearRange(2026, 0, 1)), root.version(), SOMEBODY);
        assertThat(elsewhere.years()).containsExactly(new YearRange(2026, 0, 1));
        assertThat(refusal(() -> number(1)).kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
    }

    private static ChangeRoot change(int from, int to, YearRange... years) {
        return new ChangeRoot("Nightjar", null, null, null, from, to, List.of(years), null);
    }

    @Test
    @DisplayName("200 callers at once on one root: every number once, none that is reserved or imported")
    void manyAtOnceGetDifferentNumbers() {
        used.mark(account, root.id(), new ByteArrayInputStream(code(50).value().getBytes(StandardCharsets.UTF_8)), false, SOMEBODY);
        reserve(100, 149);
        clock.run();
        LocalDate today = LocalDate.ofInstant(clock.instant(), DHAKA);
        boolean sameYear = today.getYear() == 2026;

        List<Object> outcomes = given.atOnce(200, () -> number(1).get(0));

        assertThat(outcomes).allMatch(Integer.class::isInstance).doesNotHaveDuplicates();
        if (sameYear) {
            assertThat(outcomes).doesNotContain(50).noneMatch(number -> (int) number >= 100 && (int) number < 150);
        }
        assertThat(outcomes.stream().mapToInt(number -> (int) number).max().getAsInt()).isEqualTo(sameYear ? 250 : 199);
    }

    @Test
    @DisplayName("ROOT_RANGE_EXHAUSTED: all or none, and no other root steps in unless the label says so")
    void anExhaustedRootGivesNothing() {
        RootView small = declare(10, 12);
        List<NumberRecordings.Track> four = IntStream.rangeClosed(1, 4)
            .mapToObj(track -> new NumberRecordings.Track(recording(), track, reference("x"))).toList();

        RegistryException refusal = refusal(() -> numbers.number(account,
            new NumberRecordings(small.id(), null, new ReleaseId(UniqueId.next()), four), SOMEBODY));
        assertThat(refusal.kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
        assertThat(refusal.facts()).containsEntry("free", "3").containsEntry("wanted", "4");
        assertThat(numbers.number(account, new NumberRecordings(null, null, new ReleaseId(UniqueId.next()), four), SOMEBODY))
            .allMatch(code -> code.isrc().prefix().equals(root.prefix()));
    }

    @Test
    @DisplayName("burnt: a number that was drawn in a transaction that failed is never drawn again")
    void aRolledBackNumberIsBurnt() throws Exception {
        transaction.begin();
        List<Integer> lost = number(3);
        transaction.rollback();

        assertThat(lost).containsExactly(0, 1, 2);
        assertThat(number(1)).containsExactly(3);
    }

    @Test
    @DisplayName("repeating changes nothing: a recording that has a code keeps it")
    void aRecordingKeepsItsCode() {
        NumberRecordings command = new NumberRecordings(null, null, new ReleaseId(UniqueId.next()),
            List.of(new NumberRecordings.Track(recording(), 1, reference("Once"))));

        CodeView first = numbers.number(account, command, SOMEBODY).get(0);

        assertThat(numbers.number(account, command, SOMEBODY)).containsExactly(first);
        assertThat(refusal(() -> numbers.number(given.account(IsrcMode.ROOT), command, SOMEBODY)).kind()).isEqualTo(Kind.OWN_NUMBERS_OFF);
    }

    @Test
    @DisplayName("S9 AC3: at New Year where the root is registered the numbers begin anew")
    void aNewYearBeginsAnew() {
        clock.set(Instant.parse("2026-12-31T17:59:59Z"));
        assertThat(number(2)).containsExactly(0, 1);
        clock.set(Instant.parse("2026-12-31T18:00:00Z"));

        assertThat(numbers.next(account, root.id())).contains(Isrc.of(root.prefix(), 27, 0));
        assertThat(number(2)).containsExactly(0, 1);
    }

    @Test
    @DisplayName("release and track: three digits for the release, two for the track, the same release in the same hundred")
    void theNumberTellsReleaseAndTrack() {
        roots.change(account, root.id(), new ChangeRoot("Nightjar", null, null, null, 0, 499, List.of(), NumberingPolicy.RELEASE_TRACK),
            root.version(), SOMEBODY);
        ReleaseId first = new ReleaseId(UniqueId.next());
        ReleaseId second = new ReleaseId(UniqueId.next());
        reserve(250, 250);

        assertThat(number(first, 1, 2, 5)).containsExactly(101, 102, 105);
        assertThat(number(second, 1)).containsExactly(301);
        assertThat(number(first, 7)).containsExactly(107);
        assertThat(number(first, 3)).containsExactly(103);
        assertThat(numbers.next(account, root.id())).contains(code(401));
        assertThat(number(new ReleaseId(UniqueId.next()), 1)).containsExactly(401);
        assertThat(numbers.next(account, root.id())).isEmpty();
        RegistryException refusal = refusal(() -> number(new ReleaseId(UniqueId.next()), 1));
        assertThat(refusal).returns(Kind.ROOT_RANGE_EXHAUSTED, RegistryException::kind)
            .returns(Map.of("free", "0", "wanted", "1"), RegistryException::facts);
    }

    @Test
    @DisplayName("F2: reserved numbers are void after the last day or when ended early, and never free again")
    void aReservationBecomesVoid() {
        ReservationView plant = reserve(0, 9);
        assertThat(refusal(() -> reserve(9, 20)).kind()).isEqualTo(Kind.NUMBERS_TAKEN);
        assertThat(refusal(() -> reserve(490, 500)).kind()).isEqualTo(Kind.RANGE_INVALID);
        ReservationView ended = reserve(10, 19);

        assertThat(numbers.end(account, root.id(), ended.id(), SOMEBODY).status()).isEqualTo(ReservationStatus.VOID);
        assertThat(refusal(() -> numbers.end(account, root.id(), ended.id(), SOMEBODY)).kind()).isEqualTo(Kind.ROOT_MOVE_FORBIDDEN);
        clock.set(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(numbers.reservations(account, root.id())).extracting(ReservationView::status).containsOnly(ReservationStatus.VOID);
        assertThat(number(1)).containsExactly(20);
        assertThat(refusal(() -> numbers.reserve(account, root.id(), new ReserveNumbers(20, 21, "CD", "Plant", LocalDate.of(2026, 12, 31)),
            SOMEBODY)).kind()).isEqualTo(Kind.NUMBERS_TAKEN);
        AccountId other = given.account(IsrcMode.ROOT);
        assertThat(refusal(() -> numbers.end(other, root.id(), plant.id(), SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> numbers.reservations(other, root.id())).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("ROOT_UNUSABLE and the database: a suspended root gives nothing, nor does another account's")
    void aSuspendedRootGivesNothing() {
        number(1);
        desk.decide(root.id(), new DecideRoot(RootMove.SUSPEND, "Fees", null), desk.get(root.id()).version(), SOMEBODY);

        assertThat(refusal(() -> number(1)).kind()).isEqualTo(Kind.ROOT_UNUSABLE);
        assertThat(refusal(() -> reserve(400, 401)).kind()).isEqualTo(Kind.ROOT_UNUSABLE);
        assertThat(numbers.next(account, root.id())).isEmpty();
        assertThatThrownBy(() -> insert(account, code(77))).hasMessageContaining("its root may give");
    }

    @Test
    @DisplayName("the database refuses own numbers out of range, of another account, or promised elsewhere")
    void theDatabaseKnowsTheRoot() {
        reserve(200, 201);
        clock.run();
        List<Isrc> wrong = new ArrayList<>(List.of(code(500), Isrc.of(new IsrcPrefix(given.nextPrefix()), 26, 1)));

        wrong.forEach(isrc -> assertThatThrownBy(() -> insert(account, isrc)).hasMessageContaining("its root may give"));
        assertThatThrownBy(() -> insert(given.account(IsrcMode.ROOT), code(2))).hasMessageContaining("its root may give");
        assertThatThrownBy(() -> insert(account, code(200))).hasMessageContaining("promised elsewhere");
        insert(account, code(2));
        assertThatThrownBy(() -> given.sql("update identifiers.isrc_assignment set root_id = null where isrc = '" + code(2) + "'"))
            .isNotNull();
        assertThatThrownBy(() -> given.sql("update identifiers.isrc_reservation set holder = 'x' where root_id = '" + root.id() + "'"))
            .hasMessageContaining("only ends");
    }

    private int insert(AccountId holder, Isrc isrc) {
        return given.sql("insert into identifiers.isrc_assignment (id, account_id, recording_id, isrc, status, origin, root_id,"
            + " assigned_at, assigned_by, assigned_by_name, version) values (gen_random_uuid(), '" + holder + "', gen_random_uuid(), '"
            + isrc + "', 'ENTERED', 'GENERATED_CLIENT_ROOT', '" + root.id()
            + "', timestamptz '2026-11-05 10:00Z', gen_random_uuid(), 'SQL', 0)");
    }
}
