package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchKeyTest {

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(SearchKey.of("Beyoncé ROSALÍA Tiësto")).isEqualTo("beyonce rosalia tiesto");
        assertThat(SearchKey.of((String) null)).isEmpty();
    }

    @Test
    void theLanguageOfTheServerDoesNotCount() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(SearchKey.of("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void partsThatAreMissingAreLeftOut() {
        assertThat(SearchKey.of(Stream.of("Nested", null, "NJ-001"))).isEqualTo("nested\nnj-001");
    }
}
