package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingWordsTest {

    /** Refused when the code is entered or drawn, so no rule finds them; the words are needed all the same. */
    private static final Set<ReasonCode> FOUND_AT_ENTRY = Set.of(ReasonCode.ISRC_FORMAT, ReasonCode.RECORDING_HAS_OTHER_ISRC,
            ReasonCode.ISRC_ATTESTATION_CHALLENGED, ReasonCode.UPC_DUP_OTHER_RELEASE);
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(FindingWords.BUNDLE, Locale.ROOT);

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void everyCodeHasATitle(ReasonCode code) {
        assertThat(FindingWords.title(code, Locale.ENGLISH)).isNotBlank().doesNotEndWith(".").hasSizeLessThan(50);
    }

    @Test
    void everyMessageThatARuleUsesIsThereAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>(messagesUsedByRules());
        FOUND_AT_ENTRY.forEach(code -> used.add(code.name() + ".message"));

        Set<String> there = WORDS.keySet().stream().filter(key -> key.contains(".message")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).isEqualTo(used);
    }

    @Test
    void everyCodeWithAMessageHasHelpAndNoOther() {
        Set<String> withMessage = WORDS.keySet().stream().filter(key -> key.contains(".message"))
                .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> withHelp = WORDS.keySet().stream().filter(key -> key.endsWith(".help"))
                .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

        assertThat(withHelp).isEqualTo(withMessage);
    }

    @Test
    void noKeyIsOfNoCode() {
        Set<String> codes = Arrays.stream(ReasonCode.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(WORDS.keySet()).allMatch(key -> codes.contains(key.substring(0, key.indexOf('.'))));
        assertThat(WORDS.keySet()).allMatch(key -> key.matches("[A-Z0-9_]+\\.(title|help|message(\\.[A-Za-z-]+)?)"));
    }

    @Test
    void aMessageNamesItsArguments() {
        Finding finding = Finding.of(ReasonCode.TITLE_DUPLICATE_IN_RELEASE, Target.release("title"), "Don't {0} <b>", "1.2");

        assertThat(FindingWords.message(finding, Locale.ENGLISH)).isEqualTo("“Don't {0} <b>” is already the title of track 1.2.");
        assertThat(FindingWords.help(finding, Locale.FRENCH)).startsWith("Tell them apart");
    }

    @Test
    void aCodeThatNoRuleFindsHasNoHelp() {
        assertThat(FindingWords.help(Finding.of(ReasonCode.AUDIO_CLIPPING, Target.release(null)), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theWordsDoNotFollowTheLanguageOfTheServer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertThat(FindingWords.title(ReasonCode.ISRC_MISSING, Locale.GERMAN)).isEqualTo("ISRC missing");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** As they stand in the sources of the rules. That each is also found is what the tests of the rules show. */
    private static List<String> messagesUsedByRules() throws IOException {
        Pattern of = Pattern.compile("Finding\\.of\\(\\s*ReasonCode\\.([A-Z_]+)");
        Pattern variant = Pattern.compile("Finding\\.variant\\(\\s*ReasonCode\\.([A-Z_]+),\\s*\"([a-z-]+)\"");
        List<String> keys = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/com/bemusix/backstage/catalog/rules"))) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source, StandardCharsets.UTF_8);
                Matcher plain = of.matcher(text);
                while (plain.find()) {
                    keys.add(plain.group(1) + ".message");
                }
                Matcher special = variant.matcher(text);
                while (special.find()) {
                    keys.add(special.group(1) + ".message." + special.group(2));
                }
            }
        }
        keys.addAll(ofCopyrightLines());
        keys.addAll(ofFields());
        return keys;
    }

    private static List<String> ofCopyrightLines() {
        return Stream.of("PLINE_INVALID", "CLINE_INVALID")
                .flatMap(code -> Stream.of("", ".year-missing", ".year", ".owner-missing", ".owner").map(end -> code + ".message" + end))
                .toList();
    }

    private static List<String> ofFields() {
        return Stream.of("artists", "label", "genre", "titleLanguage", "releaseDate", "tracks", "title", "durationMs", "recordingType",
                "recordingYear", "language", "parentalWarning").map(field -> "FIELD_MISSING.message." + field).toList();
    }
}
