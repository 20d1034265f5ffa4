package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ReleaseType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFieldRulesTest extends RuleTest {

    @Test
    @DisplayName("MD-100: a bare draft lacks all that handing in needs")
    void aBareDraftLacksAllThatHandingInNeeds() {
        facts.artists = List.of();
        facts.label = null;
        facts.genre = null;
        facts.titleLanguage = null;
        facts.releaseDate = null;
        facts.upc = null;
        facts.pLine = null;
        facts.cLine = null;
        facts.tracks.clear();

        assertThat(found()).containsExactlyInAnyOrder(
                blocks("FIELD_MISSING.message.artists", "/artists"), blocks("FIELD_MISSING.message.label", "/label"),
                blocks("FIELD_MISSING.message.genre", "/genre"), blocks("FIELD_MISSING.message.titleLanguage", "/titleLanguage"),
                blocks("FIELD_MISSING.message.releaseDate", "/releaseDate"), blocks("FIELD_MISSING.message.tracks", "/tracks"),
                blocks("FIELD_MISSING.message.upc", "/upc"), blocks("PLINE_INVALID.message", "/pLine"),
                blocks("CLINE_INVALID.message", "/cLine"));
    }

    @Test
    @DisplayName("MD-100, S4 AC1: a bare track lacks its recording's facts, the type among them")
    void aBareTrackLacksItsRecordingsFacts() {
        ATrack track = facts.track(2);
        track.title = null;
        track.artists = List.of(new ArtistCredit("Mono Club", ArtistRole.FEATURED));
        track.durationMs = null;
        track.type = null;
        track.year = null;
        track.language = null;
        track.warning = null;

        assertThat(found()).containsExactly(
                blocks("FIELD_MISSING.message.title", "/tracks/2/title"), blocks("FIELD_MISSING.message.artists", "/tracks/2/artists"),
                blocks("FIELD_MISSING.message.durationMs", "/tracks/2/durationMs"),
                blocks("FIELD_MISSING.message.recordingType", "/tracks/2/recordingType"),
                blocks("FIELD_MISSING.message.recordingYear", "/tracks/2/recordingYear"),
                blocks("FIELD_MISSING.message.language", "/tracks/2/language"),
                blocks("FIELD_MISSING.message.parentalWarning", "/tracks/2/parentalWarning"));
    }

    @Test
    @DisplayName("ID-020: a number of restricted circulation warns, a coupon blocks")
    void numbersThatAreNoProductsAreToldApart() {
        facts.upc = "2000000000008";
        assertThat(found()).containsExactly(warns("UPC_FORMAT_OR_CHECKDIGIT.message.unusual", "/upc"));

        facts.upc = "9780306406157";
        assertThat(found()).containsExactly(blocks("UPC_FORMAT_OR_CHECKDIGIT.message", "/upc"));
    }

    @Test
    @DisplayName("ID-025, S1 AC3: a catalogue number used twice by the label warns")
    void aCatalogNumberUsedTwiceWarns() {
        facts.catalogNumberTaken = true;

        assertThat(found()).containsExactly(warns("CATNO_DUP.message", "/catalogNumber"));
        assertThat(arguments()).containsExactly(List.of("NJ-001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027 Nightjar Records", "Nightjar Records 2027", "℗ Nightjar Records", "© Nightjar", "(P) Nightjar",
        "(c) Nightjar", "℗ 2011, 2012 Warner Records Inc.", "Nightjar (1999)"})
    @DisplayName("RT-407: an owner with year or symbol blocks")
    void anOwnerWithYearOrSymbolBlocks(String owner) {
        facts.pLine = new CopyrightLine(2027, owner);
        facts.cLine = new CopyrightLine(2027, owner);

        assertThat(found()).containsExactly(blocks("PLINE_INVALID.message.owner", "/pLine/owner"),
                blocks("CLINE_INVALID.message.owner", "/cLine/owner"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20th Century Records", "Nightjar 12345", "Club 3000 Ltd", "P & C Music", "4AD"})
    @DisplayName("RT-407: numbers that are no years stay")
    void numbersThatAreNoYearsStay(String owner) {
        facts.pLine = new CopyrightLine(2027, owner);

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("RT-407: half a line blocks at the missing half")
    void halfALineBlocks() {
        facts.pLine = new CopyrightLine(2027, null);
        facts.cLine = new CopyrightLine(null, "Nightjar Records");

        assertThat(found()).containsExactly(blocks("PLINE_INVALID.message.owner-missing", "/pLine/owner"),
                blocks("CLINE_INVALID.message.year-missing", "/cLine/year"));
    }

    @ParameterizedTest
    @CsvSource({"1899, false", "1900, true", "2028, true", "2029, false"})
    @DisplayName("RT-407: the year is from 1900 to the one after the release")
    void theYearIsFrom1900ToTheOneAfterTheRelease(int year, boolean allowed) {
        facts.pLine = new CopyrightLine(year, "Nightjar Records");

        assertThat(found().isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-26, true", "2027-02-27, false", "2026-12-01, true"})
    @DisplayName("DT-721: a first release after the digital one blocks")
    void aFirstReleaseAfterTheDigitalOneBlocks(LocalDate original, boolean allowed) {
        facts.originalReleaseDate = original;

        assertThat(found().equals(List.of(blocks("ORIGINAL_AFTER_DIGITAL.message", "/originalReleaseDate")))).isNotEqualTo(allowed);
        assertThat(found().isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, DATE_TOO_SOON.message.past", "2026-11-22, DATE_TOO_SOON.message", "2026-11-28, DATE_TOO_SOON.message"})
    @DisplayName("DT-721: a date past or within a week warns")
    void aDatePastOrWithinAWeekWarns(LocalDate date, String message) {
        facts.releaseDate = date;

        assertThat(found()).containsExactly(warns(message, "/releaseDate"));
    }

    @Test
    @DisplayName("DT-721: a week ahead is in order")
    void aWeekAheadIsInOrder() {
        facts.releaseDate = LocalDate.of(2026, 11, 29);

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ID-024: what was out before needs its old code")
    void whatWasOutBeforeNeedsItsOldCode() {
        facts.originalReleaseDate = LocalDate.of(2019, 5, 3);
        facts.attested.add(facts.track(2).toGenerate().recording);

        assertThat(found()).containsExactly(blocks("PREVIOUSLY_RELEASED_NO_ISRC.message", "/tracks/2/isrc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-26", "2026-11-22", "2027-01-01"})
    @DisplayName("ID-024: an original date that is not past was not out before")
    void anOriginalDateThatIsNotPastWasNotOutBefore(LocalDate original) {
        facts.originalReleaseDate = original;
        facts.attested.add(facts.track(2).toGenerate().recording);

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ID-024: the same past date for both, as of a release that comes late, was not out before")
    void aReleaseThatComesLateWasNotOutBefore() {
        facts.releaseDate = LocalDate.of(2026, 11, 1);
        facts.originalReleaseDate = LocalDate.of(2026, 11, 1);
        facts.attested.add(facts.track(2).toGenerate().recording);

        assertThat(found()).containsExactly(warns("DATE_TOO_SOON.message.past", "/releaseDate"));
    }

    @Test
    @DisplayName("MD-120: a gap in the numbers blocks, once")
    void aGapInTheNumbersBlocks() {
        facts.track(1).number = 2;
        facts.track(2).number = 4;

        assertThat(found()).containsExactly(blocks("TRACK_ORDER_GAP.message", "/tracks"));
        assertThat(arguments()).containsExactly(List.of("2"));
    }

    @Test
    @DisplayName("MD-120: volumes count from 1 too")
    void volumesCountFromOneToo() {
        facts.track(2).volume = 2;
        facts.track(2).number = 1;
        assertThat(found()).isEmpty();

        facts.track(2).volume = 3;
        assertThat(found()).containsExactly(blocks("TRACK_ORDER_GAP.message", "/tracks"));
        assertThat(arguments()).containsExactly(List.of("3.1"));
    }

    @Test
    @DisplayName("MD-107: a single is called as its only track")
    void aSingleIsCalledAsItsTrack() {
        facts.type = ReleaseType.SINGLE;
        facts.tracks.remove(1);
        assertThat(found()).containsExactly(warns("TITLE_SINGLE_MISMATCH.message", "/title"));

        facts.title = "Halogen";
        assertThat(found()).isEmpty();

        facts.track(1).version = "Extended";
        assertThat(found()).containsExactly(warns("TITLE_SINGLE_MISMATCH.message.version", "/version"));
    }

    @Test
    @DisplayName("MD-107: a single with two tracks is called as its label likes")
    void aSingleWithTwoTracksIsFree() {
        facts.type = ReleaseType.SINGLE;

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("CR-301: a track without composer blocks")
    void aTrackWithoutComposerBlocks() {
        facts.track(1).contributors = List.of(new Contributor("Ilse Tanaka", "Lyricist"), new Contributor("Ilse Tanaka", "StudioProducer"));
        facts.track(2).contributors = List.of(new Contributor("Ilse Tanaka", "ComposerLyricist"));

        assertThat(found()).containsExactly(blocks("COMPOSER_MISSING.message", "/tracks/1/contributors"));
    }
}
