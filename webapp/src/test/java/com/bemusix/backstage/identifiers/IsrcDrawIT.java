package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.batch;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static com.bemusix.backstage.identifiers.Registry.toCode;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.GenerationPermits;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.RecordingToCode;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S19: the distributor draws codes as ISRC Manager")
@ExtendWith(ArquillianExtension.class)
class IsrcDrawIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    GenerationPermits permits;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    @DisplayName("S9 AC1, S19 AC1: a drawn code has prefix, year and number in their places and says where it comes from")
    void aDrawnCodeIsOfThePrefixAndTheYear() {
        clock.set(Instant.parse("2026-11-05T10:00:00Z"));
        PrefixView prefix = given.onlyPrefix(40, 60, DHAKA);
        RecordingId recording = recording();

        CodeView code = registry.draw(given.permitted(), new DrawIsrcs(List.of(toCode(recording))), SOMEBODY).get(0);

        assertThat(code.isrc()).isEqualTo(Isrc.of(prefix.prefix(), 26, 40));
        assertThat(code).returns(recording, CodeView::recording)
            .returns(AssignmentStatus.ASSIGNED, CodeView::status)
            .returns(IsrcOrigin.GENERATED_MANAGER, CodeView::origin)
            .returns(true, CodeView::locked)
            .returns(false, CodeView::ownRoot)
            .returns(Instant.parse("2026-11-05T10:00:00Z"), CodeView::at)
            .returns("Somebody", CodeView::by);
    }

    @Test
    @DisplayName("ROOT_RANGE_EXHAUSTED, S10 AC2: with fewer numbers left than wanted none is drawn and nothing changes")
    void aRangeThatIsTooShortGivesNothing() {
        PrefixView prefix = given.onlyPrefix(0, 9, DHAKA);
        AccountId account = given.permitted();
        given.draw(account, 7);
        PrefixView before = given.again(prefix);
        long entries = given.number("select count(*) from identifiers.ledger");

        RegistryException refusal = refusal(() -> given.draw(account, 5));

        assertThat(refusal.kind()).isEqualTo(Kind.ROOT_RANGE_EXHAUSTED);
        assertThat(refusal.facts()).containsEntry("free", "3").containsEntry("wanted", "5");
        assertThat(given.again(prefix)).isEqualTo(before);
        assertThat(given.number("select count(*) from identifiers.ledger")).isEqualTo(entries);
        assertThat(given.draw(account, 3)).extracting(code -> code.substring(7)).containsExactly("00007", "00008", "00009");
        assertThat(refusal(() -> given.draw(account, 1)).facts()).containsEntry("free", "0");
    }

    @Test
    @DisplayName("S5 AC3: a number that a client entered, or entered and took back, is never drawn")
    void numbersThatWereInUseAreSkipped() {
        clock.set(Instant.parse("2026-11-05T10:00:00Z"));
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        AccountId brings = given.account(IsrcMode.NO_ROOT);
        enter(brings, prefix, 1);
        registry.withdraw(brings, enter(brings, prefix, 3), SOMEBODY);

        assertThat(given.draw(given.permitted(), 4)).extracting(code -> code.substring(7))
            .containsExactly("00000", "00002", "00004", "00005");
    }

    @Test
    @DisplayName("S10 AC2: entered numbers count as used when it is decided whether the range suffices")
    void enteredNumbersAreNotFree() {
        clock.set(Instant.parse("2026-11-05T10:00:00Z"));
        PrefixView prefix = given.onlyPrefix(10, 299, DHAKA);
        AccountId brings = given.account(IsrcMode.NO_ROOT);
        IntStream.rangeClosed(11, 298).forEach(number -> enter(brings, prefix, number));

        assertThat(refusal(() -> given.draw(given.permitted(), 3)).facts()).containsEntry("free", "2");
        assertThat(given.draw(given.permitted(), 2)).extracting(code -> code.substring(7)).containsExactly("00010", "00299");
    }

    private RecordingId enter(AccountId account, PrefixView prefix, int number) {
        RecordingId recording = recording();
        Isrc isrc = Isrc.of(prefix.prefix(), 26, number);
        registry.enter(account, new EnterIsrc(recording, isrc, IsrcOrigin.LEGACY_IMPORT, null, reference("Old")), SOMEBODY);
        return recording;
    }

    @Test
    @DisplayName("S19 AC2: asking again answers the same codes and draws only what is missing")
    void aDrawCanBeRepeated() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        AccountId account = given.permitted();
        DrawIsrcs first = batch(3);
        List<CodeView> codes = registry.draw(account, first, SOMEBODY);
        RecordingToCode more = toCode(recording());

        List<CodeView> again = registry.draw(account, new DrawIsrcs(List.of(first.recordings().get(2), more, first.recordings().get(0),
            more)),
            SOMEBODY);

        assertThat(again).hasSize(3).contains(codes.get(0), codes.get(2));
        assertThat(given.again(prefix).usage().get(0).used()).isEqualTo(4);
    }

    @Test
    @DisplayName("ISRC_MODE_FORBIDS_GENERATION, S14 AC1: nothing is drawn in ROOT mode, nor before a mode is declared")
    void anAccountWithRootsGetsNoGeneratedCode() {
        given.onlyPrefix(0, 99, DHAKA);
        AccountId withRoot = given.account(IsrcMode.ROOT);
        permits.grant(withRoot, UniqueId.next(), "1", clock.instant(), SOMEBODY);

        assertThat(refusal(() -> given.draw(withRoot, 1)).kind()).isEqualTo(Kind.ISRC_MODE_FORBIDS_GENERATION);
        assertThat(refusal(() -> given.draw(new AccountId(UniqueId.next()), 1)).kind()).isEqualTo(Kind.ISRC_MODE_FORBIDS_GENERATION);
    }

    @Test
    @DisplayName("ISRC_TERMS_NOT_ACCEPTED, S20 AC4: without a permit nothing is drawn")
    void withoutAPermitNothingIsDrawn() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);

        assertThat(refusal(() -> given.draw(given.account(IsrcMode.NO_ROOT), 1)).kind()).isEqualTo(Kind.ISRC_TERMS_NOT_ACCEPTED);
        assertThat(given.again(prefix).usage()).isEmpty();
    }

    @Test
    @DisplayName("S20 AC3: new terms end every permit at the moment they take effect, codes stay")
    void newTermsEndThePermit() {
        Instant effect = Instant.parse("2031-05-01T00:00:00Z");
        given.onlyPrefix(0, 99, DHAKA);
        clock.set(effect.minusSeconds(10));
        AccountId account = given.permitted();
        permits.endAll(effect);
        AccountId late = given.permitted();
        DrawIsrcs drawn = batch(1);
        List<CodeView> codes = registry.draw(account, drawn, SOMEBODY);

        clock.set(effect);

        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.ISRC_TERMS_NOT_ACCEPTED);
        assertThat(refusal(() -> given.draw(late, 1)).kind()).isEqualTo(Kind.ISRC_TERMS_NOT_ACCEPTED);
        assertThat(permits.current(account)).isEmpty();
        assertThat(registry.draw(account, drawn, SOMEBODY)).isEqualTo(codes);
        permits.grant(account, UniqueId.next(), "2", effect, SOMEBODY);
        assertThat(given.draw(account, 1)).hasSize(1);
    }

    @Test
    @DisplayName("ISRC_ATTESTATION_MISSING, ISRC_REFERENCE_INCOMPLETE: one recording that is not ready stops the whole batch")
    void everyRecordingMustBeReady() {
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        AccountId account = given.permitted();
        RecordingToCode unattested = new RecordingToCode(recording(), reference("x"), null);
        RecordingToCode gaps = new RecordingToCode(recording(), new ReferenceFields("A", "B", null, 0L, RecordingType.SOUND, null),
            UniqueId.next());

        assertThat(refusal(() -> registry.draw(account, new DrawIsrcs(List.of(toCode(recording()), unattested)), SOMEBODY)))
            .returns(Kind.ISRC_ATTESTATION_MISSING, RegistryException::kind)
            .returns(unattested.recording().toString(), refusal -> refusal.facts().get("recordingId"));
        assertThat(refusal(() -> registry.draw(account, new DrawIsrcs(List.of(toCode(recording()), gaps)), SOMEBODY)))
            .returns(Kind.ISRC_REFERENCE_INCOMPLETE, RegistryException::kind)
            .returns("durationMs, yearOfFirstPublication", refusal -> refusal.facts().get("missing"));
        assertThat(given.again(prefix).usage()).isEmpty();
    }

    @Test
    @DisplayName("S19 AC1: a prefix for the own repertoire, a suspended one and one out of its days serve no client")
    void onlyAPrefixForClientsServesThem() {
        AccountId account = given.permitted();
        PrefixView prefix = given.onlyPrefix(0, 99, DHAKA);
        prefixes.add(given.prefix(PrefixPurpose.OWN_REPERTOIRE, 0, 99, DHAKA, false), SOMEBODY);
        LocalDate today = LocalDate.now(clock.withZone(DHAKA));

        PrefixView changed = prefixes.change(prefix.id(), change(null, null, true), prefix.version(), SOMEBODY);
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.NO_MANAGER_PREFIX);
        changed = prefixes.change(prefix.id(), change(null, today.minusDays(1), false), changed.version(), SOMEBODY);
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.NO_MANAGER_PREFIX);
        changed = prefixes.change(prefix.id(), change(today.plusDays(1), null, false), changed.version(), SOMEBODY);
        assertThat(refusal(() -> given.draw(account, 1)).kind()).isEqualTo(Kind.NO_MANAGER_PREFIX);
        prefixes.change(prefix.id(), change(today, today, false), changed.version(), SOMEBODY);
        assertThat(given.draw(account, 1)).hasSize(1);
    }

    @Test
    @DisplayName("S19: a batch comes from the first prefix that has enough numbers for all; examples only serve while alone")
    void aBatchComesFromOnePrefix() {
        PrefixView first = given.onlyPrefix(0, 4, DHAKA);
        PrefixView second = prefixes.add(given.prefix(PrefixPurpose.MANAGER, 0, 9, DHAKA, false), SOMEBODY);
        prefixes.add(given.prefix(PrefixPurpose.MANAGER, 0, 99, DHAKA, true), SOMEBODY);
        AccountId account = given.permitted();

        assertThat(given.draw(account, 8)).allMatch(code -> code.startsWith(second.prefix().value()));
        assertThat(given.draw(account, 4)).allMatch(code -> code.startsWith(first.prefix().value()));
        assertThat(refusal(() -> given.draw(account, 3)).facts()).containsEntry("free", "2");
        assertThat(registry.numbersFree(account)).isEqualTo(2);
    }

    private static ChangePrefix change(LocalDate from, LocalDate to, boolean suspended) {
        return new ChangePrefix(0, 99, "Agency", null, null, from, to, false, suspended);
    }
}
