package com.bemusix.backstage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.security.AccessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWordsTest {

    static Stream<String> codes() {
        Stream<Enum<?>> kinds = Stream.<Enum<?>[]>of(RegistryException.Kind.values(), CatalogException.Kind.values(),
            SubmissionException.Kind.values(), AccessException.Kind.values(), EdgeProblem.values()).flatMap(Stream::of);
        return Stream.concat(kinds.map(Enum::name), Stream.of("ISRC_FORMAT", "ISRC_PREFIX_FORMAT")).distinct();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyKindHasWords(String code) {
        String unexpected = ProblemWords.text("UNEXPECTED", Map.of(), Locale.ENGLISH);

        assertThat(ProblemWords.title(code, Locale.ENGLISH)).isNotBlank();
        assertThat(ProblemWords.text(code, Map.of(), Locale.ENGLISH)).isNotBlank().satisfies(text ->
            assertThat(text.equals(unexpected)).isEqualTo(code.equals("UNEXPECTED")));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyKindIsDescribedWhereItsTypePointsTo(String code) throws IOException {
        String slug = code.toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Files.readString(Path.of("../docs/problems.md"))).contains("<a id=\"" + slug + "\"></a>`" + code + "`");
    }
}
