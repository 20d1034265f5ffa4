package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ISRC       | FR6V8121234       | 11 characters, an ISRC has 12. We never guess the missing one.",
        "ISRC       | FR6V81212         | 9 characters, an ISRC has 12. We never guess the missing ones.",
        "ISRC       | F                 | 1 character, an ISRC has 12. We never guess the missing ones.",
        "ISRC       | FR6V812123400     | 13 characters, an ISRC has 12. We never cut a code.",
        "ISRC       | FR6V826OO377      | The number part takes digits only. Did you mean 00377 (zero, not the letter O)?",
        "ISRC       | FR6V826003I7      | The number part takes digits only. Did you mean 00317 (one, not the letter I or L)?",
        "ISRC       | C0A6W2102282      | The first two characters are letters. Did you mean CO (a letter, not a digit)?",
        "GTIN       | 602557265949      | The last digit does not fit, it should be 1. Often two digits are swapped.",
        "GTIN       | 75678151323       | 11 digits, a UPC has 12. Spreadsheets drop a zero in front. Did you mean 075678151323?",
        "GTIN       | 04252614          | This looks like a UPC-E, the short form on small packages. Did you mean 042100005264?",
        "ISNI       | 0000000122819551  | The last character does not fit, it should be X. Often two characters are swapped.",
        "IPI_NAME   | 00014107339       | The last two digits do not fit, they should be 38. Often two digits are swapped."})
    void theWordsSayWhyAndWhatWouldFit(IdentifierScheme scheme, String text, String words) {
        assertThat(words(Inspection.of(scheme, text).refusal())).isEqualTo(words);
    }

    @Test
    void thePlaceIsCountedFromOneInTheTextAsGiven() {
        assertThat(words(Inspection.of(IdentifierScheme.ISRC, "  FR.6V8").refusal())).startsWith("Character 5 ");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsInEveryScheme(IdentifierScheme scheme) {
        assertThat(Arrays.stream(Reason.values()).map(reason -> IdentifierMessages.text(scheme, reason, Locale.ENGLISH)))
                .allSatisfy(words -> assertThat(words).isNotBlank().matches("[A-Z1-9-].*[.?]"));
    }

    @Test
    void theWordsNeverRepeatTheRefusedTextExceptInAHint() throws IOException {
        assertThat(refusals().filter(refused -> refused.refusal().hint().isEmpty() && refused.text().length() > 3))
                .hasSizeGreaterThan(50)
                .allSatisfy(refused -> assertThat(words(refused.refusal())).doesNotContain(refused.text()));
    }

    @Test
    void theWordsHoldNothingThatATemplateWouldExpand() throws IOException {
        assertThat(refusals()).allSatisfy(refused -> assertThat(words(refused.refusal())).doesNotContainPattern("[{}$\\\\]"));
    }

    record Refused(String text, IdentifierException refusal) {
    }

    private static Stream<Refused> refusals() throws IOException {
        return VectorsTest.refused().filter(vector -> vector.door() == VectorsTest.Door.PARSE)
                .map(vector -> new Refused(vector.input(), Inspection.of(vector.scheme(), vector.input()).refusal()));
    }

    @Test
    void aLanguageWithoutWordsGetsEnglishWhateverTheDefault() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            IdentifierException refusal = catchThrowableOfType(IdentifierException.class, () -> Isrc.parse(""));
            assertThat(IdentifierMessages.text(refusal, Locale.forLanguageTag("ar-EG"))).isEqualTo("There is no code here.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String words(IdentifierException refusal) {
        return IdentifierMessages.text(refusal, Locale.ENGLISH);
    }
}
