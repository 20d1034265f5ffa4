package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets: the right status and code, never a 500, and nothing saved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputApiIT {

    private Label label;

    @BeforeAll
    void openAnAccount() {
        label = Label.withoutRoot();
    }

    /** A body, the status and the code that it gets, and where. */
    record Bad(String name, String body, int status, String code, String pointer) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> bodies() {
        String title = "{\"type\": \"EP\", \"title\": \"%s\"}";
        return Stream.of(
            new Bad("malformed JSON", "{\"title\": \"x\", ", 400, "JSON_MALFORMED", ""),
            new Bad("no JSON at all", "title=x", 400, "JSON_MALFORMED", ""),
            new Bad("no body", "", 400, "BODY_MISSING", null),
            new Bad("a name twice", "{\"title\": \"a\", \"title\": \"b\", \"type\": \"EP\"}", 400, "JSON_MALFORMED", ""),
            new Bad("something behind the end", title.formatted("x") + " true", 400, "JSON_MALFORMED", ""),
            new Bad("an unknown field", "{\"title\": \"x\", \"type\": \"EP\", \"isAdmin\": true}", 400, "UNKNOWN_FIELD", "/isAdmin"),
            new Bad("an unknown field further in", "{\"title\": \"x\", \"type\": \"EP\", \"tracks\": [{\"locked\": false}]}", 400,
                "UNKNOWN_FIELD", "/tracks/0/locked"),
            new Bad("a field that is only read", "{\"title\": \"x\", \"type\": \"EP\", \"state\": \"APPROVED\"}", 400, "UNKNOWN_FIELD",
                "/state"),
            new Bad("a number for a text", "{\"title\": 1, \"type\": \"EP\"}", 400, "WRONG_TYPE", "/title"),
            new Bad("a text for a list", "{\"title\": \"x\", \"type\": \"EP\", \"artists\": \"Ada\"}", 400, "WRONG_TYPE", "/artists"),
            new Bad("null in a list", "{\"title\": \"x\", \"type\": \"EP\", \"artists\": [null]}", 400, "WRONG_TYPE", "/artists/0"),
            new Bad("an unknown word", "{\"title\": \"x\", \"type\": \"LP\"}", 400, "WRONG_TYPE", "/type"),
            new Bad("a list for the body", "[]", 400, "WRONG_TYPE", ""),
            new Bad("a day that there is not", "{\"title\": \"x\", \"type\": \"EP\", \"releaseDate\": \"2026-02-30\"}", 400, "WRONG_TYPE",
                "/releaseDate"),
            new Bad("a number out of range", "{\"title\": \"x\", \"type\": \"EP\", \"pLine\": {\"year\": 99999999999}}", 400, "WRONG_TYPE",
                "/pLine/year"),
            new Bad("lists in lists", "{\"artists\": " + "[".repeat(5000) + "]".repeat(5000) + "}", 400, "WRONG_TYPE", "/artists/0"),
            new Bad("nested too deep", "{\"x\": " + "{\"x\": ".repeat(5000) + "1" + "}".repeat(5001), 400,
                "NESTING_TOO_DEEP", null),
            new Bad("NUL", title.formatted("a\\u0000b"), 400, "WRONG_TYPE", "/title"),
            new Bad("half of a surrogate pair", title.formatted("a\\ud83d"), 400, "WRONG_TYPE", "/title"),
            new Bad("a control character", title.formatted("a\\u0007b"), 422, "INVALID", "/title"),
            new Bad("a line break", title.formatted("a\\nb"), 422, "INVALID", "/title"),
            new Bad("an override of direction", title.formatted("a\\u202eb"), 422, "INVALID", "/title"),
            new Bad("a title of 10,000 characters", title.formatted("x".repeat(10_000)), 422, "INVALID", "/title"),
            new Bad("nothing but blanks", title.formatted(" \u00a0\u3000 "), 422, "INVALID", "/title"),
            new Bad("no title", "{\"type\": \"EP\"}", 422, "INVALID", "/title"),
            new Bad("no type", "{\"title\": \"x\"}", 422, "INVALID", "/type"),
            new Bad("too many artists", "{\"title\": \"x\", \"type\": \"EP\", \"artists\": ["
                + "{\"name\": \"a\", \"role\": \"MAIN\"},".repeat(50) + "{\"name\": \"a\", \"role\": \"MAIN\"}]}", 422, "INVALID",
                "/artists"),
            new Bad("a role that no contributor has", "{\"title\": \"x\", \"type\": \"EP\", \"tracks\": [{\"contributors\": "
                + "[{\"name\": \"a\", \"role\": \"Wizard\"}]}]}", 422, "INVALID", "/tracks/0/contributors/0/role"),
            new Bad("a negative duration", "{\"title\": \"x\", \"type\": \"EP\", \"tracks\": [{\"durationMs\": -1}]}", 422, "INVALID",
                "/tracks/0/durationMs"),
            new Bad("a year of antiquity", "{\"title\": \"x\", \"type\": \"EP\", \"pLine\": {\"year\": -44}}", 422, "INVALID",
                "/pLine/year"),
            new Bad("an ISRC with a letter O", "{\"title\": \"x\", \"type\": \"EP\", \"firstIsrc\": \"FR-6V8-12-1234O\"}", 422,
                "ISRC_FORMAT", "/firstIsrc"),
            new Bad("an ISRC with a character too many",
                "{\"title\": \"x\", \"type\": \"EP\", \"tracks\": [{\"isrc\": \"FR6V812123401\"}]}", 422, "ISRC_FORMAT", "/tracks/0/isrc"),
            new Bad("a recording that there is not", "{\"title\": \"x\", \"type\": \"EP\", \"tracks\": [{\"recordingId\": "
                + "\"01890a5d-ac96-774b-bcce-b302099a8057\"}]}", 404, "NOT_FOUND", null));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBadBodyIsRefusedAndNothingIsSaved(Bad bad) {
        Response answer = label.callWrongly().body(bad.body()).post("/releases");

        answer.then().statusCode(bad.status()).contentType("application/problem+json").body("type", startsWith("/problems/"));
        answer.then().body("code", equalTo(bad.code()));
        if (bad.pointer() != null) {
            answer.then().body("errors.pointer", hasItem(bad.pointer()));
        }
        assertThat(answer.asString()).doesNotContain("Exception", "com.bemusix", "jakarta", "java.", "select ", "Wizard", "FR6V812123401");
        nothingIsSaved();
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = "{\"title\": \"caf\u00e9\", \"type\": \"EP\"}".getBytes(StandardCharsets.ISO_8859_1);

        label.callWrongly().body(latin).post("/releases").then().statusCode(400).body("code", equalTo("JSON_MALFORMED"));
        label.callWrongly().contentType("application/json; charset=ISO-8859-1").body(latin).post("/releases").then().statusCode(415)
            .body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
        nothingIsSaved();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        label.callWrongly().contentType(ContentType.XML).body("<release/>").post("/releases").then().statusCode(415)
            .contentType("application/problem+json").body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
        label.callWrongly().accept("text/html").get("/releases").then().statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
        nothingIsSaved();
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedWhetherItsLengthIsKnownOrNot() {
        byte[] body = ("{\"type\": \"EP\", \"title\": \"" + "x".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        label.callWrongly().body(body).post("/releases").then().statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
        label.callWrongly().body(new ByteArrayInputStream(body)).post("/releases")
            .then().statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
        nothingIsSaved();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Map<String, Object> body =
            Map.of("artists", List.of(Map.of("name", "", "role", "MAIN")), "pLine", Map.of("year", 1), "firstIsrc", "x");

        label.callWrongly().body(body).post("/releases").then().statusCode(422).body("code", equalTo("INVALID"))
            .body("errors.pointer", equalTo(List.of("/artists/0/name", "/pLine/year", "/title", "/type", "/firstIsrc")))
            .body("errors.message", everyItem(not(equalTo(""))));
        nothingIsSaved();
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,201", "limit,many", "pageToken,***", "state,OPEN", "tab,all", "sort,colour"})
    void aBadParameterIsRefused(String name, String value) {
        label.callWrongly().queryParam(name, value).get("/releases").then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"/releases/x", "/releases/01890a5d-ac96-774b-bcce-b302099a8057", "/isrc-ledger/x", "/isrc-roots/1"})
    void whatThereIsNotIsNotFound(String path) {
        label.callWrongly().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void anUnknownAddressAndAnUnknownMethodGetProblemDocumentsToo() {
        for (String path : List.of("/nothing", "/releases/a/b/c/d", "/../v9/me")) {
            Api.plain().header("Authorization", "Bearer " + label.token()).get(path).then().statusCode(404)
                .contentType("application/problem+json").body("code", equalTo("NOT_FOUND"));
        }
        Api.plain().header("Authorization", "Bearer " + label.token()).header("If-Match", "*").patch("/releases").then().statusCode(405)
            .contentType("application/problem+json").body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void textOfAnyScriptIsKept() {
        List<String> titles = List.of(
            "\u05e9\u05dc\u05d5\u05dd \u0639\u0627\u0644\u0645", "\ud83c\udf19 Night \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\u591c\u66f2",
            "\u092f\u0939 \u0930\u093e\u0924", "</script><b>x</b>", "'; drop table catalog.release; --");
        Label other = Label.withoutRoot();
        for (String title : titles) {
            String id = other.register(Releases.draft(title));

            other.read(id).then().statusCode(200).body("title", equalTo(title));
        }
    }

    @Test
    void textIsBroughtIntoOneForm() {
        String id = Label.withoutRoot().call().body(Releases.draft("  Cafe\u0301\u00a0")).post("/releases").then().statusCode(201)
            .body("title", equalTo("Caf\u00e9")).extract().path("id");
        assertThat(id).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"75990301024", "075990301025", "7707722999177", "101231500505", "0012345", "07599030102X"})
    void aUpcThatIsNoneIsRefusedAndTheReleaseStaysWithoutOne(String upc) {
        Label other = Label.withoutRoot();
        String id = other.register(Releases.draft("UPC"));

        other.callWrongly().header("If-Match", "*").body(Map.of("choice", "ENTER", "upc", upc)).put("/releases/{id}/upc", id)
            .then().statusCode(422).body("code", equalTo("UPC_FORMAT_OR_CHECKDIGIT")).body("errors.pointer", equalTo(List.of("/upc")));
        other.read(id).then().body("upc", equalTo(null));
    }

    private void nothingIsSaved() {
        label.call().get("/releases").then().statusCode(200).body("items", equalTo(List.of()));
    }
}
