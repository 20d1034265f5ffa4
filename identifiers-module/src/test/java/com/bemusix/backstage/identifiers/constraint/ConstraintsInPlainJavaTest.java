package com.bemusix.backstage.identifiers.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsInPlainJavaTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    record Lenient(@ValidIsrc String isrc, @ValidIsrcPrefix String prefix, @ValidGtin String gtin, @ValidIswc String iswc,
            @ValidIsni String isni, @ValidIpiNameNumber String ipiName, @ValidIpiBaseNumber String ipiBase, @ValidGrid String grid,
            @ValidDdexPartyId String dpid, @ValidMusicBrainzId String mbid) {
    }

    record Strict(@ValidIsrc(strict = true) String isrc, @ValidIsrcPrefix(strict = true) String prefix,
            @ValidGtin(strict = true) String gtin, @ValidIswc(strict = true) String iswc, @ValidIsni(strict = true) String isni,
            @ValidIpiNameNumber(strict = true) String ipiName, @ValidIpiBaseNumber(strict = true) String ipiBase,
            @ValidGrid(strict = true) String grid, @ValidDdexPartyId(strict = true) String dpid,
            @ValidMusicBrainzId(strict = true) String mbid) {
    }

    record Root(@ValidIsrcPrefix(allocated = true) String prefix) {
    }

    record Product(@ValidGtin(release = true) String upc) {
    }

    record Several(List<@ValidIsrc CharSequence> codes) {
    }

    record OwnWords(@ValidIsrc(message = "my words") String isrc) {
    }

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @Test
    void whatPeopleWriteIsValid() {
        assertThat(validator.validate(new Lenient("isrc FR-6V8-12-12340", "fr-6v8", "6 02557 26594 1", "T-034.524.680-1",
                "0000 0001 2281 955x", "14107338", "i-000000229-7", "A1-2425G-ABC1234002-M", "PA-DPIDA-2013020802-I",
                "F27EC8DB-AF05-4F36-916E-3D57F91ECF5E"))).isEmpty();
    }

    @Test
    void theCanonicalFormIsValidWhenStrict() {
        assertThat(validator.validate(new Strict("FR6V81212340", "FR6V8", "00602557265941", "T0345246801", "000000012281955X",
                "00014107338", "I0000002297", "A12425GABC1234002M", "PADPIDA2013020802I", "f27ec8db-af05-4f36-916e-3d57f91ecf5e")))
                .isEmpty();
    }

    @Test
    void anotherNotationIsNotValidWhenStrict() {
        Set<ConstraintViolation<Strict>> violations = validator.validate(new Strict("FR-6V8-12-12340", "FR-6V8", "602557265941",
                "T-034.524.680-1", "0000 0001 2281 955X", "14107338", "I-000000229-7", "A1-2425G-ABC1234002-M", "PA-DPIDA-2013020802-I",
                "F27EC8DB-AF05-4F36-916E-3D57F91ECF5E"));

        assertThat(violations).hasSize(10).allSatisfy(violation -> assertThat(violation.getMessage()).contains("stored form"));
    }

    @Test
    void nullIsValid() {
        assertThat(validator.validate(new Lenient(null, null, null, null, null, null, null, null, null, null))).isEmpty();
        assertThat(validator.validate(new Strict(null, null, null, null, null, null, null, null, null, null))).isEmpty();
    }

    @Test
    void anEmptyTextIsNotValid() {
        assertThat(validator.validate(new Lenient("", "", "", "", "", "", "", "", "", " "))).hasSize(10)
                .allSatisfy(violation -> assertThat(violation.getMessage()).isEqualTo("There is no code here."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FR6V8121234   | 11 characters, an ISRC has 12. We never guess the missing one.",
        "FR6V8261O377  | The number part takes digits only. Did you mean 10377 (zero, not the letter O)?",
        "FR6V8${1+1}12 | Character 6 does not belong in an ISRC. It has the letters A to Z and digits only."})
    void theMessageSaysTheReasonAndNotTheValue(String isrc, String words) {
        assertThat(validator.validateValue(Lenient.class, "isrc", isrc)).extracting(ConstraintViolation::getMessage).containsExactly(words);
    }

    @Test
    void theMessageOfAWrongCheckDigitNamesTheRightOne() {
        assertThat(validator.validate(new Product("4988064173896"))).extracting(ConstraintViolation::getMessage)
                .containsExactly("The last digit does not fit, it should be 1. Often two digits are swapped.");
    }

    @ParameterizedTest
    @CsvSource({"QZ-RD9, 0", "CS-ABC, 1", "QX-ABC, 1", "AA-6Q7, 1"})
    void aNewRootNeedsAllocatedLetters(String prefix, int violations) {
        assertThat(validator.validate(new Root(prefix))).hasSize(violations);
        assertThat(validator.validateValue(Lenient.class, "prefix", prefix)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"602557265941, 0", "73513537, 1", "2501234567898, 1", "9781234567897, 1", "14006381333938, 1"})
    void aReleaseNeedsAnOrdinaryProductCode(String upc, int violations) {
        assertThat(validator.validate(new Product(upc))).hasSize(violations);
        assertThat(validator.validateValue(Lenient.class, "gtin", upc)).isEmpty();
    }

    @Test
    void elementsOfAListAreValidatedToo() {
        assertThat(validator.validate(new Several(List.of("FR6V81212340", new StringBuilder("FR6V8")))))
                .extracting(violation -> violation.getPropertyPath().toString()).containsExactly("codes[1].<list element>");
    }

    @Test
    void theApplicationMayUseWordsOfItsOwn() {
        assertThat(validator.validate(new OwnWords("x"))).extracting(ConstraintViolation::getMessage).containsExactly("my words");
    }

    @Test
    void noExpressionLanguageIsNeeded() {
        try (ValidatorFactory plain = Validation.byDefaultProvider().configure()
                .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory()) {
            assertThatNoException().isThrownBy(() -> plain.getValidator().validate(new Product("${1+1}")));
            assertThat(plain.getValidator().validate(new Product("75678151323"))).extracting(ConstraintViolation::getMessage)
                    .containsExactly("11 digits, a UPC has 12. Spreadsheets drop a zero in front. Did you mean 075678151323?");
        }
    }
}
