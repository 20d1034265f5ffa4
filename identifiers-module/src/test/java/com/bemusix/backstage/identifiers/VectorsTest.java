package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    enum Door { PARSE, STRICT, LETTERS, RELEASE, SAME }

    record Vector(IdentifierScheme scheme, Door door, String input, String outcome, String canonical, String display, String source) {

        static Vector of(String line) {
            String[] fields = line.split("\t", -1);
            return new Vector(IdentifierScheme.valueOf(fields[0]), Door.valueOf(fields[1]), unescaped(fields[2]), fields[3], fields[4],
                    fields[5], fields[6]);
        }

        private static String unescaped(String text) {
            return UNICODE_ESCAPE.matcher(text).replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)))
                    .replace("\\t", "\t").replace("\\n", "\n");
        }
    }

    static List<Vector> vectors() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(VectorsTest.class.getResourceAsStream("vectors.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).skip(1).map(Vector::of).toList();
        }
    }

    static Stream<Vector> valid() throws IOException {
        return vectors().stream().filter(vector -> vector.outcome().equals("OK"));
    }

    static Stream<Vector> refused() throws IOException {
        return vectors().stream().filter(vector -> !vector.outcome().equals("OK"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    @DisplayName("every right text becomes its canonical form")
    void everyRightTextBecomesItsCanonicalForm(Vector vector) {
        Identifier identifier = enter(vector);

        assertThat(identifier).hasToString(vector.canonical());
        if (!vector.display().isEmpty()) {
            assertThat(identifier.display()).isEqualTo(vector.display());
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName("every wrong text is refused for its reason")
    void everyWrongTextIsRefusedForItsReason(Vector vector) {
        assertThat(outcome(vector)).isEqualTo(vector.outcome());
    }

    @Test
    void everySchemeHasRightAndWrongTexts() throws IOException {
        assertThat(valid().map(Vector::scheme)).contains(IdentifierScheme.values());
        assertThat(refused().map(Vector::scheme)).contains(IdentifierScheme.values());
    }

    private static String outcome(Vector vector) {
        try {
            return enter(vector) == null ? "DIFFERENT" : "OK";
        } catch (IdentifierException refusal) {
            return refusal.reason().name();
        }
    }

    private static Identifier enter(Vector vector) {
        String text = vector.input();
        return switch (vector.door()) {
            case PARSE -> Identifier.parse(vector.scheme(), text);
            case STRICT -> StrictDoor.enter(vector.scheme(), text);
            case LETTERS -> {
                Isrc isrc = Isrc.parse(text);
                IsrcPrefixTable.requireAllocated(isrc.prefix());
                yield isrc;
            }
            case RELEASE -> Gtin.parseForRelease(text);
            case SAME -> {
                String[] both = text.split("\\|");
                Gtin first = Gtin.parse(both[0]);
                yield first.equals(Gtin.parse(both[1])) ? first : null;
            }
        };
    }
}
