package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S23 AC2: the ledger of an account")
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final LedgerQuery EVERYTHING = new LedgerQuery(null, null, null);

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    private AccountId account;

    @BeforeEach
    void startALedger() {
        if (given != null) {
            account = given.permitted();
        }
    }

    private Isrc enter(String artist, String title, IsrcOrigin origin) {
        Isrc isrc = Isrc.parse(given.nextPrefix() + "2512345");
        ReferenceFields reference = new ReferenceFields(artist, title, null, null, null, null);
        registry.enter(account, new EnterIsrc(recording(), isrc, origin, null, reference), SOMEBODY);
        return isrc;
    }

    private List<Isrc> found(String q) {
        List<Isrc> found = registry.ledger(account, new LedgerQuery(q, null, null), PageRequest.first()).items().stream()
            .map(LedgerRow::isrc).toList();
        assertThat(registry.ledgerCount(account, new LedgerQuery(q, null, null))).isEqualTo(found.size());
        return found;
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<Isrc> entered = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            entered.add(0, enter("Artist", "Title " + i, null));
        }
        List<Isrc> read = new ArrayList<>();
        Page<LedgerRow> page = registry.ledger(account, EVERYTHING, new PageRequest(3, null));
        while (true) {
            page.items().forEach(row -> read.add(row.isrc()));
            if (page.nextPageToken() == null) {
                break;
            }
            page = registry.ledger(account, EVERYTHING, new PageRequest(3, page.nextPageToken()));
        }

        assertThat(read).isEqualTo(entered);
        assertThat(registry.ledgerCount(account, EVERYTHING)).isEqualTo(7);
        assertThat(registry.ledgerCount(given.permitted(), EVERYTHING)).isZero();
    }

    @Test
    void aTokenOfAnotherListIsRefused() {
        for (String token : List.of("x", "", "%%%", PageToken.of("1-1-1-1-1"), PageToken.of("a", "b"))) {
            assertThatThrownBy(() -> registry.ledger(account, EVERYTHING, new PageRequest(3, token))).as(token)
                .isInstanceOf(InvalidPageTokenException.class);
        }
    }

    @Test
    @DisplayName("S6 AC1: a code is found in any spelling, by its beginning too")
    void aCodeIsFoundInAnySpelling() {
        Isrc isrc = enter("Artist", "Title", null);
        enter("Artist", "Other", null);

        assertThat(List.of(isrc.value(), isrc.display(), "isrc " + isrc.display().toLowerCase(Locale.ROOT), " " + isrc.value() + " ",
            isrc.prefix().display(), isrc.prefix() + "25")).allSatisfy(q -> assertThat(found(q)).containsExactly(isrc));
        assertThat(found(isrc.value() + "0")).isEmpty();
    }

    @Test
    void wordsAreFoundByTheirBeginningInAnyOrder() {
        Isrc first = enter("Björk & AC/DC", "Ночной автобус", null);
        Isrc second = enter("Nightjar", "রাতের বাস (Don't Stop)", null);

        assertThat(found("björ")).containsExactly(first);
        assertThat(found("dc")).containsExactly(first);
        assertThat(found("автобус ночн")).containsExactly(first);
        assertThat(found("night stop")).containsExactly(second);
        assertThat(found("jar")).isEmpty();
        assertThat(found("!!! ' & | :* \\ %")).isEmpty();
        assertThat(found(" ")).containsExactly(second, first);
    }

    @Test
    @DisplayName("S16 AC3: by status and origin")
    void codesAreFoundByStatusAndOrigin() {
        given.onlyPrefix(0, 99, DHAKA);
        Isrc licensed = enter("A", "B", IsrcOrigin.LICENSED_IN);
        enter("A", "C", null);
        String drawn = given.draw(account, 1).get(0);

        assertThat(registry.ledger(account, new LedgerQuery(null, null, IsrcOrigin.LICENSED_IN), PageRequest.first()).items())
            .extracting(LedgerRow::isrc).containsExactly(licensed);
        assertThat(registry.ledger(account, new LedgerQuery("night", AssignmentStatus.ASSIGNED, null), PageRequest.first()).items())
            .singleElement().returns(new Isrc(drawn), LedgerRow::isrc).returns(Registry.reference("Night Bus"), LedgerRow::reference);
        assertThat(registry.ledgerCount(account, new LedgerQuery(null, AssignmentStatus.ENTERED, null))).isEqualTo(2);
    }

    @Test
    @DisplayName("Among many codes only those are known that bind recordings of the account")
    void amongManyCodesTheOwnOnesAreFound() {
        Isrc own = enter("Low Meridian", "Night Ferry", null);
        Isrc withdrawn = enter("Low Meridian", "Waning", null);
        registry.withdraw(account, registry.find(account, withdrawn).orElseThrow().recording(), SOMEBODY);
        List<Isrc> asked = new ArrayList<>(List.of(own, own, withdrawn));
        for (int number = 0; number < 2_500; number++) {
            asked.add(Isrc.of(own.prefix(), 24, number));
        }

        assertThat(registry.ownAmong(account, asked)).containsOnlyKeys(own)
            .hasEntrySatisfying(own, row -> assertThat(row.reference().title()).isEqualTo("Night Ferry"));
        assertThat(registry.ownAmong(given.permitted(), asked)).isEmpty();
        assertThat(registry.ownAmong(account, List.of())).isEmpty();
    }
}
