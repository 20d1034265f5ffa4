package com.bemusix.backstage.submission.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private record Said(@Remark String remark) {
    }

    @Test
    void aRemarkOfSeveralLinesIsKeptWithOneKindOfLineBreak() {
        assertThat(new ReviewFinding("MD-104", "", " \r\nOne.\r\n\r\nTwo. \n").remark()).isEqualTo("One.\n\nTwo.");
        assertThat(new ReviewFinding("MD-104", "", "\r\n \n").remark()).isNull();
        assertThat(VALIDATOR.validate(new Said("One.\r\nTwo.\nThree."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\r\rb", "a\tb", "a\u0000b", "a\u0085b", "a\u2028b", "a\u202Eb"})
    void otherControlCharactersAreRefusedAndSaidToBe(String remark) {
        assertThat(VALIDATOR.validate(new Said(remark))).singleElement().satisfies(violation ->
            assertThat(violation.getMessage()).isEqualTo("contains a character that cannot be stored: "
                + "a control character other than a line break, or one that turns the direction of text"));
    }

    @Test
    void aLineBreakCountsAsOneCharacterHoweverItIsSent() {
        assertThat(VALIDATOR.validate(new Said("\r\n".repeat(Remark.MAX)))).isEmpty();
        assertThat(VALIDATOR.validate(new Said("\r\n".repeat(Remark.MAX) + "a"))).hasSize(1);
    }
}
