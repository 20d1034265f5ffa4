package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeOfVersionAndYearTest extends RuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"Live in Lyon", "Radio Edit", "2026 Remaster", "Kobalt Remix", "Acoustic"})
    @DisplayName("ID-007, S23: a version under the code of the original warns")
    void aVersionUnderTheCodeOfTheOriginalWarns(String version) {
        facts.track(1).version = version;
        facts.registered.put(facts.track(1).recording, reference("Halogen", null));

        assertThat(found()).containsExactly(warns("ISRC_VERSION_REUSE.message", "/tracks/1/isrc"));
        assertThat(arguments()).containsExactly(List.of("QZ-9BM-26-00001", "Halogen"));
    }

    @Test
    @DisplayName("ID-007: the same version, however it is spelled, is in order")
    void theSameVersionIsInOrder() {
        facts.track(1).version = "LIVE in Lyon";
        facts.registered.put(facts.track(1).recording, reference("Halogen", "Live in Lyon"));
        facts.track(2).version = "for Anna";
        facts.registered.put(facts.track(2).recording, reference("Kitchen Radio", null));

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ID-007: two versions of one title under one code on the release warn as well")
    void twoVersionsUnderOneCodeWarn() {
        facts.track(2).title = "Halogen";
        facts.track(2).version = "Remix";
        facts.track(2).isrc = facts.track(1).isrc;

        assertThat(found()).containsExactly(blocks("ISRC_DUP_IN_RELEASE.message", "/tracks/2/isrc"),
                warns("ISRC_VERSION_REUSE.message", "/tracks/1/isrc"), warns("ISRC_VERSION_REUSE.message", "/tracks/2/isrc"));
    }

    @ParameterizedTest
    @CsvSource({"27", "35", "46"})
    @DisplayName("ID-008, S9: a year ahead blocks for an own root and warns for a foreign code")
    void aYearAheadBlocksForAnOwnRoot(String year) {
        facts.track(1).isrc = "QZ9BM" + year + "00001";
        facts.track(1).ownRoot = true;
        facts.track(2).isrc = "QZ9BM" + year + "00002";

        assertThat(found()).containsExactly(blocks("ISRC_YEAR_IMPLAUSIBLE.message", "/tracks/1/isrc"),
                warns("ISRC_YEAR_IMPLAUSIBLE.message.foreign", "/tracks/2/isrc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "25", "00", "99", "69", "47"})
    @DisplayName("ID-008: years that have been pass")
    void yearsThatHaveBeenPass(String year) {
        facts.track(1).isrc = "QZ9BM" + year + "00001";
        facts.track(1).ownRoot = true;
        facts.track(1).year = 1940;

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25, 2026", "99, 2001", "73, 1977"})
    @DisplayName("ID-008, S9: a year before the recording warns")
    void aYearBeforeTheRecordingWarns(String year, int recorded) {
        facts.track(1).isrc = "QZ9BM" + year + "00001";
        facts.track(1).year = recorded;

        assertThat(found()).containsExactly(warns("ISRC_YEAR_IMPLAUSIBLE.message.before", "/tracks/1/isrc"));
    }

    @Test
    @DisplayName("ID-008: the year of a code that we drew is its registrant's")
    void theYearOfADrawnCodeIsNotLookedAt() {
        facts.track(1).isrc = "QZ9BM2700001";
        facts.track(1).status = AssignmentStatus.ASSIGNED;

        assertThat(found()).isEmpty();
    }

    private static ReferenceFields reference(String title, String version) {
        return new ReferenceFields("Ilse Tanaka", title, version, 215_000L, RecordingType.SOUND, 2027);
    }
}
