package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.boundary.Commands;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Halo\u0000gen", "Halo\u0007gen", "Halo\tgen", "Halo\ngen", "Halo\r\ngen", "Halo\u0085gen", "Halo\u2028gen", "Halo\u2029gen",
        "Halo\u202Agen", "Halo\u202Bgen", "Halo\u202Cgen", "Halo\u202Dgen", "Halo\u202Egen", "Halo\u2066gen", "Halo\u2067gen",
        "Halo\u2068gen", "Halo\u2069gen", "Halo\uD83Cgen", "Halo\uDF0Agen"})
    void charactersThatAreNoneOfATitleAreRefused(String title) {
        assertThat(Commands.violations(Commands.titled(title))).containsExactly("title: contains a character that cannot be stored: "
                + "a line break, a control character or one that turns the direction of text");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أغنية", "שיר חדש", "熱帯夜", "안녕", "👩‍👩‍👧‍👦 Family", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 Anthem", "naïve café",
        "\u200Fשיר\u200E (Live)", "A<b>c</b> & 'd'"})
    void anyScriptAndDirectionAndEmojiAreAccepted(String title) {
        assertThat(Commands.violations(Commands.titled(title))).isEmpty();
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(Commands.violations(Commands.titled("🌊".repeat(ReleaseDetails.MAX_TITLE)))).isEmpty();
        assertThat(Commands.violations(Commands.titled("🌊".repeat(ReleaseDetails.MAX_TITLE + 1))))
                .isEqualTo(List.of("title: is longer than 250 characters"));
    }

    @Test
    void aTitleOfTenThousandCharactersIsRefused() {
        assertThat(Commands.violations(Commands.titled("a".repeat(10_000)))).containsExactly("title: is longer than 250 characters");
    }
}
