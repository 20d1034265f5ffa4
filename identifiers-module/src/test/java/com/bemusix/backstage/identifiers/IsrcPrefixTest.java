package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.identifiers.IsrcPrefixTable.Level;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsrcPrefixTest {

    @ParameterizedTest
    @ValueSource(strings = {"FR-6V8", "FR6V8", "fr6v8", " FR 6V8 ", "FR\u20116V8"})
    @DisplayName("S6 AC4: a root may be written with or without hyphen")
    void aRootMayBeWrittenWithOrWithoutHyphen(String typed) {
        IsrcPrefix prefix = IsrcPrefix.parse(typed);

        assertThat(prefix).hasToString("FR6V8");
        assertThat(prefix.display()).isEqualTo("FR-6V8");
        assertThat(prefix.letters()).isEqualTo("FR");
        assertThat(prefix.registrant()).isEqualTo("6V8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QM", "QN", "QT", "QZ", "GX", "UK", "FX", "CB", "BC", "BK", "BP", "BX", "ZB", "KS", "TC", "CP", "DG", "VV",
        "ZZ", "XK"})
    @DisplayName("S7 AC1: letters that are no country are allocated all the same")
    void lettersThatAreNoCountryAreAllocated(String letters) {
        assertThat(IsrcPrefixTable.levelOf(new IsrcPrefix(letters + "ABC"))).isEqualTo(Level.ALLOCATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AN", "MQ", "RE", "TM", "ER", "VA", "EU", "RD", "AA", "XX"})
    @DisplayName("S7 AC2: letters that are not on the list are unknown, country or not")
    void lettersThatAreNotOnTheListAreUnknown(String letters) {
        assertThat(IsrcPrefixTable.levelOf(new IsrcPrefix(letters + "ABC"))).isEqualTo(Level.UNKNOWN);
    }

    @Test
    @DisplayName("S7 AC1: the list holds 219 letters in use and 4 historical ones")
    void theListIsComplete() {
        assertThat(everyPrefix().filter(prefix -> IsrcPrefixTable.levelOf(prefix) == Level.ALLOCATED)).hasSize(219);
        assertThat(everyPrefix().filter(prefix -> IsrcPrefixTable.levelOf(prefix) == Level.HISTORICAL)).extracting(IsrcPrefix::letters)
                .containsExactlyInAnyOrder("CS", "YU", "PR", "IM");
        assertThat(IsrcPrefixTable.asOf()).isEqualTo(LocalDate.of(2025, 11, 4));
    }

    private static Stream<IsrcPrefix> everyPrefix() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return alphabet.chars().boxed()
                .flatMap(first -> alphabet.chars().mapToObj(second -> new IsrcPrefix("" + (char) (int) first + (char) second + "ABC")));
    }

    @ParameterizedTest
    @CsvSource({"QX-ABC, UNKNOWN_PREFIX", "YU-ABC, HISTORICAL_PREFIX", "AA-6Q7, DOCUMENTATION_CODE", "US-S1Z, DOCUMENTATION_CODE",
        "JM-K40, DOCUMENTATION_CODE", "IN-K40, DOCUMENTATION_CODE", "ZZ-ZZZ, DOCUMENTATION_CODE"})
    void aDoubtfulPrefixIsNoNewRoot(String typed, Reason doubt) {
        IsrcPrefix prefix = IsrcPrefix.parse(typed);

        assertThat(IsrcPrefixTable.doubtAbout(prefix)).hasValue(doubt);
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> IsrcPrefixTable.requireAllocated(prefix))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(doubt));
    }

    @Test
    void anAllocatedPrefixMayBeANewRoot() {
        assertThatCode(() -> IsrcPrefixTable.requireAllocated(new IsrcPrefix("QZRD9"))).doesNotThrowAnyException();
    }
}
