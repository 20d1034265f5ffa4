package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.Citation;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Justification;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.UpcOrigin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes and UPC of what was out before: at a transfer, and after a takedown. */
class PreviousReleaseRulesTest extends RuleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Citation RULE = new Citation("Sources differ.", "A distributor", "https://distributor.example/rule");
    private static final Duration LATER = Duration.ofMinutes(5);
    private static final PreviousRelease MOVES = new PreviousRelease("Other Distributor", null, false);
    private static final PreviousRelease TAKEN_DOWN = new PreviousRelease("Here", null, true);
    private static final String OLD_UPC = "602557265941";

    @BeforeEach
    void policies() {
        policy(PolicyTopic.REUSE_AFTER_TAKEDOWN, PolicyAdvice.KEEP, Severity.WARNS);
        policy(PolicyTopic.UPC_AT_TRANSFER, PolicyAdvice.KEEP, Severity.WARNS);
        facts.tracks.forEach(track -> track.origin = null);
    }

    @Test
    @DisplayName("ID-024, S5: what the label says was out before has a code already; a draw is blocked")
    void whatWasOutBeforeHasACode() {
        facts.previous = MOVES;
        facts.track(1).toGenerate();
        facts.attested.add(facts.track(1).recording);

        assertThat(found()).containsExactly("BLOCKS PREVIOUSLY_RELEASED_NO_ISRC.message.said /tracks/1/isrc");
    }

    @Test
    @DisplayName("ID-024: what was out without a code gets one for a reason, which holds when the code is drawn")
    void aReasonLetsACodeBeDrawnAndHoldsAfterwards() {
        facts.originalReleaseDate = LocalDate.of(1985, 3, 1);
        facts.track(1).toGenerate();
        facts.attested.add(facts.track(1).recording);
        Finding missing = only();
        Justification vinyl = new Justification(PolicyAdvice.NEW, "On vinyl only", missing.question().about(), null, 1, NOW, "Ilse");
        assertThat(missing.blocks()).isTrue();
        assertThat(missing.answered(vinyl).blocks()).isFalse();

        facts.track(1).isrc = "QZ9BM2600001";
        facts.track(1).drawn(LATER);

        assertThat(found()).containsExactly(warns("PREVIOUSLY_RELEASED_NO_ISRC.message.drawn", "/tracks/1/isrc"));
        assertThat(only().answered(vinyl).justified()).isTrue();
    }

    @Test
    @DisplayName("D18: a code drawn anew for what was out before is found, quotes the policy, and says which way the release goes")
    void aCodeDrawnAnewIsFound() {
        policy(PolicyTopic.REUSE_AFTER_TAKEDOWN, PolicyAdvice.KEEP, Severity.BLOCKS);
        facts.previous = TAKEN_DOWN;
        facts.track(2).drawn(LATER);

        assertThat(found()).containsExactly("BLOCKS PREVIOUSLY_RELEASED_NO_ISRC.message.drawn /tracks/2/isrc");
        assertThat(arguments()).containsExactly(List.of("QZ-9BM-26-00002"));
        assertThat(only().citation()).isEqualTo(RULE);
        assertThat(only().question().present()).isEqualTo(PolicyAdvice.NEW);
    }

    @Test
    @DisplayName("D18: a code that was drawn here before the release was begun came back with its recording")
    void aCodeOfLongAgoIsKept() {
        facts.previous = TAKEN_DOWN;
        facts.tracks.forEach(track -> track.drawn(Duration.ofDays(-400)));

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("D18: a code drawn for something new is in order")
    void aCodeDrawnForSomethingNewIsInOrder() {
        facts.tracks.forEach(track -> track.drawn(LATER));

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KEEP, ''", "NEW, WARNS PREVIOUSLY_RELEASED_NO_ISRC.message.kept /tracks/1/isrc",
        "ASK, WARNS PREVIOUSLY_RELEASED_NO_ISRC.message.kept /tracks/1/isrc"})
    @DisplayName("D18: whether the old code may come back after a takedown is what the policy says")
    void theOldCodeAfterATakedownIsWhatThePolicySays(PolicyAdvice advice, String expected) {
        policy(PolicyTopic.REUSE_AFTER_TAKEDOWN, advice, Severity.WARNS);
        facts.previous = TAKEN_DOWN;
        facts.tracks.remove(1);
        facts.type = ReleaseType.EP;

        assertThat(found()).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"KEEP, true", "NEW, false", "ASK, true"})
    @DisplayName("D18: where the policy wants a new code after a takedown, it may be drawn; elsewhere that is found")
    void aNewCodeAfterATakedownIsWhatThePolicySays(PolicyAdvice advice, boolean isFound) {
        policy(PolicyTopic.REUSE_AFTER_TAKEDOWN, advice, Severity.WARNS);
        facts.previous = TAKEN_DOWN;
        facts.tracks.forEach(track -> track.drawn(LATER));
        assertThat(found().isEmpty()).isNotEqualTo(isFound);

        facts.tracks.forEach(ATrack::toGenerate);
        facts.tracks.forEach(track -> facts.attested.add(track.recording));
        assertThat(found().isEmpty()).isNotEqualTo(isFound);
    }

    @Test
    @DisplayName("D18: what moves here without a takedown keeps its codes, whatever holds after takedowns")
    void aTransferIsNoTakedown() {
        policy(PolicyTopic.REUSE_AFTER_TAKEDOWN, PolicyAdvice.NEW, Severity.WARNS);
        facts.previous = MOVES;
        assertThat(found()).isEmpty();

        facts.track(1).drawn(LATER);
        assertThat(found()).containsExactly(warns("PREVIOUSLY_RELEASED_NO_ISRC.message.drawn", "/tracks/1/isrc"));
    }

    @Test
    @DisplayName("ID-026, D2: a release that was out before and gets a UPC from the stock is found")
    void aUpcDrawnAtATransferIsFound() {
        facts.previous = MOVES;
        facts.upcOrigin = UpcOrigin.POOL;

        assertThat(found()).containsExactly(warns("UPC_AT_TRANSFER.message", "/upc"));
        assertThat(only().citation()).isEqualTo(RULE);
        assertThat(only().question().present()).isEqualTo(PolicyAdvice.NEW);
    }

    @Test
    @DisplayName("ID-026, D2: the original date says it too")
    void aUpcDrawnForSomethingWithAnEarlierDateIsFound() {
        facts.originalReleaseDate = LocalDate.of(2019, 3, 1);
        facts.upcOrigin = UpcOrigin.POOL;

        assertThat(found()).containsExactly(warns("UPC_AT_TRANSFER.message", "/upc"));
    }

    @Test
    @DisplayName("ID-026, D2: so do codes that all come from a former distributor, but for a compilation")
    void codesOfAFormerDistributorSayItToo() {
        facts.upcOrigin = UpcOrigin.POOL;
        facts.tracks.forEach(track -> track.origin = IsrcOrigin.PREVIOUS_DISTRIBUTOR);
        assertThat(found()).containsExactly(warns("UPC_AT_TRANSFER.message", "/upc"));

        facts.track(1).origin = null;
        assertThat(found()).isEmpty();
        facts.track(1).origin = facts.track(2).origin;
        facts.type = ReleaseType.COMPILATION;
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KEEP, 602557265941, ''", "KEEP, 0602557265941, ''", "KEEP, 198700204016, UPC_AT_TRANSFER.message.other",
        "NEW, 602557265941, UPC_AT_TRANSFER.message.kept", "NEW, 198700204016, ''",
        "ASK, 602557265941, UPC_AT_TRANSFER.message.kept", "ASK, 198700204016, UPC_AT_TRANSFER.message.other"})
    @DisplayName("ID-026, D2: whether the old UPC stays is what the policy says, in whatever length it is written")
    void theUpcIsWhatThePolicySays(PolicyAdvice advice, String upc, String message) {
        policy(PolicyTopic.UPC_AT_TRANSFER, advice, Severity.BLOCKS);
        facts.previous = new PreviousRelease("Other Distributor", OLD_UPC, false);
        facts.upc = upc;

        assertThat(found()).isEqualTo(message.isEmpty() ? List.of() : List.of("BLOCKS " + message + " /upc"));
    }

    @ParameterizedTest
    @EnumSource(PolicyAdvice.class)
    @DisplayName("ID-026: of a UPC that was entered nobody knows whether it is the old one, unless the label says which that was")
    void anEnteredUpcIsNotJudgedWithoutTheOldOne(PolicyAdvice advice) {
        policy(PolicyTopic.UPC_AT_TRANSFER, advice, Severity.WARNS);
        facts.previous = MOVES;

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ID-026: a UPC of something new is in order, and one that is missing is another finding")
    void aUpcOfSomethingNewIsInOrder() {
        facts.upcOrigin = UpcOrigin.POOL;
        assertThat(found()).isEmpty();

        facts.upc = null;
        assertThat(found()).containsExactly("BLOCKS FIELD_MISSING.message.upc /upc");
    }

    @ParameterizedTest
    @CsvSource({"KEEP, true", "ASK, true", "NEW, false"})
    @DisplayName("ID-026, D2: before a UPC is drawn that cannot be given back, the label is told of the old one")
    void theLabelIsToldBeforeAUpcIsDrawn(PolicyAdvice advice, boolean told) {
        policy(PolicyTopic.UPC_AT_TRANSFER, advice, Severity.BLOCKS);
        facts.previous = MOVES;
        facts.upc = null;

        assertThat(found().contains(warns("UPC_AT_TRANSFER.message.ahead", "/upc"))).isEqualTo(told);
        assertThat(found()).hasSize(told ? 2 : 1).contains("BLOCKS FIELD_MISSING.message.upc /upc");
    }

    @Test
    @DisplayName("ID-026: a reason for a new UPC no longer fits when the UPC, or the old one that is named, is another")
    void aReasonIsForThatUpc() {
        facts.previous = new PreviousRelease(null, OLD_UPC, false);
        Justification said = new Justification(PolicyAdvice.NEW, "Two tracks more", only().question().about(), null, 1, NOW, "Ilse");
        assertThat(only().answered(said).justified()).isTrue();

        facts.previous = new PreviousRelease("Another place", OLD_UPC, false);
        assertThat(only().answered(said).justified()).isTrue();
        facts.previous = new PreviousRelease(null, "825646940288", false);
        assertThat(only().answered(said).justified()).isFalse();
    }

    private void policy(PolicyTopic topic, PolicyAdvice advice, Severity severity) {
        facts.policies.put(topic, new PolicyView(new Policy(topic, advice, severity, true, null, null, RULE), null, 1, NOW, NOW, "Ada",
                "Test"));
    }

    private Finding only() {
        List<Finding> findings = ReleaseRules.check(facts.build());
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
