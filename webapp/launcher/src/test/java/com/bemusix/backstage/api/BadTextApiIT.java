package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any script and direction is kept in every field for words; what is no text, or makes a line read as another one, is refused there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTextApiIT {

    private Label label;

    @BeforeAll
    void openAnAccount() {
        label = Label.withoutRoot();
    }

    /** Where a text can stand in a registration, and how it gets there. */
    static Stream<Arguments> fields() {
        return Stream.concat(
            Stream.of("title", "version", "label", "catalogNumber", "genre", "subgenre").map(name -> field("/" + name, name)),
            Stream.concat(Stream.of("title", "version").map(name -> trackField("/tracks/0/" + name, name)), Stream.of(
                Arguments.of("/artists/0/name", (Field) (release, text) -> release.put("artists", person(text, "MAIN"))),
                Arguments.of("/tracks/0/artists/0/name", (Field) (release, text) -> track(release).put("artists", person(text, "MAIN"))),
                Arguments.of("/tracks/0/contributors/0/name",
                    (Field) (release, text) -> track(release).put("contributors", person(text, "Composer"))),
                Arguments.of("/pLine/owner", (Field) (release, text) -> release.put("pLine", Map.of("year", 2030, "owner", text))))));
    }

    /** Puts a text into a field of a release. */
    interface Field {

        void put(Map<String, Object> release, String text);
    }

    private static Arguments field(String pointer, String name) {
        return Arguments.of(pointer, (Field) (release, text) -> release.put(name, text));
    }

    private static Arguments trackField(String pointer, String name) {
        return Arguments.of(pointer, (Field) (release, text) -> track(release).put(name, text));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> track(Map<String, Object> release) {
        return ((List<Map<String, Object>>) release.get("tracks")).get(0);
    }

    private static List<Map<String, String>> person(String name, String role) {
        return List.of(Map.of("name", name, "role", role));
    }

    private static Map<String, Object> release() {
        Map<String, Object> release = Releases.complete("Text");
        release.put("tracks", List.of(Releases.track("Text")));
        return release;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void controlCharactersOverridesOfDirectionAndEndlessTextsAreRefusedInEveryField(String pointer, Field field) {
        for (String bad : List.of("a\u0007b", "a\nb", "a\u001bb", "a\u0085b", "a\u2028b", "a\u202ab", "a\u202eb", "a\u2066b", "a\u2069b",
            "x".repeat(10_000), "\ud83c\udf19".repeat(10_000))) {
            Map<String, Object> release = release();
            field.put(release, bad);

            label.callWrongly().body(release).post("/releases").then().statusCode(422).body("code", equalTo("INVALID"))
                .body("errors.pointer", equalTo(List.of(pointer)));
        }
        label.call().get("/releases").then().body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void wordsOfAnyScriptAreKeptInEveryField(String pointer, Field field) {
        Label other = Label.withoutRoot();
        String hebrewAndArabic = "\u05e9\u05dc\u05d5\u05dd \u0639\u0627\u0644\u0645\u200f (live)";
        String familyAndFlag = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddeb\ud83c\uddf7";
        for (String good : List.of(hebrewAndArabic, familyAndFlag, "\u591c\u66f2")) {
            Map<String, Object> release = release();
            field.put(release, good);

            String id = other.register(release);

            assertThat(other.read(id).jsonPath().<String>get(path(pointer))).isEqualTo(good);
        }
    }

    /** {@code tracks[0].artists[0].name} for {@code /tracks/0/artists/0/name} */
    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
    }
}
