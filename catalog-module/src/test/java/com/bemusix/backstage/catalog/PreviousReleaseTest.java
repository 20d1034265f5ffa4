package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviousReleaseTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"602557265941", " 6025 5726 5941 ", "UPC 602557265941", "602557-265941"})
    void aUpcIsKeptAsDigitsHoweverItIsWritten(String upc) {
        assertThat(new PreviousRelease(null, upc, false).upc()).isEqualTo("602557265941");
    }

    @Test
    void nothingIsRequired() {
        PreviousRelease bare = new PreviousRelease(" ", "", true);

        assertThat(broken(bare)).isEmpty();
        assertThat(bare).isEqualTo(new PreviousRelease(null, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"602557265942", "60255726594", "unknown", "602557265941\u0000"})
    void whatIsNoUpcIsRefusedAndNotChanged(String upc) {
        PreviousRelease wrong = new PreviousRelease(null, upc, false);

        assertThat(broken(wrong)).containsExactly("upc");
        assertThat(wrong.upc()).isEqualTo(upc);
    }

    @Test
    void whereIsALineOfText() {
        assertThat(broken(new PreviousRelease("x".repeat(250), null, false))).isEmpty();
        assertThat(broken(new PreviousRelease("x".repeat(251), null, false))).containsExactly("where");
        assertThat(broken(new PreviousRelease("a\u0007b", null, false))).containsExactly("where");
    }

    private static List<String> broken(PreviousRelease previous) {
        return VALIDATOR.validate(previous).stream().map(violation -> violation.getPropertyPath().toString()).distinct().toList();
    }
}
