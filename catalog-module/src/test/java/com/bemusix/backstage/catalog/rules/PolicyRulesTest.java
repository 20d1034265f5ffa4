package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.Citation;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Justification;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyQuestion;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on which sources differ: the policy decides what they mean. */
class PolicyRulesTest extends RuleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Citation RULE = new Citation("A remaster is another recording.", "An agency", "https://agency.example/rule");

    @ParameterizedTest
    @EnumSource(Severity.class)
    @DisplayName("ID-007, T6: where a remaster needs a new code, the policy says how severe the old one is, and is quoted")
    void aRemasterUnderTheOldCodeIsAsSevereAsThePolicySays(Severity severity) {
        policy(PolicyTopic.REMASTER, PolicyAdvice.ASK, severity);
        remaster();

        assertThat(found()).containsExactly(severity + " ISRC_VERSION_REUSE.message /tracks/1/isrc");
        assertThat(citations()).containsExactly(RULE);
    }

    @Test
    @DisplayName("ID-007, T6: where a remaster keeps the code, it is in order")
    void aRemasterKeepsTheCodeWhereThePolicySaysSo() {
        policy(PolicyTopic.REMASTER, PolicyAdvice.KEEP, Severity.BLOCKS);
        remaster();

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Remix", "Live in Lyon", "Radio Edit"})
    @DisplayName("ID-007: the policy on remasters says nothing of other versions")
    void otherVersionsAreNoRemasters(String version) {
        policy(PolicyTopic.REMASTER, PolicyAdvice.KEEP, Severity.BLOCKS);
        facts.track(1).version = version;
        facts.registered.put(facts.track(1).recording, registered("2026 Remaster", 215_000L));

        assertThat(found()).containsExactly(warns("ISRC_VERSION_REUSE.message", "/tracks/1/isrc"));
        assertThat(citations()).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_999, -4_999})
    @DisplayName("ID-007, T7: a change of length below five seconds keeps the code")
    void aSmallChangeOfLengthKeepsTheCode(long change) {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.ASK, Severity.BLOCKS);
        lengthChangedBy(change);

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5_000, 10_000, -5_000, -10_000})
    @DisplayName("ID-007, T7: from five to ten seconds it warns, however severe more would be")
    void aMiddlingChangeOfLengthWarns(long change) {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.ASK, Severity.BLOCKS);
        lengthChangedBy(change);

        assertThat(found()).containsExactly(warns("ISRC_VERSION_REUSE.message.length", "/tracks/1/durationMs"));
        assertThat(arguments()).containsExactly(List.of("QZ-9BM-26-00001", Long.toString(Math.abs(change) / 1000)));
        assertThat(citations()).containsExactly(RULE);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    @DisplayName("ID-007, T7: above ten seconds the policy says how severe it is")
    void aGreatChangeOfLengthIsAsSevereAsThePolicySays(Severity severity) {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.NEW, severity);
        lengthChangedBy(10_001);

        assertThat(found()).containsExactly(severity + " ISRC_VERSION_REUSE.message.length /tracks/1/durationMs");
    }

    @Test
    @DisplayName("ID-007, T7: where every length keeps the code, none is found")
    void noLengthIsFoundWhereThePolicyKeepsTheCode() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.KEEP, Severity.BLOCKS);
        lengthChangedBy(60_000);

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("T6: the finding asks in the name of the version of the policy that found it")
    void aFindingAsksInTheNameOfItsPolicy() {
        policy(PolicyTopic.REMASTER, PolicyAdvice.ASK, Severity.WARNS);
        remaster();

        assertThat(question()).isEqualTo(new PolicyQuestion(PolicyTopic.REMASTER, "GB", 3, PolicyAdvice.ASK, PolicyAdvice.KEEP, true,
                "QZ9BM2600001 | 2026 Remaster | Halogen"));
    }

    @Test
    @DisplayName("T7: a finding that blocks and is answered with a reason warns, and keeps the reason")
    void anAnsweredBlockWarns() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.ASK, Severity.BLOCKS);
        lengthChangedBy(20_000);

        Finding answered = finding().answered(said(PolicyAdvice.KEEP));

        assertThat(finding().blocks()).isTrue();
        assertThat(answered.justified()).isTrue();
        assertThat(answered.blocks()).isFalse();
        assertThat(answered.justification().reason()).isEqualTo("Only the fade is longer");
        assertThat(answered.citation()).isEqualTo(RULE);
    }

    @Test
    @DisplayName("T7: a reason no longer fits when the length, the version or the code it was given for changes")
    void aReasonHoldsForWhatItWasGivenFor() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.ASK, Severity.BLOCKS);
        lengthChangedBy(20_000);
        Justification said = said(PolicyAdvice.KEEP);
        assertThat(finding().answered(said).justified()).isTrue();

        facts.track(1).durationMs += 1;
        assertThat(finding().answered(said).justified()).isFalse();
        assertThat(finding().answered(said).blocks()).isTrue();
        facts.track(1).durationMs -= 1;
        facts.track(1).isrc = "QZ9BM2600009";
        assertThat(finding().answered(said).justified()).isFalse();

        policy(PolicyTopic.REMASTER, PolicyAdvice.ASK, Severity.BLOCKS);
        remaster();
        Justification ofRemaster = said(PolicyAdvice.KEEP);
        facts.track(1).version = "2027 Remaster";
        assertThat(finding().answered(ofRemaster).justified()).isFalse();
    }

    @Test
    @DisplayName("T7: a reason for the other way is none for this one")
    void aReasonForTheOtherWayIsNone() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.ASK, Severity.BLOCKS);
        lengthChangedBy(20_000);

        assertThat(finding().answered(said(PolicyAdvice.NEW)).blocks()).isTrue();
    }

    @Test
    @DisplayName("T7: where the policy takes no reasons, none is enough")
    void aPolicyThatTakesNoReasonsGoesOnBlocking() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.NEW, Severity.BLOCKS, false);
        lengthChangedBy(20_000);

        assertThat(finding().answered(said(PolicyAdvice.KEEP)).blocks()).isTrue();
        assertThat(finding().answered(said(PolicyAdvice.KEEP)).justified()).isFalse();
    }

    @Test
    @DisplayName("T7: a reason that was given under an earlier version of the policy fits as long as the case is the same")
    void aNewVersionOfThePolicyDoesNotAskAgain() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.ASK, Severity.WARNS);
        lengthChangedBy(20_000);
        Justification said = said(PolicyAdvice.KEEP);
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.NEW, Severity.BLOCKS);

        assertThat(finding().answered(said).justified()).isTrue();
    }

    @Test
    @DisplayName("ID-007: a finding without a policy takes no reason")
    void aFindingWithoutAPolicyTakesNoReason() {
        policy(PolicyTopic.REMASTER, PolicyAdvice.ASK, Severity.WARNS);
        remaster();
        Justification said = said(PolicyAdvice.KEEP);
        facts.track(1).version = "Remix";

        assertThat(finding().question()).isNull();
        assertThat(finding().answered(said).justified()).isFalse();
    }

    @Test
    @DisplayName("T7: a length that was never registered is compared with nothing")
    void anUnknownLengthIsNotCompared() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.NEW, Severity.BLOCKS);
        facts.registered.put(facts.track(1).recording, registered(null, null));

        assertThat(found()).isEmpty();
    }

    private void policy(PolicyTopic topic, PolicyAdvice advice, Severity severity) {
        policy(topic, advice, severity, true);
    }

    private void policy(PolicyTopic topic, PolicyAdvice advice, Severity severity, boolean justifiable) {
        boolean lengths = topic == PolicyTopic.LENGTH_CHANGE;
        Policy policy = new Policy(topic, advice, severity, justifiable, lengths ? 5 : null, lengths ? 10 : null, RULE);
        facts.policies.put(topic, new PolicyView(policy, "GB", 3, NOW, NOW, "Ada", "A source changed"));
    }

    private void remaster() {
        facts.track(1).version = "2026 Remaster";
        facts.registered.put(facts.track(1).recording, registered(null, 215_000L));
    }

    private void lengthChangedBy(long change) {
        Long now = facts.track(1).build().details().durationMs();
        facts.registered.put(facts.track(1).recording, registered(facts.track(1).version, now + change));
    }

    private Finding finding() {
        return ReleaseRules.check(facts.build()).stream().filter(found -> found.code() == ReasonCode.ISRC_VERSION_REUSE)
                .reduce((one, more) -> {
                    throw new AssertionError("one finding only");
                }).orElseThrow();
    }

    private PolicyQuestion question() {
        return finding().question();
    }

    /** Said of the finding as it is now. */
    private Justification said(PolicyAdvice choice) {
        return new Justification(choice, "Only the fade is longer", question().about(), "GB", 3, NOW, "Ilse");
    }

    private List<Citation> citations() {
        return ReleaseRules.check(facts.build()).stream().map(Finding::citation).toList();
    }

    private static ReferenceFields registered(String version, Long durationMs) {
        return new ReferenceFields("Ilse Tanaka", "Halogen", version, durationMs, RecordingType.SOUND, 2027);
    }
}
