package com.bemusix.backstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about configuration and the code name the same keys. */
class ConfigurationTest {

    private static final Pattern READ = Pattern.compile(
        "(?:ConfigProperty\\(\\s*name = |OptionalValue\\(|getValue\\(|getProperty\\(|getBoolean\\(|given\\()\"(backstage\\.[a-z.-]+)\"");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `(backstage\\.[a-z.-]+)` \\|");

    private static Set<String> keys(Pattern pattern, String text) {
        return new TreeSet<>(pattern.matcher(text).results().map(result -> result.group(1)).toList());
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : List.of("src/main/java", "launcher/src/main/java")) {
            try (Stream<Path> walk = Files.walk(Path.of(source))) {
                for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                    keys.addAll(keys(READ, Files.readString(file)));
                }
            }
        }
        return keys;
    }

    @Test
    void everyKeyThatIsReadIsExplainedAndNoOther() throws IOException {
        Set<String> explained = keys(EXPLAINED, Files.readString(Path.of("../docs/configuration.md")));

        assertThat(keysInCode()).hasSizeGreaterThan(5).isEqualTo(explained);
    }

    @Test
    void aKeyInCodeIsFound() {
        assertThat(keys(READ, "@ConfigProperty(name = \"backstage.new-key\")")).containsExactly("backstage.new-key");
        assertThat(keys(READ, "config.getOptionalValue(\"backstage.other\", String.class)")).containsExactly("backstage.other");
    }
}
