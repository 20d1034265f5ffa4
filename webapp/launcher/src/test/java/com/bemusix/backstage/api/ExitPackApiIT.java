package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D3, M7: a label takes everything about its codes with it")
class ExitPackApiIT {

    private static final String YEAR = "%02d".formatted(LocalDate.now(ZoneId.of("Europe/Paris")).getYear() % 100);
    private static final List<String> BROAD = List.of("csv", "xlsx", "json");

    private final String prefix = Releases.prefix();

    private String code(int number) {
        return prefix + YEAR + "%05d".formatted(number);
    }

    /** Two entered codes, a UPC, ten numbers that are reserved, three used outside. */
    private Label withOwnCodes() {
        Label label = Label.withRoot(prefix);
        String release = label.register(Map.of("title", "One", "type", "EP", "artists", Releases.ADA, "tracks",
            Stream.of(1, 2).map(i -> Map.of("title", "1/" + i, "isrc", code(i), "artists", Releases.ADA)).toList()));
        label.call().header("If-Match", label.tag(release)).body(Map.of("choice", "ENTER", "upc", Releases.upc()))
            .put("/releases/{id}/upc", release).then().statusCode(200);
        String root = root(label);
        label.call().body(Map.of("designationFrom", 80, "designationTo", 89, "reason", "CD", "holder", "=Plant", "expiresOn",
            LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(30).toString())).post("/isrc-roots/{id}/reservations", root).then()
            .statusCode(201);
        label.call().contentType("text/plain").body(code(50) + "\n" + code(51) + "\n" + code(60))
            .post("/isrc-roots/{id}/used-codes", root).then().statusCode(200);
        return label;
    }

    private static String root(Label label) {
        return label.call().get("/isrc-roots").then().statusCode(200).extract().path("items[0].id");
    }

    private static List<Map<String, Object>> list(Label label, String path) {
        return label.call().queryParam("format", "json").get(path).then().statusCode(200).extract().jsonPath().getList("$");
    }

    /** What each list holds is the same in JSON and in CSV, cell by cell. */
    private static void formsAgree(ExitPack pack, String list) {
        List<List<String>> expected = new ArrayList<>();
        for (Map<String, Object> row : pack.rows(list)) {
            if (expected.isEmpty()) {
                expected.add(List.copyOf(row.keySet()));
            }
            expected.add(row.values().stream().map(cell -> Objects.toString(cell, "")).toList());
        }
        assertThat(pack.cells(list)).as(list).isEqualTo(expected);
    }

    @Test
    @DisplayName("the lists are those that the calls answer, with what is reserved and used outside, and the instructions name every file")
    void everyListIsWhole() {
        Label label = withOwnCodes();
        ExitPack pack = ExitPack.of(label);

        List<String> files = new ArrayList<>(List.of("ledger.md", certificate(code(1)), certificate(code(2))));
        for (String list : List.of("ledger-entries", "isrc-ledger", "upc-ledger", "isrc-reservations", "isrc-used-outside")) {
            Stream.concat(BROAD.stream(), Stream.of("pdf")).forEach(form -> files.add(list + '.' + form));
        }
        BROAD.forEach(form -> files.addAll(List.of("isrc-certificates." + form, "society-registrations." + form)));
        assertThat(pack.files().keySet()).containsExactlyInAnyOrderElementsOf(files);
        assertThat(pack.files().keySet()).filteredOn(file -> !file.startsWith("certificates/"))
            .allSatisfy(file -> assertThat(pack.text("ledger.md")).contains('`' + file.replaceFirst("\\.(csv|xlsx|json|pdf)$", "")));
        assertThat(pack.rows("ledger-entries")).isEqualTo(list(label, "/ledger")).extracting(entry -> entry.get("event"))
            .containsExactly("ENTERED", "ENTERED", "ENTERED", "RESERVED", "USED_OUTSIDE", "USED_OUTSIDE");
        assertThat(pack.rows("isrc-ledger")).isEqualTo(list(label, "/isrc-ledger")).extracting(row -> row.get("isrc"))
            .containsExactlyInAnyOrder(code(1), code(2));
        assertThat(pack.rows("upc-ledger")).isEqualTo(list(label, "/upc-ledger")).hasSize(1);
        Map<String, Object> promise = label.call().get("/isrc-roots/{id}/reservations", root(label)).then().extract().path("items[0]");
        assertThat(pack.rows("isrc-reservations")).singleElement().satisfies(row -> assertThat(row)
            .containsEntry("reservationId", promise.get("id")).containsEntry("holder", "=Plant").containsEntry("status", "RESERVED")
            .containsEntry("first", code(80)).containsEntry("last", code(89)));
        assertThat(pack.rows("isrc-used-outside")).extracting(row -> row.get("isrc")).containsExactly(code(50), code(51), code(60));
        assertThat(pack.rows("isrc-certificates")).extracting(row -> row.get("isrc")).containsExactlyInAnyOrder(code(1), code(2));
        assertThat(pack.rows("society-registrations")).isEqualTo(list(label, "/society-registrations"))
            .extracting(row -> row.get("isrc")).containsExactlyInAnyOrder(code(1), code(2));
        for (String list : List.of("ledger-entries", "isrc-ledger", "upc-ledger", "isrc-reservations", "isrc-used-outside",
                "isrc-certificates", "society-registrations")) {
            formsAgree(pack, list);
        }
    }

    private static String certificate(String isrc) {
        return "certificates/certificate-" + isrc + ".pdf";
    }

    @Test
    @DisplayName("of a generated code the pack says what its certificate says, before and after the account was closed")
    void certificatesAreInIt() {
        Label label = Label.withoutRoot();
        label.acceptTerms();
        String release = label.register(Releases.complete("Made Here"));
        String track = label.addTrack(release, Releases.track("Made Here"));
        label.chooseIsrc(release, track, Map.of("choice", "GENERATE", "neverHadOne", true)).statusCode(200);
        String isrc = label.call().post("/releases/{id}/isrc-generation", release).then().statusCode(200).extract().path("codes[0].isrc");
        JsonPath said = label.call().get("/isrc-ledger/{isrc}/certificate", isrc).then().statusCode(200).extract().jsonPath();

        ExitPack pack = ExitPack.of(label);

        assertThat(pack.rows("isrc-certificates")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("isrc", isrc).containsEntry("drawn", true);
            Map.of("recordingId", "recording.id", "registrant", "registrant.name", "yearOfReference", "assignment.yearOfReference",
                "timeZone", "assignment.timeZone", "attestationId", "attestation.id", "statement", "attestation.text",
                "acceptanceId", "permission.acceptanceId", "signatoryName", "permission.signatoryName", "noticeId", "notice.id",
                "messageId", "notice.messageId").forEach((column, path) ->
                assertThat(row.get(column)).as(column).isNotNull().isEqualTo(said.get(path)));
            assertThat(row).containsEntry("lookedUpBy", said.get("lookUp.by")).containsEntry("lookUpAnswer", null);
        });
        assertThat(pack.text(certificate(isrc))).startsWith("%PDF-");
        assertThat(ExitPack.of(Label.withoutRoot()).rows("isrc-certificates")).isEmpty();
        Api.as(Api.token(Api.ADMIN)).body(Map.of("reason", "Leaves")).post("/staff/accounts/" + label.id() + "/closure").then()
            .statusCode(200);
        ExitPack later = ExitPack.of(label);
        assertThat(later.files().keySet()).isEqualTo(pack.files().keySet());
        assertThat(later.rows("ledger-entries")).isEqualTo(pack.rows("ledger-entries"));
    }
}
