package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerDetail;
import com.bemusix.backstage.identifiers.boundary.LedgerEvent;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("F2: FREE, RESERVED, ENTERED or VOID, and the ledger tells it")
@ExtendWith(ArquillianExtension.class)
class ReservationLedgerIT {

    private static final Instant NOVEMBER = Instant.parse("2026-11-05T10:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2026-11-30T17:59:59Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-11-30T18:00:00Z");

    @Inject
    Registry given;

    @Inject
    IsrcRoots roots;

    @Inject
    OwnNumbers numbers;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcLedger codes;

    @Inject
    LedgerLines lines;

    @Inject
    LedgerProof proof;

    @Inject
    UsedCodes used;

    @Inject
    TestClock clock;

    private AccountId account;
    private RootView root;

    @BeforeEach
    void declareARoot() {
        if (given != null) {
            clock.set(NOVEMBER);
            account = given.account(IsrcMode.ROOT);
            root = roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, 0, 499, DHAKA), SOMEBODY);
        }
    }

    @AfterEach
    void letTheClockRun() {
        if (clock != null) {
            clock.run();
        }
    }

    private ReservationView reserve(int from, int to) {
        return numbers.reserve(account, root.id(), new ReserveNumbers(from, to, "CD", "Plant", LocalDate.of(2026, 11, 30)), SOMEBODY);
    }

    private Isrc code(int number) {
        return Isrc.of(root.prefix(), 26, number);
    }

    private void enter(AccountId holder, int number) {
        registry.enter(holder, new EnterIsrc(recording(), code(number), null, null, reference("Printed")), SOMEBODY);
    }

    private List<LedgerLine> entries() {
        return lines.of(account, LedgerLineQuery.EVERYTHING, PageRequest.first()).items();
    }

    private AssignmentStatus status(int number) {
        return codes.history(account, code(number)).row().status();
    }

    private List<String> events(int number) {
        return codes.history(account, code(number)).events().stream().map(LedgerEvent::event).toList();
    }

    @Test
    @DisplayName("one entry for the range: the first code, and in the detail the last one, the day, the holder and the reason")
    void aReservationBeginsAndEndsInTheLedger() {
        ReservationView plant = reserve(10, 19);
        numbers.end(account, root.id(), plant.id(), SOMEBODY);

        assertThat(entries()).extracting(LedgerLine::event, LedgerLine::code, LedgerLine::subject, LedgerLine::detail).containsExactly(
            tuple("RESERVED", code(10).value(), plant.id(), code(19) + " until 2026-11-30 for Plant: CD"),
            tuple("VOIDED", code(10).value(), plant.id(), code(19) + " until 2026-11-30 for Plant: CD"));
        assertThat(lines.of(account, new LedgerLineQuery(IdentifierScheme.ISRC, code(15).display()), PageRequest.first()).items())
            .hasSize(2);
        assertThat(proof.verify(account)).returns(2L, verdict -> verdict.entries()).returns(null, verdict -> verdict.fault());
    }

    @Test
    @DisplayName("whoever asks for a number is told RESERVED, then VOID, with its history; nobody else is")
    void aReservedNumberIsFound() {
        ReservationView plant = reserve(10, 19);
        LedgerDetail detail = codes.history(account, code(15));

        assertThat(detail.row()).returns(AssignmentStatus.RESERVED, LedgerRow::status).returns(null, LedgerRow::recording)
            .returns("Somebody", LedgerRow::by).returns(NOVEMBER, LedgerRow::at);
        assertThat(detail.reservation()).isEqualTo(plant);
        assertThat(events(15)).containsExactly("RESERVED");
        assertThat(events(10)).containsExactly("RESERVED");
        for (int beside : new int[] {9, 20}) {
            assertThat(refusal(() -> codes.history(account, code(beside))).kind()).isEqualTo(Kind.NOT_FOUND);
        }
        AccountId other = given.account(IsrcMode.ROOT);
        assertThat(refusal(() -> codes.history(other, code(15))).kind()).isEqualTo(Kind.NOT_FOUND);
        numbers.end(account, root.id(), plant.id(), SOMEBODY);
        assertThat(status(15)).isEqualTo(AssignmentStatus.VOID);
        assertThat(events(15)).containsExactly("RESERVED", "VOIDED");
    }

    @Test
    @DisplayName("the list finds a reserved number by its whole code in any spelling, and by its state")
    void theListFindsAReservedNumber() {
        reserve(10, 19);
        enter(account, 12);

        assertThat(found(code(15).display(), null)).containsExactly(AssignmentStatus.RESERVED);
        assertThat(found(code(15).value(), AssignmentStatus.RESERVED)).containsExactly(AssignmentStatus.RESERVED);
        assertThat(found(code(15).value(), AssignmentStatus.VOID)).isEmpty();
        assertThat(found(code(12).value(), null)).containsExactly(AssignmentStatus.ENTERED);
        assertThat(found(null, null)).containsExactly(AssignmentStatus.ENTERED);
        assertThat(found(root.prefix().value(), null)).containsExactly(AssignmentStatus.ENTERED);
    }

    @Test
    @DisplayName("whoever looks many codes up at once is told of reserved ones too, and of the recording where one has the number")
    void manyCodesAtOnce() {
        reserve(10, 19);
        enter(account, 12);

        Map<Isrc, LedgerRow> known = codes.among(account, List.of(code(9), code(10), code(12), code(19), code(20)));
        assertThat(known).containsOnlyKeys(code(10), code(12), code(19));
        assertThat(known.get(code(19)).status()).isEqualTo(AssignmentStatus.RESERVED);
        assertThat(known.get(code(12)).status()).isEqualTo(AssignmentStatus.ENTERED);
        assertThat(codes.among(given.account(IsrcMode.ROOT), List.of(code(10)))).isEmpty();
    }

    private List<AssignmentStatus> found(String text, AssignmentStatus status) {
        LedgerQuery query = new LedgerQuery(text, status, null, null, null);
        List<AssignmentStatus> found = codes.list(account, query, PageRequest.first()).items().stream().map(LedgerRow::status)
            .toList();
        assertThat(codes.count(account, query)).isEqualTo(found.size());
        return found;
    }

    @Test
    @DisplayName("RESERVED to ENTERED: its owner enters the number that the plant used, and it stays when the rest becomes void")
    void aReservedNumberIsEntered() {
        ReservationView plant = reserve(10, 19);
        enter(account, 12);

        assertThat(status(12)).isEqualTo(AssignmentStatus.ENTERED);
        assertThat(events(12)).containsExactly("RESERVED", "ENTERED");
        numbers.end(account, root.id(), plant.id(), SOMEBODY);
        assertThat(status(12)).isEqualTo(AssignmentStatus.ENTERED);
        assertThat(codes.history(account, code(12)).events()).extracting(LedgerEvent::happening)
            .containsExactly("RESERVED", "ENTERED", "RESERVATION_OVER");
        assertThat(status(13)).isEqualTo(AssignmentStatus.VOID);
    }

    @Test
    @DisplayName("NUMBER_VOID: a void number is entered only once the label has said that it was used outside")
    void aVoidNumberComesBackAsAUsedOne() {
        reserve(10, 19);
        clock.set(LAST_MOMENT);
        enter(account, 11);
        clock.set(DAY_AFTER);

        RegistryException refusal = refusal(() -> enter(account, 12));
        assertThat(refusal.kind()).isEqualTo(Kind.NUMBER_VOID);
        assertThat(refusal.facts()).containsEntry("holder", "Plant");
        assertThat(status(12)).isEqualTo(AssignmentStatus.VOID);
        String list = code(10) + "\n" + code(12);
        assertThat(used.mark(account, root.id(), new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), false, SOMEBODY).good())
            .isEqualTo(2);
        assertThat(List.of(status(10), status(12))).containsOnly(AssignmentStatus.USED_OUTSIDE);
        enter(account, 12);
        assertThat(status(12)).isEqualTo(AssignmentStatus.ENTERED);
        assertThat(events(12)).containsExactly("RESERVED", "USED_OUTSIDE", "ENTERED");
        assertThat(found(code(10).display(), null)).containsExactly(AssignmentStatus.USED_OUTSIDE);
        enter(given.account(IsrcMode.ROOT), 13);
    }

    @Test
    @DisplayName("the database refuses a void number too, and a reservation that the ledger does not know")
    void theDatabaseKnowsWhatIsVoid() {
        ReservationView plant = reserve(10, 19);
        String insert = "insert into identifiers.isrc_assignment (id, account_id, recording_id, isrc, status, assigned_at, assigned_by,"
            + " assigned_by_name, version) values (gen_random_uuid(), '" + account + "', gen_random_uuid(), '" + code(12)
            + "', 'ENTERED', timestamptz '%s', gen_random_uuid(), 'SQL', 0)";
        assertThatThrownBy(() -> given.sql(String.format(insert, DAY_AFTER))).hasMessageContaining("is void");
        assertThat(given.sql(String.format(insert, LAST_MOMENT))).isOne();
        assertThatThrownBy(() -> given.sql("update identifiers.isrc_reservation set ended_at = now(), ended_by_name = 'SQL' where id = '"
            + plant.id() + "'")).hasMessageContaining("ends in the ledger");
        assertThatThrownBy(() -> given.sql("insert into identifiers.isrc_reservation select gen_random_uuid(), root_id, account_id, prefix,"
            + " year, 300, 301, reason, holder, expires_on, reserved_at, reserved_by, reserved_by_name from identifiers.isrc_reservation"
            + " where id = '" + plant.id() + "'")).hasMessageContaining("begins and ends in the ledger");
        assertThatThrownBy(() -> given.sql("insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id,"
            + " event) select at, actor_id, actor_name, account_id, scheme, code, subject_id, event from identifiers.ledger"
            + " where subject_id = '" + plant.id() + "'")).hasMessageContaining("ledger_reserved_once");
    }

    @Test
    @DisplayName("what would not stand on one line of the ledger is refused")
    void aReservationStandsOnOneLine() {
        for (String bad : List.of("a\nb", "a\tb", "a\u0007b")) {
            assertThatThrownBy(() -> numbers.reserve(account, root.id(), new ReserveNumbers(1, 2, bad, "Plant", LocalDate.of(2026, 11, 30)),
                SOMEBODY)).isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> numbers.reserve(account, root.id(), new ReserveNumbers(1, 2, "CD", bad, LocalDate.of(2026, 11, 30)),
                SOMEBODY)).isInstanceOf(ConstraintViolationException.class);
        }
        assertThat(entries()).isEmpty();
    }
}
