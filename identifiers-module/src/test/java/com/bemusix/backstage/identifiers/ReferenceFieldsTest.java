package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("M3, S18 AC3: which recordings may be one")
class ReferenceFieldsTest {

    private static final ReferenceFields CAFE = fields("Rosalía", "Café Lumière", null, 215_000L);

    @ParameterizedTest
    @CsvSource({"Rosalía,Café Lumière", "ROSALIA,cafe lumiere", "rosali\u0301a,CAFE\u0301 Lumie\u0300re"})
    void caseAndAccentsDoNotCount(String artist, String title) {
        assertThat(CAFE.resembles(fields(artist, title, null, 215_000L))).isTrue();
        assertThat(fields(artist, title, null, 215_000L).resembles(CAFE)).isTrue();
    }

    @Test
    void theLanguageOfTheServerDoesNotCount() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(fields("INDIGO", "I", null, 1L).resembles(fields("indigo", "i", null, 1L))).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"210000,true", "209999,false", "220000,true", "220001,false"})
    void lengthsDifferByFiveSecondsAtMost(long length, boolean alike) {
        assertThat(CAFE.resembles(fields("Rosalía", "Café Lumière", null, length))).isEqualTo(alike);
    }

    @Test
    void anotherArtistTitleOrVersionIsAnotherRecording() {
        assertThat(CAFE.resembles(fields("Rosa", "Café Lumière", null, 215_000L))).isFalse();
        assertThat(CAFE.resembles(fields("Rosalía", "Café Lumières", null, 215_000L))).isFalse();
        assertThat(CAFE.resembles(fields("Rosalía", "Café Lumière", "Live", 215_000L))).isFalse();
        assertThat(fields("A", "B", "LIVÉ", 1L).resembles(fields("a", "b", "live", 1L))).isTrue();
    }

    @Test
    @DisplayName("ID-009: a video is never the recording of its sound; a kind that is not known may be either")
    void aVideoIsNotItsSound() {
        ReferenceFields video = new ReferenceFields("Rosalía", "Café Lumière", null, 215_000L, RecordingType.MUSIC_VIDEO, null);
        ReferenceFields unknown = new ReferenceFields("Rosalía", "Café Lumière", null, 215_000L, null, null);

        assertThat(CAFE.resembles(video)).isFalse();
        assertThat(CAFE.resembles(unknown)).isTrue();
        assertThat(video.resembles(unknown)).isTrue();
    }

    @Test
    void whatIsNotKnownResemblesNothing() {
        ReferenceFields nothing = new ReferenceFields(null, null, null, null, null, null);

        assertThat(nothing.resembles(nothing)).isFalse();
        assertThat(CAFE.resembles(fields("Rosalía", "Café Lumière", null, null))).isFalse();
        assertThat(CAFE.resembles(fields(null, "Café Lumière", null, 215_000L))).isFalse();
        assertThat(fields("Rosalía", null, null, 215_000L).resembles(CAFE)).isFalse();
    }

    private static ReferenceFields fields(String artist, String title, String version, Long length) {
        return new ReferenceFields(artist, title, version, length, RecordingType.SOUND, 2026);
    }
}
