package com.bemusix.backstage.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 defines it (1.4.3, 1.4.11), computed from the tokens of the style sheet for both themes. */
@DisplayName("Contrast of the tokens")
class ContrastTest {

    private static final Path SHEET = Path.of("src/main/webapp/resources/backstage/app.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): light-dark\\(#([0-9A-F]{6}), #([0-9A-F]{6})\\);");
    private static final Map<String, int[]> COLOURS = new HashMap<>();
    private static final double TEXT = 4.5;
    private static final double MARK = 3.0;

    @BeforeAll
    static void readTokens() throws IOException {
        Matcher tokens = TOKEN.matcher(Files.readString(SHEET));
        while (tokens.find()) {
            COLOURS.put(tokens.group(1), new int[] {Integer.parseInt(tokens.group(2), 16), Integer.parseInt(tokens.group(3), 16)});
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"text,canvas", "text,surface", "text-2,canvas", "text-2,surface", "text-3,canvas", "text-3,surface", "text-3,sunken",
        "text-3,accent-soft", "on-ink,ink", "on-ink,ink-hover", "accent,surface", "accent,sunken", "accent-text,accent-soft",
        "accent-text,sunken", "amber-text,amber-bg", "red-text,red-bg", "green-text,green-bg", "blue-text,blue-bg",
        "neutral-text,neutral-bg", "amber-text,surface", "red-text,surface", "green-text,surface", "staff-text,staff-bg",
        "staff-quiet,staff-bg", "staff-text,staff-active"})
    void wordsAreReadableInBothThemes(String front, String back) {
        assertThat(contrast(front, back, 0)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(front, back, 1)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"control,surface", "control,canvas", "focus,surface", "focus,canvas", "amber-icon,amber-bg", "red-icon,red-bg",
        "green-icon,green-bg", "blue-icon,blue-bg", "amber-icon,surface", "red-icon,surface", "green-icon,surface", "blue-icon,surface"})
    void marksAndBordersAreVisibleInBothThemes(String front, String back) {
        assertThat(contrast(front, back, 0)).as("light").isGreaterThanOrEqualTo(MARK);
        assertThat(contrast(front, back, 1)).as("dark").isGreaterThanOrEqualTo(MARK);
    }

    private static double contrast(String front, String back, int theme) {
        double one = luminance(COLOURS.get(front)[theme]);
        double other = luminance(COLOURS.get(back)[theme]);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
