package com.bemusix.backstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES =
        List.of("identifiers-module", "catalog-module", "submission-module", "webapp", "webapp/launcher");

    private static List<SourceFile> sources() {
        return MODULES.stream()
            .flatMap(module -> Stream.of("main", "test").map(kind -> ROOT.resolve(module).resolve("src").resolve(kind).resolve("java")))
            .flatMap(SourceTest::javaFiles)
            .filter(path ->
                !path.endsWith(Path.of("architecture", "SourceFile.java")) && !path.endsWith(Path.of("architecture", "SourceTest.java")))
            .map(path -> new SourceFile(ROOT.relativize(path).toString(), read(path)))
            .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        if (Files.notExists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everySourceFileIsShortAndTidy() {
        assertThat(sources().stream().flatMap(source -> source.faults().stream())).isEmpty();
    }

    @Test
    void everyMethodIsShort() throws IOException {
        assertThat(LongMethods.in(sources().stream().filter(source -> !source.isTest()).toList())).isEmpty();
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(MODULES).allSatisfy(module -> assertThat(sources()).anyMatch(source -> source.path().startsWith(module + "/src/main")));
    }

    @Test
    void everyPackageSaysWhatMayBeInIt() {
        List<String> paths = sources().stream().map(SourceFile::path).filter(path -> path.contains("/src/main/")).toList();

        assertThat(paths).allSatisfy(path -> assertThat(paths).contains(Path.of(path).resolveSibling("package-info.java").toString()));
    }

    @Test
    void aFileAndAMethodThatAreTooLongAreFound() throws IOException {
        String method = "class A {\n    void a() {\n" + "        a();\n".repeat(LongMethods.LINES) + "    }\n}\n";

        assertThat(LongMethods.in(List.of(new SourceFile("A.java", method)))).containsExactly("/A.java: a has 32 lines");
        assertThat(new SourceFile("B.java", "// line\n".repeat(SourceFile.LINES)).faults()).containsExactly("B.java has 250 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import java.util.*;", "// TODO later", "class A {\tint a; }",
        "class A { void a() { new Exception().printStackTrace(); } }"})
    void whatIsUntidyIsFound(String source) {
        assertThat(new SourceFile("A.java", source).faults()).hasSize(1);
    }
}
