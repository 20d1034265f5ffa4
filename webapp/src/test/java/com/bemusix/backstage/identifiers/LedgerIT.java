package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.identifiers.boundary.RootView;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S23 AC2: the ledger of an account")
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcLedger codes;

    @Inject
    IsrcRoots roots;

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

    private Isrc enter(String code) {
        return enter(account, code, recording());
    }

    private Isrc enter(AccountId holder, String code, RecordingId recording) {
        Isrc isrc = Isrc.parse(code);
        registry.enter(holder, new EnterIsrc(recording, isrc, null, null, new ReferenceFields("A", "B", null, null, null, null)), SOMEBODY);
        return isrc;
    }

    private List<Isrc> found(LedgerQuery query) {
        List<Isrc> found = codes.list(account, query, PageRequest.first()).items().stream().map(LedgerRow::isrc).toList();
        assertThat(codes.count(account, query)).isEqualTo(found.size());
        return found;
    }

    private RootView declare(AccountId holder, String prefix, Integer from, Integer to) {
        return roots.declare(holder, new DeclareRoot(prefix, "Nightjar Records", null, from, to, DHAKA), SOMEBODY);
    }

    private List<Isrc> found(String q) {
        return found(new LedgerQuery(q, null, null, null, null));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<Isrc> entered = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            entered.add(0, enter("Artist", "Title " + i, null));
        }
        List<Isrc> read = new ArrayList<>();
        Page<LedgerRow> page = codes.list(account, LedgerQuery.EVERYTHING, new PageRequest(3, null));
        while (true) {
            page.items().forEach(row -> read.add(row.isrc()));
            if (page.nextPageToken() == null) {
                break;
            }
            page = codes.list(account, LedgerQuery.EVERYTHING, new PageRequest(3, page.nextPageToken()));
        }

        assertThat(read).isEqualTo(entered);
        assertThat(codes.count(account, LedgerQuery.EVERYTHING)).isEqualTo(7);
        assertThat(codes.count(given.permitted(), LedgerQuery.EVERYTHING)).isZero();
    }

    @Test
    @DisplayName("A word that thousands of titles have finds all of them too, in pages, beside the other filters")
    void aFrequentWordFindsAll() {
        given.onlyPrefix(0, 2999, DHAKA);
        List<String> drawn = new ArrayList<>();
        for (int size : List.of(1000, 1000, 5)) {
            drawn.addAll(given.draw(account, size));
        }
        LedgerQuery night = new LedgerQuery("nigh", null, null, null, null);
        Page<LedgerRow> newest = codes.list(account, night, new PageRequest(3, null));
        Page<LedgerRow> next = codes.list(account, night, new PageRequest(3, newest.nextPageToken()));

        assertThat(codes.count(account, night)).isEqualTo(2005);
        assertThat(Stream.of(newest, next).flatMap(page -> page.items().stream()).map(row -> row.isrc().value()))
            .containsExactly(drawn.get(2004), drawn.get(2003), drawn.get(2002), drawn.get(2001), drawn.get(2000), drawn.get(1999));
        assertThat(found(new LedgerQuery("nigh", null, IsrcOrigin.LICENSED_IN, null, null))).isEmpty();
        assertThat(found(drawn.get(1000))).extracting(Isrc::value).containsExactly(drawn.get(1000));
    }

    @Test
    void aTokenOfAnotherListIsRefused() {
        for (String token : List.of("x", "", "%%%", PageToken.of("1-1-1-1-1"), PageToken.of("a", "b"))) {
            assertThatThrownBy(() -> codes.list(account, LedgerQuery.EVERYTHING, new PageRequest(3, token))).as(token)
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

        assertThat(found(new LedgerQuery(null, null, IsrcOrigin.LICENSED_IN, null, null))).containsExactly(licensed);
        LedgerQuery nights = new LedgerQuery("night", AssignmentStatus.ASSIGNED, null, null, null);
        assertThat(codes.list(account, nights, PageRequest.first()).items()).singleElement()
            .returns(new Isrc(drawn), LedgerRow::isrc).returns(Registry.reference("Night Bus"), LedgerRow::reference);
        assertThat(codes.count(account, new LedgerQuery(null, AssignmentStatus.ENTERED, null, null, null))).isEqualTo(2);
    }

    @Test
    @DisplayName("By the year of reference, which is one of 1986 to 2085")
    void codesAreFoundByYear() {
        String prefix = given.nextPrefix();
        Isrc old = enter(prefix + "8600001");
        Isrc lately = enter(prefix + "2500001");
        enter(prefix + "8500001");

        assertThat(found(new LedgerQuery(null, null, null, 1986, null))).containsExactly(old);
        assertThat(found(new LedgerQuery(prefix, null, null, 2025, null))).containsExactly(lately);
        assertThat(found(new LedgerQuery(null, null, null, 2026, null))).isEmpty();
        assertThat(codes.years(account)).containsExactly(2085, 2025, 1986);
        assertThat(codes.years(given.permitted())).isEmpty();
    }

    @Test
    @DisplayName("By the root whose number a code is, in the range of its year")
    void codesAreFoundByRoot() {
        String prefix = given.nextPrefix();
        RootView low = declare(account, prefix, 0, 499);
        RootView high = declare(account, prefix, 500, 999);
        AccountId neighbour = given.permitted();
        RootView foreign = declare(neighbour, given.nextPrefix(), 0, 99);
        Isrc ofLow = enter(prefix + "2500499");
        Isrc ofHigh = enter(prefix + "2500500");
        Isrc licensed = enter(foreign.prefix() + "2500050");

        assertThat(found(new LedgerQuery(null, null, null, null, low.id()))).containsExactly(ofLow);
        assertThat(found(new LedgerQuery(null, null, null, 2025, high.id()))).containsExactly(ofHigh);
        assertThat(found(new LedgerQuery(null, null, null, 2024, high.id()))).isEmpty();
        assertThat(found(new LedgerQuery(null, null, null, null, foreign.id()))).as("another account's root").isEmpty();
        assertThat(found(LedgerQuery.EVERYTHING)).containsExactly(licensed, ofHigh, ofLow);
    }

    @Test
    @DisplayName("Recordings that the asker knows are found beside those that the text finds, and another account's never")
    void recordingsAreFoundBesideTheText() {
        RecordingId known = recording();
        RecordingId foreign = recording();
        Isrc beside = enter(account, given.nextPrefix() + "2500001", known);
        Isrc named = enter("Low Meridian", "Night Ferry", null);
        enter(given.permitted(), given.nextPrefix() + "2500001", foreign);
        LedgerQuery ferry = new LedgerQuery("ferry", null, null, null, null).orOf(Set.of(known, foreign));

        assertThat(found(ferry)).containsExactly(named, beside);
        assertThat(found(new LedgerQuery("ferry", AssignmentStatus.WITHDRAWN, null, null, null).orOf(Set.of(known)))).isEmpty();
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

        assertThat(codes.among(account, asked)).containsOnlyKeys(own)
            .hasEntrySatisfying(own, row -> assertThat(row.reference().title()).isEqualTo("Night Ferry"));
        assertThat(codes.among(given.permitted(), asked)).isEmpty();
        assertThat(codes.among(account, List.of())).isEmpty();
    }
}
