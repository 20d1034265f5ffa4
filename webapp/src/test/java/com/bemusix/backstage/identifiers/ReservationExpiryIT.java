package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReservationExpiry;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("F2: RESERVED to VOID on expiry, written by itself")
@ExtendWith(ArquillianExtension.class)
class ReservationExpiryIT {

    private static final Instant NOVEMBER = Instant.parse("2026-11-05T10:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2026-11-30T17:59:59Z");

    @Inject
    Registry given;

    @Inject
    IsrcRoots roots;

    @Inject
    OwnNumbers numbers;

    @Inject
    ReservationExpiry expiry;

    @Inject
    LedgerLines lines;

    @Inject
    LedgerProof proof;

    @Inject
    TestClock clock;

    private AccountId account;

    @AfterEach
    void letTheClockRun() {
        if (clock != null) {
            clock.run();
        }
    }

    private void reserve(RootView root, int from, int to) {
        numbers.reserve(account, root.id(), new ReserveNumbers(from, to, "CD", "Plant", LocalDate.of(2026, 11, 30)), SOMEBODY);
    }

    private void noteAll() {
        while (expiry.noteOne()) {
            assertThat(clock.instant()).isAfter(NOVEMBER);
        }
    }

    private List<LedgerLine> entries() {
        return lines.of(account, LedgerLineQuery.EVERYTHING, PageRequest.first()).items();
    }

    private List<LedgerLine> voided() {
        return entries().stream().filter(entry -> entry.event().equals("VOIDED")).toList();
    }

    private RootView declare() {
        clock.set(NOVEMBER);
        account = given.account(IsrcMode.ROOT);
        return roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, 0, 499, DHAKA), SOMEBODY);
    }

    @Test
    @DisplayName("nobody asks for it: the rounds of the application note the end")
    void theRoundsNoteTheEnd() throws InterruptedException {
        reserve(declare(), 10, 19);
        clock.set(LAST_MOMENT.plusSeconds(1));

        Instant deadline = Clock.systemUTC().instant().plusSeconds(120);
        while (voided().isEmpty()) {
            assertThat(Clock.systemUTC().instant()).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(voided()).hasSize(1);
    }

    @Test
    @DisplayName("after the last day where the root is registered the end is noted, once, by however many nodes, after any standstill")
    void theEndIsNotedOnce() {
        RootView root = declare();
        reserve(root, 10, 19);
        reserve(root, 20, 29);
        reserve(root, 30, 39);
        clock.set(LAST_MOMENT);
        noteAll();
        assertThat(entries()).extracting(LedgerLine::event).containsOnly("RESERVED");

        clock.set(Instant.parse("2031-03-01T00:00:00Z"));
        List<Object> outcomes = given.atOnce(8, () -> {
            noteAll();
            return "done";
        });

        assertThat(outcomes).containsOnly("done");
        assertThat(voided()).hasSize(3).allSatisfy(entry -> assertThat(entry.by()).isEqualTo("Backstage"));
        assertThat(entries()).extracting(LedgerLine::event, LedgerLine::code).doesNotHaveDuplicates();
        assertThat(proof.verify(account).fault()).isNull();
        assertThat(given.number("select count(*) from access.audit_entry where action = 'ISRC_NUMBERS_VOIDED' and account_id = '" + account
            + "'")).isEqualTo(3);
    }
}
