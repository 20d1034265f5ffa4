package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S23 AC2, D3, E3: a label takes its ledger with it and verifies it")
class LedgerApiIT {

    private static final List<String> HASHED = List.of("position", "accountId", "at", "scheme", "code", "subjectId", "event", "detail",
        "byId", "by");

    private Label label;
    private List<String> codes;
    private String upc;

    /** Three ISRCs, two of them on one release, and a UPC. */
    @BeforeEach
    void fillALedger() {
        String root = Releases.prefix();
        label = Label.withRoot(root);
        codes = List.of(root + "2600001", root + "2600002", root + "2600003");
        String release = label.register(release("One", codes.get(0), codes.get(1)));
        label.register(release("Two", codes.get(2)));
        upc = Releases.upc();
        label.call().header("If-Match", label.tag(release)).body(Map.of("choice", "ENTER", "upc", upc)).put("/releases/{id}/upc", release)
            .then().statusCode(200);
    }

    private static Map<String, Object> release(String title, String... isrcs) {
        return Map.of("title", title, "type", "ALBUM", "artists", List.of(Map.of("name", "=Ann", "role", "MAIN")),
            "tracks", Stream.of(isrcs).map(isrc -> Map.of("title", "-Track, \"" + isrc + '"', "isrc", isrc,
                "artists", List.of(Map.of("name", "=Ann", "role", "MAIN")))).toList());
    }

    private JsonPath entries() {
        return label.call().queryParam("format", "json").get("/ledger").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void everyEntryHangsOnTheOneBefore() throws GeneralSecurityException {
        List<Map<String, Object>> entries = entries().getList("$");
        assertThat(entries).hasSize(4).extracting(entry -> entry.get("position")).containsExactly(1, 2, 3, 4);
        String before = "0".repeat(64);
        for (Map<String, Object> entry : entries) {
            assertThat(entry).containsEntry("previousHash", before);
            String text = before + "\t" + HASHED.stream().map(name -> Objects.toString(entry.get(name), ""))
                .collect(Collectors.joining("\t"));
            before = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(entry).containsEntry("hash", before);
        }
        label.call().get("/ledger/verification").then().statusCode(200).body("sound", equalTo(true)).body("entries", equalTo(4))
            .body("lastHash", equalTo(before)).body("firstFault", nullValue());
    }

    @Test
    void theListIsPagedAndFilteredByCode() {
        String next = label.call().queryParam("limit", 3).get("/ledger").then().statusCode(200).body("items.position", contains(1, 2, 3))
            .extract().path("nextPageToken");
        label.call().queryParam("limit", 3).queryParam("pageToken", next).get("/ledger").then().statusCode(200)
            .body("items.position", contains(4)).body("nextPageToken", nullValue());
        label.call().queryParam("code", upc).get("/ledger").then().statusCode(200).body("items.scheme", contains("GTIN"));
        label.call().queryParam("code", codes.get(1).toLowerCase(Locale.ROOT)).get("/ledger").then().statusCode(200)
            .body("items.code", contains(codes.get(1)));
        label.callWrongly().queryParam("format", "doc").get("/ledger").then().statusCode(400).body("code", equalTo("PARAMETER_INVALID"));
    }

    @Test
    @DisplayName("S23 AC2: by year, by root, and by the release that carries the recording")
    void theCodesAreFilteredAndFoundByRelease() {
        String root = label.call().get("/isrc-roots").then().statusCode(200).extract().path("items[0].id");
        String known = label.call().queryParam("q", codes.get(0)).get("/isrc-ledger").then().statusCode(200).extract()
            .path("items[0].recordingId");
        String other = label.register(Map.of("title", "Harbour", "type", "ALBUM", "tracks", List.of(Map.of("recordingId", known))));
        label.call().header("If-Match", label.tag(other)).body(Map.of("title", "Harbour Lights", "type", "ALBUM", "catalogNumber", "NJR 7",
            "artists", List.of(Map.of("name", "=Ann", "role", "MAIN")))).put("/releases/{id}", other).then().statusCode(200);

        assertFound(Map.of("q", "harbour"), codes.get(0));
        assertFound(Map.of("q", "njr 7"), codes.get(0));
        assertFound(Map.of("q", upc), codes.get(1), codes.get(0));
        assertFound(Map.of("q", codes.get(1)), codes.get(1));
        assertFound(Map.of("q", "harbour", "year", "2025"));
        assertFound(Map.of("year", "2026", "root", root), codes.get(2), codes.get(1), codes.get(0));
        assertFound(Map.of("root", "00000000-0000-4000-8000-000000000000"));
        assertThat(label.call().accept("text/csv").queryParam("q", "harbour").get("/isrc-ledger").asString().lines()).hasSize(2);
        Label.open().call().queryParam("q", "harbour").get("/isrc-ledger").then().statusCode(200).body("items", empty());
        for (String[] wrong : new String[][] {{"year", "26"}, {"year", "1985"}, {"year", "2086"}, {"year", "x"}, {"root", "x"}}) {
            label.callWrongly().queryParam(wrong[0], wrong[1]).get("/isrc-ledger").then().statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"));
        }
    }

    private void assertFound(Map<String, String> filters, String... expected) {
        List<String> found = label.call().queryParams(filters).get("/isrc-ledger").then().statusCode(200).extract().path("items.isrc");
        assertThat(found).as(filters.toString()).containsExactly(expected);
    }

    @Test
    void eachFormHasItsMediaTypeAndName() {
        Map<String, String> forms = Map.of("csv", "text/csv", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf", "application/pdf");
        forms.forEach((ending, type) -> {
            for (Map.Entry<String, String> list : Map.of("/ledger", "ledger-entries", "/isrc-ledger", "isrc-ledger").entrySet()) {
                byte[] asked = label.call().queryParam("format", ending).get(list.getKey()).then().statusCode(200)
                    .header("Content-Disposition", "attachment; filename=\"" + list.getValue() + "." + ending + '"')
                    .extract().asByteArray();
                assertThat(asked).isNotEmpty();
                assertThat(label.call().accept(type).get(list.getKey()).then().statusCode(200).extract().contentType()).startsWith(type);
            }
        });
        String csv = label.call().accept("text/csv").get("/isrc-ledger").then().statusCode(200).extract().asString();
        assertThat(csv.lines()).hasSize(4).element(1).asString().contains(",'=Ann,", "\"'-Track, \"\"" + codes.get(2) + "\"\"\"");
        assertThat(label.call().accept("text/csv").queryParam("q", codes.get(0)).get("/isrc-ledger").asString().lines()).hasSize(2);
    }

    @Test
    void anotherLabelSeesNothingOfIt() {
        Label other = Label.open();

        other.call().get("/ledger").then().statusCode(200).body("items", empty());
        other.call().queryParam("code", codes.get(0)).get("/ledger").then().statusCode(200).body("items", empty());
        other.call().get("/ledger/verification").then().statusCode(200).body("entries", equalTo(0));
    }

    @Test
    void staffFindAnyCodeAndWhoLookedIsNoted() {
        String token = Api.token(Api.ADMIN);

        Api.as(token).queryParam("code", upc).get("/staff/ledger").then().statusCode(200)
            .body("items.entry.code", everyItem(equalTo("0".repeat(14 - upc.length()) + upc)))
            .body("items.account.id", contains(label.id()));
        Api.as(token).queryParam("account", label.id()).get("/staff/ledger").then().statusCode(200).body("items", hasSize(4))
            .body("items.entry.position", contains(4, 3, 2, 1));
        Api.as(token).get("/staff/ledger/verification").then().statusCode(200).body("sound", equalTo(true));
        Api.as(token).queryParam("action", "LEDGER_LOOKED_AT").queryParam("target", upc).get("/staff/audit").then().statusCode(200)
            .body("items", hasSize(1));
        Api.as(label.token()).get("/staff/ledger").then().statusCode(403);
    }

    @Test
    @DisplayName("D3: after the account was closed its people read and take away everything, and change nothing")
    void aClosedAccountKeepsItsLedger() {
        String before = label.call().queryParam("format", "csv").get("/ledger").asString();
        String release = label.call().get("/releases").then().statusCode(200).extract().path("items[0].id");
        String closure = "/staff/accounts/" + label.id() + "/closure";
        String admin = Api.token(Api.ADMIN);
        Api.wronglyAs(admin).body(Map.of("reason", " ")).post(closure).then().statusCode(422);
        label.call().body(Map.of("reason", "Leaves")).post(closure).then().statusCode(403).body("code", equalTo("FORBIDDEN"));

        Api.as(admin).body(Map.of("reason", "Moves to another house")).post(closure).then().statusCode(200)
            .body("closedReason", equalTo("Moves to another house"));
        Api.as(admin).body(Map.of("reason", "Again")).post(closure).then().statusCode(200)
            .body("closedReason", equalTo("Moves to another house"));

        assertThat(Api.token(label.email())).isNotBlank();
        label.call().body(release("Three", codes.get(0))).post("/releases").then().statusCode(403).body("code", equalTo("ACCOUNT_CLOSED"));
        label.call().header("If-Match", label.tag(release)).delete("/releases/{id}", release).then().statusCode(403)
            .body("code", equalTo("ACCOUNT_CLOSED"));
        label.call().post("/releases/{id}/submission", release).then().statusCode(403).body("code", equalTo("ACCOUNT_CLOSED"));
        assertThat(label.call().queryParam("format", "csv").get("/ledger").asString()).isEqualTo(before);
        assertThat(ExitPack.of(label).rows("ledger-entries")).hasSize(4);
        label.call().get("/ledger/verification").then().statusCode(200).body("sound", equalTo(true));
        label.read(release).then().statusCode(200);
    }
}
