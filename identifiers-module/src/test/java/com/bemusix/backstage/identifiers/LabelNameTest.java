package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E1: the name of a label")
class LabelNameTest {

    @ParameterizedTest
    @DisplayName("case and blanks make no other label")
    @CsvSource({"Nightjar Tapes, NIGHTJAR TAPES", "Nightjar Tapes, nightjartapes", "Nightjar Tapes, ' Nightjar  \u00a0Tapes '",
        "Stra\u00dfe, STRASSE", "\u00c9t\u00e9, E\u0301TE\u0301", "\u591c\u9df9, ' \u591c \u3000\u9df9'", "A\u200bB, ab"})
    void theSameLabel(String one, String other) {
        assertThat(new LabelName(one)).isEqualTo(new LabelName(other)).hasSameHashCodeAs(new LabelName(other));
    }

    @ParameterizedTest
    @DisplayName("a sign more is another label")
    @CsvSource({"Nightjar, Nightjar Tapes", "Nightjar, Night-jar", "\u00c9t\u00e9, Ete", "A1, A2"})
    void anotherLabel(String one, String other) {
        assertThat(new LabelName(one)).isNotEqualTo(new LabelName(other));
    }

    @Test
    @DisplayName("it is kept as it was written, without blanks around it")
    void asWritten() {
        assertThat(new LabelName("  Nightjar TAPES ")).hasToString("Nightjar TAPES");
    }

    @ParameterizedTest
    @DisplayName("nothing to read is no label")
    @ValueSource(strings = {"", "  ", "\u00a0\u200b\u2060", "\t\n"})
    void nothing(String text) {
        assertThat(LabelName.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LabelName(text));
        assertThat(LabelName.read(null)).isEmpty();
    }
}
