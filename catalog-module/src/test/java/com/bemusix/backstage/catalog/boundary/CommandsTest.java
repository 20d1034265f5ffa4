package com.bemusix.backstage.catalog.boundary;

import static com.bemusix.backstage.catalog.boundary.Commands.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final ArtistCredit ILSE = new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN);

    @Test
    void aReleaseNeedsATitleAndAType() {
        ReleaseDetails nothing = new ReleaseDetails("  ", null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);

        assertThat(violations(nothing)).containsExactly("title: must not be null", "type: must not be null");
    }

    @Test
    void aDraftSavesWithGaps() {
        assertThat(violations(Commands.titled("Nested"))).isEmpty();
        assertThat(violations(Commands.placed(null, null))).isEmpty();
    }

    @Test
    void aMissingArtistInTheListIsRefusedAndNoAccident() {
        assertThat(violations(Commands.by(Collections.singletonList(null)))).containsExactly("artists[0].<list element>: must not be null");
        assertThat(violations(Commands.by(List.of(new ArtistCredit(" ", null)))))
                .containsExactly("artists[0].name: must not be null", "artists[0].role: must not be null");
    }

    @Test
    void listsHaveALimit() {
        assertThat(violations(Commands.by(Collections.nCopies(50, ILSE)))).isEmpty();
        assertThat(violations(Commands.by(Collections.nCopies(51, ILSE)))).containsExactly("artists: size must be between 0 and 50");
        Contributor composer = new Contributor("Ilse Tanaka", "Composer");
        assertThat(violations(Commands.with(Collections.nCopies(100, composer)))).isEmpty();
        assertThat(violations(Commands.with(Collections.nCopies(101, composer))))
                .containsExactly("contributors: size must be between 0 and 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Composer", "ComposerLyricist", "StudioProducer", "LeadVocalist"})
    void listedRolesAreAccepted(String role) {
        assertThat(violations(Commands.with(List.of(new Contributor("Ilse Tanaka", role))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"composer", "COMPOSER", "Boss", "Composer;drop"})
    void otherRolesAreRefused(String role) {
        assertThat(violations(Commands.with(List.of(new Contributor("Ilse Tanaka", role)))))
                .containsExactly("contributors[0].role: is not one of the roles in the list");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant", "zxx", "yue", "sr-Latn-RS", "es-419", "und", "mul"})
    void languagesAreAccepted(String language) {
        assertThat(violations(Commands.sung(language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "e", "en_US", "en US", "x-private", "123", "-", "en-", "日本語",
        "en-GB-oxendict-x-averyvery-longprivate-tag"})
    void whatIsNoLanguageIsRefused(String language) {
        assertThat(violations(Commands.sung(language))).containsExactly("language: is not a language tag such as en, pt-BR or zxx");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 25_000, 1_397_746, 86_400_000})
    void recordingsLastFromAMillisecondToADay(long durationMs) {
        assertThat(violations(Commands.lasting(durationMs))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 86_400_001, Long.MAX_VALUE})
    void otherDurationsAreRefused(long durationMs) {
        assertThat(violations(Commands.lasting(durationMs))).hasSize(1);
    }

    @Test
    void aRecordingIsFrom1860ToNextYear() {
        int next = Year.now(Clock.systemUTC()).getValue() + 1;

        assertThat(violations(Commands.recorded(1860))).isEmpty();
        assertThat(violations(Commands.recorded(next))).isEmpty();
        assertThat(violations(Commands.recorded(1859))).containsExactly("recordingYear: is not between 1860 and next year");
        assertThat(violations(Commands.recorded(next + 1))).hasSize(1);
    }

    @Test
    void datesAreFrom1860To2100() {
        assertThat(violations(Commands.out(LocalDate.of(1860, 1, 1), LocalDate.of(2100, 12, 31)))).isEmpty();
        assertThat(violations(Commands.out(LocalDate.of(1859, 12, 31), LocalDate.of(2101, 1, 1)))).containsExactly(
                "originalReleaseDate: is not between 1860 and 2100", "releaseDate: is not between 1860 and 2100");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void placesOutsideOfTheReleaseAreRefused(int number) {
        assertThat(violations(Commands.placed(1, number))).hasSize(1);
    }

    @Test
    void anEmptyCopyrightLineIsNone() {
        assertThat(Commands.owned(new CopyrightLine(null, " "), new CopyrightLine(2026, null)).pLine()).isNull();
        assertThat(violations(Commands.owned(new CopyrightLine(1, null), null))).hasSize(1);
    }

    @Test
    void aPlaceInAnOrderNeedsItsTrack() {
        assertThat(violations(new TrackPlace(null, 0, 1))).hasSize(2);
    }
}
