package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
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
import com.bemusix.backstage.identifiers.boundary.RootCapacity;
import com.bemusix.backstage.identifiers.boundary.RootCapacity.Need;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import com.bemusix.backstage.identifiers.boundary.YearRange;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("E2, S10 AC3, D4: how far the numbers of a root are used up")
@ExtendWith(ArquillianExtension.class)
class RootCapacityIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

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
    RootCapacity capacity;

    @Inject
    TestClock clock;

    private AccountId account;
    private RootView root;

    @BeforeEach
    void aRootOfHundredNumbers() {
        if (given != null) {
            clock.set(Instant.parse("2026-11-05T10:00:00Z"));
            account = given.account(IsrcMode.ROOT);
            setup.numberOwn(account, true, setup.of(account).version(), SOMEBODY);
            root = roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, 0, 99, DHAKA), SOMEBODY);
        }
    }

    @AfterEach
    void letTheClockRun() {
        if (clock != null) {
            clock.run();
        }
    }

    private void change(int from, int to, LocalDate expiresOn, NumberingPolicy policy, YearRange... years) {
        root = roots.change(account, root.id(), new ChangeRoot("Nightjar", null, null, expiresOn, from, to, List.of(years), policy),
            root.version(), SOMEBODY);
    }

    private CapacityView read(Need... needs) {
        return capacity.of(account, root.id(), List.of(needs));
    }

    private Isrc code(int year, int number) {
        return Isrc.of(root.prefix(), year, number);
    }

    private RecordingId enter(Isrc isrc) {
        RecordingId recording = recording();
        registry.enter(account, new EnterIsrc(recording, isrc, IsrcOrigin.OTHER, null, reference("Entered")), SOMEBODY);
        return recording;
    }

    private List<Integer> number(ReleaseId release, int... tracks) {
        return numbers.number(account, new NumberRecordings(root.id(), null, release, IntStream.of(tracks)
            .mapToObj(track -> new NumberRecordings.Track(recording(), track, reference("Track " + track))).toList()), SOMEBODY).stream()
            .map(code -> code.isrc().designationNumber()).toList();
    }

    private ReservationView reserve(int from, int to) {
        return numbers.reserve(account, root.id(), new ReserveNumbers(from, to, "CD", "Plant", LocalDate.of(2026, 11, 30)), SOMEBODY);
    }

    private static ReleaseId release() {
        return new ReleaseId(UniqueId.next());
    }

    private static Need need(ReleaseId release, LocalDate due, int recordings) {
        return new Need(release, due, null, Stream.generate(Registry::recording).limit(recordings).toList());
    }

    private static void assertNumbers(CapacityView view, long... sizeAssignedEnteredReservedImportedLostFree) {
        assertThat(new long[] {view.size(), view.assigned(), view.entered(), view.reserved(), view.imported(), view.lost(), view.free()})
            .containsExactly(sizeAssignedEnteredReservedImportedLostFree);
    }

    @Test
    @DisplayName("every number counts once: given, entered, reserved, imported, lost or free")
    void everyNumberCountsOnce() {
        reserve(90, 94);
        numbers.end(account, root.id(), reserve(95, 96).id(), SOMEBODY);
        used.mark(account, root.id(), new ByteArrayInputStream((code(26, 50) + "\n" + code(26, 51)).getBytes(StandardCharsets.UTF_8)),
            false, SOMEBODY);
        List.of(10, 11, 51, 90).forEach(number -> enter(code(26, number)));
        registry.withdraw(account, enter(code(26, 12)), SOMEBODY);
        assertThat(number(release(), 1, 2, 3)).containsExactly(0, 1, 2);

        CapacityView view = read();

        assertNumbers(view, 100, 3, 4, 4, 1, 3, 85);
        assertThat(view).returns(2026, CapacityView::year).returns(code(26, 3), CapacityView::next).returns(15L, CapacityView::used)
            .returns(List.of(new CapacityView.Day(TODAY, 7)), CapacityView::days).returns(0, CapacityView::level);
        assertThat(view.forecast().perWeek()).isCloseTo(7 / 12.0, within(1e-9));
        assertThat(view.forecast().runsOut()).isNull();
    }

    @Test
    @DisplayName("a year with a range of its own has its numbers, its pace and its next one in that range")
    void aYearOfItsOwn() {
        enter(code(26, 50));
        change(0, 99, null, null, new YearRange(2026, 200, 299));
        assertThat(number(release(), 1, 2)).containsExactly(200, 201);

        CapacityView view = read();

        assertNumbers(view, 100, 2, 0, 0, 0, 0, 98);
        assertThat(view.next()).isEqualTo(code(26, 202));
        assertThat(view.forecast().perWeek()).isCloseTo(2 / 12.0, within(1e-9));
    }

    @Test
    @DisplayName("entering a back catalogue is no pace: its codes are of older years")
    void aBackCatalogueIsNoPace() {
        IntStream.range(0, 60).forEach(number -> enter(code(25, number)));

        assertNumbers(read(), 100, 0, 0, 0, 0, 0, 100);
        assertThat(read().forecast().perWeek()).isZero();
        enter(code(26, 0));
        assertThat(read().forecast().perWeek()).isCloseTo(1 / 12.0, within(1e-9));
        assertThat(read().forecast().runsOut()).isNull();
    }

    @Test
    @DisplayName("S9 AC3: at New Year where the root is registered all numbers are new, while the pace looks back over it")
    void newYearInTheZoneOfTheRoot() {
        clock.set(Instant.parse("2026-12-31T17:59:59Z"));
        number(release(), 1, 2);
        assertNumbers(read(), 100, 2, 0, 0, 0, 0, 98);
        assertThat(read().days()).containsExactly(new CapacityView.Day(LocalDate.of(2026, 12, 31), 2));
        clock.set(Instant.parse("2026-12-31T18:00:00Z"));

        assertThat(read()).returns(2027, CapacityView::year).returns(code(27, 0), CapacityView::next)
            .returns(List.of(), CapacityView::days);
        assertNumbers(read(), 100, 0, 0, 0, 0, 0, 100);
        enter(code(26, 70));
        assertThat(read().forecast().perWeek()).isCloseTo(2 / 12.0, within(1e-9));
        number(release(), 1);
        assertThat(read().forecast().perWeek()).isCloseTo(3 / 12.0, within(1e-9));
        assertThat(read().days()).containsExactly(new CapacityView.Day(LocalDate.of(2027, 1, 1), 1));
    }

    @Test
    @DisplayName("by release and track hundreds are what there is: a release uses up one, and what is not whole is not free")
    void byReleaseAndTrackHundredsAreCounted() {
        change(50, 549, null, NumberingPolicy.RELEASE_TRACK);
        assertNumbers(read(), 500, 0, 0, 0, 0, 104, 396);
        ReleaseId first = release();
        assertThat(number(first, 1, 3)).containsExactly(101, 103);

        assertNumbers(read(), 500, 2, 0, 0, 0, 201, 297);
        assertThat(read().next()).isEqualTo(code(26, 201));
        assertThat(read().forecast().perWeek()).isCloseTo(99 / 12.0, within(1e-9));
        enter(code(26, 250));
        number(first, 2);

        CapacityView view = read(need(first, TODAY, 5), need(release(), LocalDate.of(2026, 11, 20), 12), need(release(), null, 0));
        assertNumbers(view, 500, 3, 1, 0, 0, 298, 198);
        assertThat(view.next()).isEqualTo(code(26, 301));
        assertThat(view.forecast().perWeek()).isCloseTo(198 / 12.0, within(1e-9));
        assertThat(view.forecast().planned()).isEqualTo(99);
        assertThat(view.forecast().runsOut()).isEqualTo(LocalDate.of(2026, 12, 17));
    }

    @Test
    @DisplayName("recordings that have a code need none, and what has no date is needed by the end of the year")
    void plansAreOfRecordingsWithoutACode() {
        Need planned = new Need(release(), null, null, List.of(enter(code(25, 1)), recording(), recording()));

        assertThat(read(planned).forecast().planned()).isEqualTo(2);
        assertThat(read(planned, need(release(), LocalDate.of(2026, 12, 1), 98)).forecast())
            .returns(100L, forecast -> forecast.planned()).returns(LocalDate.of(2026, 12, 31), forecast -> forecast.runsOut());
        assertThat(read(need(release(), LocalDate.of(2027, 1, 1), 200)).forecast().planned()).isZero();
    }

    @Test
    @DisplayName("a root that has expired or is suspended has no next number")
    void whatCannotBeUsedHasNoNextNumber() {
        assertThat(read().next()).isEqualTo(code(26, 0));
        change(0, 99, TODAY.minusDays(1), null);
        assertThat(read().next()).isNull();
        assertThat(numbers.next(account, root.id())).isEmpty();
        change(0, 99, TODAY, null);
        assertThat(read().next()).isEqualTo(code(26, 0));
        desk.decide(root.id(), new DecideRoot(RootMove.SUSPEND, "Fees", null), desk.get(root.id()).version(), SOMEBODY);

        assertThat(read()).returns(null, CapacityView::next).returns(100L, CapacityView::free);
    }

    @Test
    @DisplayName("another account's root is not found")
    void nobodyElses() {
        AccountId other = given.account(IsrcMode.ROOT);

        assertThat(refusal(() -> capacity.of(other, root.id(), List.of())).kind()).isEqualTo(Kind.NOT_FOUND);
    }
}
