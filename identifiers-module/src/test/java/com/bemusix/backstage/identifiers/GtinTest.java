package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    @ParameterizedTest
    @CsvSource({"602557265941, 00602557265941, 602557265941", "825646940288, 00825646940288, 825646940288",
        "00602438545261, 00602438545261, 602438545261", "0825646493166, 00825646493166, 825646493166",
        "4988064173891, 04988064173891, 4988064173891", "73513537, 00000073513537, 73513537",
        "14006381333938, 14006381333938, 14006381333938", "' 6 02557-26594 1 ', 00602557265941, 602557265941"})
    @DisplayName("S1 AC1, AC4: a GTIN has a key of fourteen digits and a shortest form")
    void aGtinHasAKeyAndAShortestForm(String typed, String key, String display) {
        Gtin gtin = Gtin.parse(typed);

        assertThat(gtin.key()).isEqualTo(key);
        assertThat(gtin).hasToString(key);
        assertThat(gtin.display()).isEqualTo(display);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707722999177", "101231500505"})
    @DisplayName("S1 AC4: examples with a wrong check digit are refused")
    void publishedExamplesWithAWrongCheckDigitAreRefused(String typed) {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Gtin.parse(typed))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CHECK_CHARACTER));
    }

    @Test
    @DisplayName("S1 AC2: padded forms are the same number, the entered form is kept")
    void paddedFormsAreTheSameNumber() {
        Gtin upc = Gtin.parse("825646493166");
        Gtin ean = Gtin.parse("0-825646 493166");

        assertThat(upc).isEqualTo(ean).hasSameHashCodeAs(ean).isEqualByComparingTo(ean);
        assertThat(ean.entered()).isEqualTo("0825646493166");
        assertThat(Gtin.parse("4006381333931")).isNotEqualTo(Gtin.parse("14006381333938"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, -1,", "0123456789, TOO_SHORT, -1,", "1234567, TOO_SHORT, -1,", "1234567890123456, TOO_LONG, 14,",
        "602557265949, CHECK_CHARACTER, 11, 1", "75678151323, LOST_LEADING_ZERO, -1, 075678151323", "75678151324, LOST_LEADING_ZERO, -1,",
        "00000000, ALL_ZEROS, -1,", "000000000000, ALL_ZEROS, -1,", "04252614, UPC_E, -1, 042100005264",
        "842056520418700004, ADD_ON, 13, 8420565204187", "60255726594212345, TOO_LONG, 14,", "60255726594112345, ADD_ON, 12, 602557265941",
        "400638133393112, ADD_ON, 13, 4006381333931",
        "USRC17607839, STRUCTURE, 0,", "60255726594l, LOOK_ALIKE_ONE, 11, 602557265941", "6O2557265941, LOOK_ALIKE, 1, 602557265941",
        "4.006381333931E12, ILLEGAL_CHARACTER, 1,", "\u20146025572659418, MISPLACED_SEPARATOR, 0,",
        "602557265941-, MISPLACED_SEPARATOR, 12,",
        "60255726594\u0661, ILLEGAL_CHARACTER, 11,"})
    @DisplayName("ID-020: a text that is no GTIN is refused with reason, position and hint")
    void aTextThatIsNoGtinIsRefused(String typed, Reason reason, int position, String hint) {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Gtin.parse(typed)).satisfies(e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.position()).isEqualTo(position);
            assertThat(e.hint().orElse(null)).isEqualTo(hint);
        });
    }

    @ParameterizedTest
    @CsvSource({"602475093060", "4988006628977", "00602475093060", "8712345678906"})
    void aReleaseMayCarryAnOrdinaryProductCode(String typed) {
        Gtin gtin = Gtin.parseForRelease(typed);

        assertThat(gtin.releaseVerdict()).isEqualTo(GtinUse.TRADE_ITEM);
        assertThat(gtin.allowedOnRelease()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"73513537, GTIN_8, REFUSED", "01234565, UPC_E, REFUSED", "14006381333938, CASE_OF_PRODUCTS, REFUSED",
        "2501234567898, RESTRICTED_CIRCULATION, WARN", "212345678992, RESTRICTED_CIRCULATION, WARN",
        "412345678996, RESTRICTED_CIRCULATION, WARN", "512345678993, GS1_RESERVED, WARN", "9801234567892, REFUND_RECEIPT, REFUSED",
        "9811234567891, COUPON, REFUSED", "9851234567897, COUPON, REFUSED", "9951234567894, COUPON, REFUSED",
        "9511234567890, EPC_IDENTIFIER, REFUSED", "9521234567899, EXAMPLE_PREFIX, REFUSED", "9601234567898, GTIN_8, REFUSED",
        "9771234567898, ISSN, REFUSED", "9781234567897, ISBN, REFUSED", "9791234567896, ISBN, REFUSED", "9790123456785, ISMN, REFUSED",
        "000000123457, GTIN_8, REFUSED"})
    @DisplayName("ID-020: what no release may carry is refused for a reason of its own")
    void whatNoReleaseMayCarryIsRefusedForAReasonOfItsOwn(String typed, Reason reason, GtinUse.Level level) {
        Gtin gtin = Gtin.parse(typed);

        assertThat(gtin.releaseVerdict().level()).isEqualTo(level);
        assertThat(gtin.releaseVerdict().reason()).hasValue(reason);
        assertThat(gtin.allowedOnRelease()).isFalse();
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Gtin.parseForRelease(typed))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aPrefixThatNobodyIssuesYetIsAWarningOnly() {
        Gtin gtin = Gtin.parseForRelease("1501234567899");

        assertThat(gtin.releaseVerdict()).isEqualTo(GtinUse.NOT_ASSIGNED);
        assertThat(gtin.releaseVerdict().level()).isEqualTo(GtinUse.Level.WARN);
    }

    @Test
    void theCheckDigitIsComputed() {
        assertThat(Gtin.checkDigit("60255726594")).isEqualTo('1');
        assertThat(Gtin.of("60255726594").entered()).isEqualTo("602557265941");
        assertThat(Gtin.of("400638133393").entered()).isEqualTo("4006381333931");
    }

    @ParameterizedTest
    @CsvSource({"6025572659, TOO_SHORT", "4006381333931, TOO_LONG", "6025572659X, ILLEGAL_CHARACTER", "6025572659\u0661, ILLEGAL_CHARACTER",
        "'', TOO_SHORT"})
    void aNumberIsMadeOfElevenOrTwelveDigitsOnly(String digits, Reason reason) {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> Gtin.of(digits))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"00602557265941, 0 602557265941", "602557265941, 602557265941", "00602557265942, 602557265941",
        "00825646940288, 602557265941"})
    void theConstructorTakesTheCanonicalFormOnly(String key, String entered) {
        assertThatExceptionOfType(IdentifierException.class).isThrownBy(() -> new Gtin(key, entered));
    }
}
