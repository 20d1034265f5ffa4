package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsrcTest {

    @ParameterizedTest
    @ValueSource(strings = {"FR-6V8-12-12340", "fr6v81212340", "ISRC FR 6V8 12 12340", "isrc: FR-6V8-12-12340", "\tFR6V8 12 12340\n",
            "FR\u20116V8\u201112\u201112340", "FR - 6V8 - 12 - 12340", "\u00A0FR6V81212340\u00A0", "ISRCFR6V81212340"})
    @DisplayName("S6 AC1: every notation in use is read as the same code")
    void everyNotationIsReadAsTheSameCode(String typed) {
        assertThat(Isrc.parse(typed)).isEqualTo(new Isrc("FR6V81212340"));
    }

    @Test
    @DisplayName("S6 to S10: the parts of a code")
    void aCodeTellsItsParts() {
        Isrc isrc = new Isrc("FR6V81212340");

        assertThat(isrc.prefix()).isEqualTo(new IsrcPrefix("FR6V8"));
        assertThat(isrc.year()).isEqualTo("12");
        assertThat(isrc.designation()).isEqualTo("12340");
        assertThat(isrc.designationNumber()).isEqualTo(12340);
        assertThat(isrc.display()).isEqualTo("FR-6V8-12-12340");
        assertThat(isrc.displayWithLabel()).isEqualTo("ISRC FR-6V8-12-12340");
        assertThat(isrc).hasToString("FR6V81212340");
    }

    @Test
    void aCodeIsPutTogetherWithLeadingZeros() {
        assertThat(Isrc.of(new IsrcPrefix("FR6V8"), 5, 7)).hasToString("FR6V80500007");
        assertThat(Isrc.of(new IsrcPrefix("FR6V8"), 99, 99_999)).hasToString("FR6V89999999");
        assertThat(Isrc.of(new IsrcPrefix("FR6V8"), 0, 0).designationNumber()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "100, 1", "2026, 1", "26, -1", "26, 100000"})
    void numbersThatDoNotFitAreRefused(int year, int designation) {
        assertThatIllegalArgumentException().isThrownBy(() -> Isrc.of(new IsrcPrefix("FR6V8"), year, designation));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, -1", "' \t', EMPTY, -1", "ISRC, EMPTY, -1", "'ISRC:', EMPTY, -1",
        "FR6V8121234, TOO_SHORT, -1", "FR-6V8-12-1234, TOO_SHORT, -1", "ISRC FR6V8121234, TOO_SHORT, -1",
        "FR6V812123400, TOO_LONG, 12", "FR6V81212340FR6V81212340, TOO_LONG, 12",
        "FR.6V8.12.12340, ILLEGAL_CHARACTER, 2", "'FR6V81212340,', ILLEGAL_CHARACTER, 12", "U\u017FRC17607839, ILLEGAL_CHARACTER, 1",
        "ISRC:17607839, ILLEGAL_CHARACTER, 4",
        "FR6-V8-12-12340, MISPLACED_SEPARATOR, 3", "-FR6V81212340, MISPLACED_SEPARATOR, 0", "FR6V81212340-, MISPLACED_SEPARATOR, 12",
        "FR--6V8-12-12340, MISPLACED_SEPARATOR, 3", "ISRC 17607839, MISPLACED_SEPARATOR, 4", "ISRC-FR6V81212340, MISPLACED_SEPARATOR, 4",
        "FR6V81A12340, STRUCTURE, 6", "5R6V81212340, STRUCTURE, 0", "602547804082, STRUCTURE, 0", "FR6V812O2X40, STRUCTURE, 7",
        "FR6V8121O34O, LOOK_ALIKE, 8", "FR6V8121l340, LOOK_ALIKE_ONE, 8", "C06V81212340, LOOK_ALIKE_LETTER, 1"})
    @DisplayName("ID-001: a text that is no ISRC is refused with reason and position")
    void aTextThatIsNoIsrcIsRefusedWithReasonAndPosition(String typed, Reason reason, int position) {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Isrc.parse(typed)).satisfies(e -> {
            assertThat(e.scheme()).isEqualTo(IdentifierScheme.ISRC);
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.position()).isEqualTo(position);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x20, 0x61, 0xFF})
    @DisplayName("ID-001: a character of another script whose last eight bits are those of the right one is refused in its place")
    void aCharacterOfAnotherScriptIsRefused(int high) {
        String printed = "FR-6V8-12-12340";
        for (int i = 0; i < printed.length(); i++) {
            int place = i;
            char other = (char) (high << 8 | printed.charAt(i));
            String typed = printed.substring(0, i) + other + printed.substring(i + 1);

            assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Isrc.parse(typed)).satisfies(e -> {
                assertThat(e.reason()).isEqualTo(Reason.ILLEGAL_CHARACTER);
                assertThat(e.position()).isEqualTo(place);
            });
            assertThat(Isrc.isValid(typed)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"FR6V8260O377, 00377", "FR6V826OO377, 00377", "FR6V82O00377, 20", "FR6V8261I3L7, 11317", "C0A6W2102282, CO"})
    @DisplayName("S6 AC3: look-alikes get a hint and no repair")
    void lookAlikesGetAHint(String typed, String hint) {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Isrc.parse(typed))
                .satisfies(e -> assertThat(e.hint()).hasValue(hint));
    }

    @Test
    @DisplayName("S6 AC2: the label goes only if twelve characters remain")
    void anIcelandicCodeIsNotMistakenForALabel() {
        assertThat(Isrc.parse("ISRC17607839")).hasToString("ISRC17607839");
        assertThat(Isrc.parse("ISRC IS-RC1-76-07839")).hasToString("ISRC17607839");
        assertThat(Isrc.parse("ISRCISRC17607839")).hasToString("ISRC17607839");
        assertThat(Isrc.parse("IS-RC1-76-07839")).hasToString("ISRC17607839");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr6v81212340", "FR-6V8-12-12340", " FR6V81212340", "ISRCFR6V81212340"})
    void theConstructorTakesTheCanonicalFormOnly(String readable) {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> new Isrc(readable))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_CANONICAL));
    }

    @Test
    void aLineBreakInsideIsRefused() {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Isrc.parse("FR6V8\n1212340")).satisfies(e -> {
            assertThat(e.reason()).isEqualTo(Reason.ILLEGAL_CHARACTER);
            assertThat(e.position()).isEqualTo(5);
        });
    }

    @Test
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> Isrc.parse(null));
        assertThatNullPointerException().isThrownBy(() -> new Isrc(null));
    }

    @Test
    void theRefusedTextIsNotInTheMessageOfTheException() {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Isrc.parse("secret-secret"))
                .withMessageNotContainingAny("secret", "SECRET");
    }

    @Test
    void aTurkishDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Isrc.parse("isrc it-ii1-76-07839")).hasToString("ITII17607839");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void codesAreOrderedAsText() {
        assertThat(new Isrc("FR6V81212340")).isLessThan(new Isrc("FR6V81212341")).isGreaterThan(new Isrc("DEA239810012"));
    }
}
