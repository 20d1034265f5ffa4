package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest extends RuleTest {

    @Test
    void nothingIsFoundOnAReleaseInOrder() {
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ID-013, S12: a set-up that is not ready blocks")
    void aSetUpThatIsNotReadyBlocks() {
        facts.mode = IsrcMode.UNDECLARED;
        facts.ready = false;

        assertThat(found()).containsExactly(blocks("ROOT_SETUP_REQUIRED.message", "/account/isrcMode"));
    }

    @Test
    @DisplayName("ID-001, S5, S15: every track without a code is listed")
    void everyTrackWithoutCodeIsListed() {
        facts.track(1).undecided();
        facts.track(2).undecided();

        assertThat(found()).containsExactly(
                blocks("ISRC_MISSING.message", "/tracks/1/isrc"), blocks("ISRC_MISSING.message", "/tracks/2/isrc"));
    }

    @Test
    @DisplayName("ID-001, S21: to have chosen to enter a code is not to have entered it")
    void theChoiceAloneIsNoCode() {
        facts.track(2).isrc = null;

        assertThat(found()).containsExactly(blocks("ISRC_MISSING.message", "/tracks/2/isrc"));
    }

    @Test
    @DisplayName("S14: with a root, a choice to generate from before counts as no code")
    void withARootNothingIsGenerated() {
        facts.mode = IsrcMode.ROOT;
        facts.track(1).toGenerate();
        facts.termsAccepted = false;

        assertThat(found()).containsExactly(blocks("ISRC_MISSING.message.root", "/tracks/1/isrc"));
    }

    @ParameterizedTest
    @EnumSource(value = IsrcMode.class, names = {"NO_ROOT", "MIXED"})
    @DisplayName("S19: an attested track under accepted terms may wait for its code")
    void anAttestedTrackMayWaitForItsCode(IsrcMode mode) {
        facts.mode = mode;
        facts.attested.add(facts.track(1).toGenerate().recording);

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ID-012, S18: a code is not drawn for a recording that nobody attested")
    void withoutAttestationItBlocks() {
        facts.track(1).toGenerate();

        assertThat(found()).containsExactly(blocks("ISRC_ATTESTATION_MISSING.message", "/tracks/1/isrc"));
    }

    @Test
    @DisplayName("ID-011, S20: missing terms are said once for all tracks")
    void withoutTermsItBlocks() {
        facts.termsAccepted = false;
        facts.attested.add(facts.track(1).toGenerate().recording);
        facts.attested.add(facts.track(2).toGenerate().recording);

        assertThat(found()).containsExactly(blocks("ISRC_TERMS_NOT_ACCEPTED.message", "/account/terms"));
        assertThat(arguments()).containsExactly(List.of("2"));
    }

    @Test
    @DisplayName("ID-011: terms are not asked for where nothing is to be drawn")
    void termsAreNotAskedForInVain() {
        facts.termsAccepted = false;
        facts.numbersFree = 0;

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Nightjar Records, true", "NIGHTJAR, true", "'Nightjar Records, Ltd.', true", "Night, false", "Harbour Songs, false",
        ", true"})
    @DisplayName("RT-410, M5: a permission of an owner alone covers no recordings of which the P line names another")
    void aPermissionCoversTheOwnersRecordings(String owner, boolean covers) {
        facts.soleOwner = owner;
        assertThat(found()).isEmpty();
        facts.attested.add(facts.track(1).toGenerate().recording);

        assertThat(found()).isEqualTo(covers ? List.of() : List.of(blocks("CONTRACT_NOT_COVERING.message", "/pLine/owner")));
    }

    @Test
    @DisplayName("RT-410: without a P line nothing is said of its owner")
    void withoutAPLineNoOwnerDiffers() {
        facts.soleOwner = "Harbour Songs";
        facts.pLine = null;
        facts.attested.add(facts.track(1).toGenerate().recording);

        assertThat(found()).containsExactly(blocks("PLINE_INVALID.message", "/pLine"));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    @DisplayName("ID-014, S10: fewer numbers than tracks block")
    void fewerNumbersThanTracksBlock(long free, boolean blocks) {
        facts.numbersFree = free;
        facts.attested.add(facts.track(1).toGenerate().recording);
        facts.attested.add(facts.track(2).toGenerate().recording);

        assertThat(found().equals(List.of(blocks("ROOT_RANGE_EXHAUSTED.message", "/tracks")))).isEqualTo(blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RD", "XX", "LY"})
    @DisplayName("ID-003, S7: unknown letters warn")
    void unknownLettersWarn(String letters) {
        facts.track(2).isrc = letters + "9BM2600002";

        assertThat(found()).containsExactly(warns("ISRC_PREFIX_UNKNOWN.message", "/tracks/2/isrc"));
        assertThat(arguments()).containsExactly(List.of(letters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QM", "QT", "GX", "FX", "CB", "BK", "ZB", "TC", "CP", "DG", "VV", "ZZ", "XK", "PR", "YU"})
    @DisplayName("ID-003, S7 AC1: letters that are no country's, and retired ones, pass")
    void allocatedAndRetiredLettersPass(String letters) {
        facts.track(2).isrc = letters + "9BM2600002";

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ID-004, S22: a disputed code blocks")
    void aDisputedCodeBlocks() {
        facts.track(2).status = AssignmentStatus.DISPUTED;

        assertThat(found()).containsExactly(blocks("ISRC_DUP_OTHER_RECORDING.message", "/tracks/2/isrc"));
    }

    @Test
    @DisplayName("ID-005, S2 AC3: one code on two tracks blocks at the second")
    void oneCodeOnTwoTracksBlocks() {
        facts.track(2).isrc = facts.track(1).isrc;

        assertThat(found()).containsExactly(blocks("ISRC_DUP_IN_RELEASE.message", "/tracks/2/isrc"));
        assertThat(arguments()).containsExactly(List.of("1"));
    }

    @Test
    @DisplayName("ID-005, S2 AC4: one code on the whole album is said once")
    void oneCodeOnTheWholeAlbumIsSaidOnce() {
        facts.track(2).isrc = facts.track(1).isrc;
        facts.add("Tide Tables", facts.track(1).isrc);

        assertThat(found()).containsExactly(blocks("ISRC_DUP_IN_RELEASE.message.album", "/tracks"));
        assertThat(arguments()).containsExactly(List.of("3"));
    }

    @Test
    @DisplayName("ID-005: places are told with their volume where there are several")
    void placesAreToldWithTheirVolume() {
        ATrack third = facts.add("Tide Tables", facts.track(2).isrc);
        third.volume = 2;
        third.number = 1;

        assertThat(arguments()).containsExactly(List.of("1.2"));
    }

    @Test
    @DisplayName("ID-009, S4 AC2: a video with the code of the sound blocks")
    void aVideoWithTheCodeOfTheSoundBlocks() {
        facts.track(2).isrc = facts.track(1).isrc;
        facts.track(2).type = RecordingType.MUSIC_VIDEO;

        assertThat(found()).containsExactly(blocks("ISRC_VIDEO_SHARES_AUDIO.message", "/tracks/2/isrc"));
    }

    @Test
    @DisplayName("ID-009: a video with a code of its own is in order")
    void aVideoWithItsOwnCodeIsInOrder() {
        facts.track(2).type = RecordingType.MUSIC_VIDEO;

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = IsrcMode.class, names = {"ROOT", "MIXED"})
    @DisplayName("ID-010, S16: an off-root code without origin warns and never blocks")
    void anOffRootCodeWithoutOriginWarns(IsrcMode mode) {
        facts.mode = mode;
        facts.track(1).ownRoot = true;
        facts.track(1).origin = null;
        facts.track(2).origin = null;

        assertThat(found()).containsExactly(warns("ISRC_OFF_ROOT_UNEXPLAINED.message", "/tracks/2/isrc"));
    }

    @Test
    @DisplayName("ID-010, S16: an origin explains it, and without roots nothing is to explain")
    void anOriginExplainsIt() {
        facts.mode = IsrcMode.ROOT;
        facts.track(1).origin = IsrcOrigin.LICENSED_IN;
        assertThat(found()).isEmpty();

        facts.mode = IsrcMode.NO_ROOT;
        facts.track(1).origin = null;
        assertThat(found()).isEmpty();
    }
}
