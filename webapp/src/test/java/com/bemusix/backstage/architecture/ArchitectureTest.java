package com.bemusix.backstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String PRODUCT = "com.bemusix.backstage";
    private static final String BROKEN = "com.bemusix.backstage.architecture.broken";

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(PRODUCT);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    static Stream<String> rules() {
        return Rules.under(PRODUCT).keySet().stream();
    }

    @ParameterizedTest(name = "the product keeps: {0}")
    @MethodSource("rules")
    void theProductKeeps(String rule) {
        Rules.under(PRODUCT).get(rule).check(PRODUCT_CLASSES);
    }

    @ParameterizedTest(name = "the fixture breaks: {0}")
    @MethodSource("rules")
    void theFixtureBreaks(String rule) {
        assertThatCode(() -> Rules.under(BROKEN).get(rule).check(BROKEN_CLASSES)).isInstanceOf(AssertionError.class)
            .hasMessageContaining("was violated");
    }

    @Test
    void theRulesSeeEveryModule() {
        assertThat(Stream.of(".identifiers.", ".catalog.", ".submission.", ".web."))
            .allSatisfy(module -> assertThat(PRODUCT_CLASSES).anyMatch(type -> type.getName().startsWith(PRODUCT + module)));
    }
}
