package com.bemusix.backstage.web.api.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.ProblemError;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {

    private final JsonBodies bodies = new JsonBodies();

    @Test
    void aReleaseIsReadAsItsCommand() throws IOException {
        ReleaseDetails read = (ReleaseDetails) read(ReleaseDetails.class, """
            {"title": "  Night Walk ", "type": "EP", "artists": [{"name": "Ada", "role": "MAIN"}], "releaseDate": "2026-12-01",
             "pLine": {"year": 2026, "owner": "Nightjar"}, "version": null}
            """);

        assertThat(read.title()).isEqualTo("Night Walk");
        assertThat(read.artists()).hasSize(1);
        assertThat(read.releaseDate()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(read.pLine().owner()).isEqualTo("Nightjar");
        assertThat(read.label()).isNull();
    }

    @Test
    void aTrackIsReadAsItsCommand() throws IOException {
        TrackDetails read = (TrackDetails) read(TrackDetails.class, """
            {"recordingId": "01890a5d-ac96-774b-bcce-b302099a8057", "durationMs": 205000, "recordingType": "MUSIC_VIDEO"}
            """);

        assertThat(read.recordingId()).hasToString("01890a5d-ac96-774b-bcce-b302099a8057");
        assertThat(read.durationMs()).isEqualTo(205_000);
        assertThat(read.recordingType()).isEqualTo(RecordingType.MUSIC_VIDEO);
        assertThat(read.artists()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"title\": \"x\"", "{\"title\" \"x\"}", "{'title': 'x'}", "{\"title\": \"x\",}", "nonsense",
        "{\"title\": NaN}", "{\"title\": \"a\", \"title\": \"b\"}", "{\"title\": \"a\"} x", "{\"title\": \"a\"}{}",
        "{\"title\": \"tab\there\"}", "\uFEFF{}", "{/* comment */}", "{\"title\": \"\\x41\"}"})
    void whatIsNotJsonIsMalformed(String body) {
        assertThat(refusal(ReleaseDetails.class, body).problem()).isEqualTo(EdgeProblem.JSON_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"title\": 7}                                     | /title",
        "{\"title\": true}                                  | /title",
        "{\"title\": [\"a\"]}                               | /title",
        "{\"title\": {\"a\": 1}}                            | /title",
        "{\"title\": \"nul \\u0000\"}                       | /title",
        "{\"title\": \"half \\ud83d\"}                      | /title",
        "{\"type\": \"LP\"}                                 | /type",
        "{\"type\": \"album\"}                              | /type",
        "{\"type\": 0}                                      | /type",
        "{\"type\": \"0\"}                                  | /type",
        "{\"type\": \"\"}                                   | /type",
        "{\"artists\": \"Ada\"}                             | /artists",
        "{\"artists\": {\"name\": \"Ada\"}}                 | /artists",
        "{\"artists\": [null]}                              | /artists/0",
        "{\"artists\": [{\"name\": \"Ada\"}, {\"name\": 1}]}| /artists/1/name",
        "{\"pLine\": \"2026 Nightjar\"}                     | /pLine",
        "{\"pLine\": \"\"}                                  | /pLine",
        "{\"pLine\": {\"year\": \"2026\"}}                  | /pLine/year",
        "{\"pLine\": {\"year\": 2026.5}}                    | /pLine/year",
        "{\"pLine\": {\"year\": 2026.0}}                    | /pLine/year",
        "{\"pLine\": {\"year\": 99999999999}}               | /pLine/year",
        "{\"pLine\": {\"year\": 1e999999}}                  | /pLine/year",
        "{\"releaseDate\": \"2026-02-30\"}                  | /releaseDate",
        "{\"releaseDate\": \"30.02.2026\"}                  | /releaseDate",
        "{\"releaseDate\": \"+999999999-01-01\"}            | /releaseDate",
        "{\"releaseDate\": \"2026-12-01T00:00:00Z\"}        | /releaseDate",
        "{\"releaseDate\": [2026, 12, 1]}                   | /releaseDate",
        "{\"releaseDate\": 20261201}                        | /releaseDate"})
    void aValueOfAnotherTypeIsNamedByItsPlace(String body, String pointer) {
        RefusedRequest refusal = refusal(ReleaseDetails.class, body);

        assertThat(refusal.problem()).isEqualTo(EdgeProblem.WRONG_TYPE);
        assertThat(refusal.errors()).extracting(ProblemError::pointer).containsExactly(pointer);
    }

    @Test
    void aNumberBeyondItsTypeIsOfTheWrongType() {
        RefusedRequest refusal = refusal(TrackDetails.class, "{\"durationMs\": 9223372036854775808}");

        assertThat(refusal.problem()).isEqualTo(EdgeProblem.WRONG_TYPE);
        assertThat(refusal.errors()).extracting(ProblemError::pointer).containsExactly("/durationMs");
    }

    @Test
    void anIdThatIsNoneIsOfTheWrongType() {
        assertThat(refusal(TrackDetails.class, "{\"recordingId\": \"1-1-1-1-1\"}").problem()).isEqualTo(EdgeProblem.WRONG_TYPE);
    }

    @Test
    void anUnknownWordIsAnsweredWithTheKnownOnesAndNotRepeated() {
        ProblemError error = refusal(ReleaseDetails.class, "{\"type\": \"<script>\"}").errors().get(0);

        assertThat(error.message()).contains("SINGLE, EP, ALBUM, COMPILATION").doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"titel\": \"x\"}                   | /titel",
        "{\"state\": \"APPROVED\"}            | /state",
        "{\"pLine\": {\"yaer\": 1}}           | /pLine/yaer",
        "{\"artists\": [{\"naem\": \"Ada\"}]} | /artists/0/naem",
        "{\"a/b~c\": 1}                       | /a~1b~0c"})
    void anUnknownNameIsRefusedByItsPlace(String body, String pointer) {
        RefusedRequest refusal = refusal(ReleaseDetails.class, body);

        assertThat(refusal.problem()).isEqualTo(EdgeProblem.UNKNOWN_FIELD);
        assertThat(refusal.errors()).extracting(ProblemError::pointer).containsExactly(pointer);
    }

    @Test
    void aNameOfEndlessLengthIsNotRepeated() {
        RefusedRequest refusal = refusal(ReleaseDetails.class, "{\"" + "x".repeat(5000) + "\": 1}");

        assertThat(refusal.errors()).extracting(ProblemError::pointer).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 100_000})
    void deepNestingIsRefused(int depth) {
        assertThat(refusal(ReleaseDetails.class, "{\"title\": " + "[".repeat(depth)).problem())
            .isIn(EdgeProblem.NESTING_TOO_DEEP, EdgeProblem.WRONG_TYPE);
        assertThat(refusal(ReleaseDetails.class, "{\"unknown\": " + "[".repeat(depth) + "]".repeat(depth) + "}").problem())
            .isIn(EdgeProblem.NESTING_TOO_DEEP, EdgeProblem.UNKNOWN_FIELD);
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        byte[] latin = "{\"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(ReleaseDetails.class, latin).problem()).isEqualTo(EdgeProblem.JSON_MALFORMED);
        assertThat(refusal(ReleaseDetails.class, new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'}).problem())
            .isEqualTo(EdgeProblem.JSON_MALFORMED);
        assertThat(refusal(ReleaseDetails.class, "{}".getBytes(StandardCharsets.UTF_16)).problem()).isEqualTo(EdgeProblem.JSON_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null"})
    void anEmptyBodyIsNone(String body) throws IOException {
        assertThat(read(ReleaseDetails.class, body)).isNull();
    }

    @Test
    void aListInPlaceOfTheBodyIsOfTheWrongType() {
        assertThat(refusal(ReleaseDetails.class, "[]").problem()).isEqualTo(EdgeProblem.WRONG_TYPE);
        assertThat(refusal(ReleaseDetails.class, "\"x\"").problem()).isEqualTo(EdgeProblem.WRONG_TYPE);
        assertThat(refusal(ReleaseDetails.class, "7").problem()).isEqualTo(EdgeProblem.WRONG_TYPE);
    }

    @Test
    void whatIsUnknownIsWrittenAsNull() {
        record Answer(String title, Integer year, boolean isDefault, List<String> names) {
        }

        assertThat(new String(Json.write(new Answer("\u65e5\u672c", null, true, List.of())), StandardCharsets.UTF_8))
            .isEqualTo("{\"title\":\"\u65e5\u672c\",\"year\":null,\"isDefault\":true,\"names\":[]}");
    }

    private Object read(Class<?> shape, String body) throws IOException {
        return read(shape, body.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private Object read(Class<?> shape, byte[] body) throws IOException {
        return bodies.readFrom((Class<Record>) shape, shape, new Annotation[0], MediaType.APPLICATION_JSON_TYPE, new MultivaluedHashMap<>(),
            new ByteArrayInputStream(body));
    }

    private RefusedRequest refusal(Class<?> shape, String body) {
        return refusal(shape, body.getBytes(StandardCharsets.UTF_8));
    }

    private RefusedRequest refusal(Class<?> shape, byte[] body) {
        return catchThrowableOfType(RefusedRequest.class, () -> read(shape, body));
    }
}
