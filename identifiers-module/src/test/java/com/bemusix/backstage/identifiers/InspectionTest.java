package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {

    @Test
    void aRightCodeIsShownInBothForms() {
        Inspection inspection = Inspection.of(IdentifierScheme.ISRC, " isrc fr-6v8-12-12340 ");

        assertThat(inspection.valid()).isTrue();
        assertThat(inspection.canonical()).isEqualTo("FR6V81212340");
        assertThat(inspection.display()).isEqualTo("FR-6V8-12-12340");
        assertThat(inspection.reason()).isNull();
        assertThat(inspection.warnings()).isEmpty();
    }

    @Test
    void aWrongCodeHasAReasonAndNoForm() {
        Inspection inspection = Inspection.of(IdentifierScheme.GTIN, "602557265949");

        assertThat(inspection.valid()).isFalse();
        assertThat(inspection.reason()).isEqualTo(Reason.CHECK_CHARACTER);
        assertThat(inspection.refusal().hint()).hasValue("1");
        assertThat(inspection.canonical()).isNull();
        assertThat(inspection.display()).isNull();
        assertThat(inspection.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ISRC, QXABC2400001, UNKNOWN_PREFIX", "ISRC, CSABC0500001, HISTORICAL_PREFIX", "ISRC, AA6Q72000047, DOCUMENTATION_CODE",
        "ISRC_PREFIX, RD-ABC, UNKNOWN_PREFIX", "GTIN, 2501234567898, RESTRICTED_CIRCULATION", "GTIN, 1501234567899, PREFIX_NOT_ASSIGNED",
        "GTIN, 9781234567897, ISBN", "GTIN, 73513537, GTIN_8", "ISNI, 0000 0002 1825 0097, ORCID"})
    void aRightCodeMayDeserveASecondLook(IdentifierScheme scheme, String text, Reason warning) {
        Inspection inspection = Inspection.of(scheme, text);

        assertThat(inspection.valid()).isTrue();
        assertThat(inspection.warnings()).containsExactly(warning);
    }

    @ParameterizedTest
    @CsvSource({"US-RC1-76-07839, ISRC, true", "ISRC:USRC17607839, ISRC, true", "ISRC17607839, ISRC, true", "602557265941, GTIN, true",
        "0 602557265941, GTIN, true", "UPC: 602557265941, GTIN, true", "ean 4006381333931, GTIN, true", "4.006381333931E12, GTIN, false",
        "75678151323, GTIN, false", "USRC1760783, ISRC, false", "'', ISRC, false", "-, ISRC, false", "UPCRC7607839, ISRC, true",
        "UPCRC26078390, ISRC, false"})
    void aTextWithoutASchemeIsReadAsWhatItLooksLike(String text, IdentifierScheme scheme, boolean valid) {
        Inspection inspection = Inspection.guess(text);

        assertThat(inspection.scheme()).isEqualTo(scheme);
        assertThat(inspection.valid()).isEqualTo(valid);
    }

    @Test
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> Inspection.of(IdentifierScheme.ISRC, null));
        assertThatNullPointerException().isThrownBy(() -> Inspection.guess(null));
    }
}
