package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("E2: by release and track a track has its own number in the hundred of its release")
@ExtendWith(ArquillianExtension.class)
class OwnNumbersByTrackIT {

    @Inject
    Registry given;

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

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

    private final ReleaseId release = new ReleaseId(UniqueId.next());
    private AccountId account;
    private RootView root;

    @BeforeEach
    void byReleaseAndTrack() {
        if (given != null) {
            clock.set(Instant.parse("2026-11-05T10:00:00Z"));
            account = given.account(IsrcMode.ROOT);
            setup.numberOwn(account, true, setup.of(account).version(), SOMEBODY);
            root = roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, 0, 499, DHAKA), SOMEBODY);
            roots.change(account, root.id(), new ChangeRoot("Nightjar", null, null, null, 0, 499, List.of(),
                NumberingPolicy.RELEASE_TRACK), root.version(), SOMEBODY);
        }
    }

    @AfterEach
    void letTheClockRun() {
        if (clock != null) {
            clock.run();
        }
    }

    private List<Integer> number(int... tracks) {
        return numbers.number(account, new NumberRecordings(null, null, release, IntStream.of(tracks)
            .mapToObj(track -> new NumberRecordings.Track(recording(), track, reference("Track " + track))).toList()), SOMEBODY).stream()
            .map(code -> code.isrc().designationNumber()).toList();
    }

    private static int[] tracks(int count) {
        return IntStream.rangeClosed(1, count).toArray();
    }

    private Isrc code(int number) {
        return Isrc.of(root.prefix(), 26, number);
    }

    @Test
    @DisplayName("a number that anybody has had or may have seen is never given, the next free one stands in")
    void aTrackWhoseNumberIsGoneGetsTheNextFreeOne() throws Exception {
        assertThat(number(1)).containsExactly(101);
        RecordingId taken = recording();
        registry.enter(account, new EnterIsrc(taken, code(102), null, null, reference("Taken back")), SOMEBODY);
        registry.withdraw(account, taken, SOMEBODY);
        used.mark(account, root.id(), new ByteArrayInputStream(code(104).value().getBytes(StandardCharsets.UTF_8)), false, SOMEBODY);
        transaction.begin();
        List<Integer> lost = number(6);
        transaction.rollback();

        assertThat(lost).containsExactly(106);
        assertThat(number(2, 3, 4, 5)).containsExactly(107, 103, 108, 105);
        assertThat(number(6, 99, 99, 120)).containsExactly(109, 199, 110, 111);
        assertThat(refusal(() -> number(tracks(88))).facts())
            .isEqualTo(Map.of("free", "87", "wanted", "88"));
        assertThat(number(tracks(87))).doesNotHaveDuplicates().contains(112, 198);
        assertThat(refusal(() -> number(1)).kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
    }

    @Test
    @DisplayName("more tracks than a hundred has numbers use nothing up")
    void moreTracksThanNumbersUseNothingUp() {
        assertThat(refusal(() -> number(tracks(100))).facts()).isEqualTo(Map.of("free", "99", "wanted", "100"));
        assertThat(number(tracks(99))).startsWith(101).endsWith(199);
    }

    @Test
    @DisplayName("60 callers at once for one track of one release, and every number once")
    void manyAtOnceForOneTrack() {
        List<Object> outcomes = given.atOnce(60, () -> number(70).get(0));

        assertThat(outcomes).allMatch(Integer.class::isInstance).doesNotHaveDuplicates().contains(170, 199, 101)
            .allMatch(number -> (int) number > 100 && (int) number < 200);
    }

    @Test
    @DisplayName("a hundred that a node of the version before has opened goes on upwards: below its counter nothing is provably free")
    void anOlderHundredCountsUpwards() {
        UUID block = UniqueId.next();
        String mark = "create sequence identifiers.number_mark_" + block.toString().replace('-', '_');
        given.sql("insert into identifiers.number_space (id) values ('" + block + "')");
        given.sql(mark + "_0 minvalue -1 start -1");
        given.sql(mark + "_1 minvalue -1 start -1");
        given.sql("insert into identifiers.isrc_release_block (id, root_id, year, block, release_id) values ('" + block + "', '" + root.id()
            + "', 2026, 3, '" + release + "')");

        assertThat(number(5, 2)).containsExactly(305, 302);
        assertThat(number(3)).containsExactly(306);
        assertThat(number(99)).containsExactly(399);
        assertThat(refusal(() -> number(50)).kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
    }
}
