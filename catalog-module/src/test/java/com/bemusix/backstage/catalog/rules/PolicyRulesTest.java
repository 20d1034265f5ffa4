package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.Citation;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on which sources differ: the policy decides what they mean. */
class PolicyRulesTest extends RuleTest {

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
    @DisplayName("T7: a length that was never registered is compared with nothing")
    void anUnknownLengthIsNotCompared() {
        policy(PolicyTopic.LENGTH_CHANGE, PolicyAdvice.NEW, Severity.BLOCKS);
        facts.registered.put(facts.track(1).recording, registered(null, null));

        assertThat(found()).isEmpty();
    }

    private void policy(PolicyTopic topic, PolicyAdvice advice, Severity severity) {
        boolean lengths = topic == PolicyTopic.LENGTH_CHANGE;
        facts.policies.put(topic, new Policy(topic, advice, severity, lengths ? 5 : null, lengths ? 10 : null, RULE));
    }

    private void remaster() {
        facts.track(1).version = "2026 Remaster";
        facts.registered.put(facts.track(1).recording, registered(null, 215_000L));
    }

    private void lengthChangedBy(long change) {
        Long now = facts.track(1).build().details().durationMs();
        facts.registered.put(facts.track(1).recording, registered(facts.track(1).version, now + change));
    }

    private List<Citation> citations() {
        return ReleaseRules.check(facts.build()).stream().map(Finding::citation).toList();
    }

    private static ReferenceFields registered(String version, Long durationMs) {
        return new ReferenceFields("Ilse Tanaka", "Halogen", version, durationMs, RecordingType.SOUND, 2027);
    }
}
