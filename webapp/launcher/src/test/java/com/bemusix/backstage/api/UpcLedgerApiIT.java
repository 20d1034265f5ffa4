package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1, S3 AC1, S23: the UPCs and EANs of a label, and the barcode of a release")
class UpcLedgerApiIT {

    private Label label;
    private String first;
    private String second;
    private String drawn;
    private String release;
    private String other;

    /** Two entered numbers, one of them withdrawn for a third one, and a drawn one. */
    @BeforeEach
    void fillALedger() {
        label = Label.withoutRoot();
        first = Releases.upc();
        second = Releases.upc();
        release = label.register(Releases.draft("One"));
        choose(release, Map.of("choice", "ENTER", "upc", first)).statusCode(200);
        choose(release, Map.of("choice", "ENTER", "upc", second)).statusCode(200);
        other = label.register(Releases.draft("Two"));
        drawn = choose(other, Map.of("choice", "GENERATE")).statusCode(200).extract().path("upc");
    }

    private ValidatableResponse choose(String id, Map<String, Object> choice) {
        return label.call().header("If-Match", label.tag(id)).body(choice).put("/releases/{id}/upc", id).then();
    }

    private static String gtin(String upc) {
        return "0".repeat(14 - upc.length()) + upc;
    }

    @Test
    void theListIsPagedAndFiltered() {
        String next = label.call().queryParam("limit", 2).get("/upc-ledger").then().statusCode(200)
            .body("items.upc", contains(drawn, second)).extract().path("nextPageToken");
        label.call().queryParam("limit", 2).queryParam("pageToken", next).get("/upc-ledger").then().statusCode(200)
            .body("items.upc", contains(first)).body("nextPageToken", nullValue());
        label.call().queryParam("status", "WITHDRAWN").get("/upc-ledger").then().statusCode(200).body("items.upc", contains(first));
        label.call().queryParam("origin", "POOL").get("/upc-ledger").then().statusCode(200).body("items.upc", contains(drawn));
        label.call().queryParam("origin", "ENTERED").queryParam("status", "ENTERED").get("/upc-ledger").then().statusCode(200)
            .body("items.upc", contains(second)).body("items[0].releaseId", equalTo(release));
        label.call().queryParam("code", gtin(second)).get("/upc-ledger").then().statusCode(200).body("items.upc", contains(second));
        label.callWrongly().queryParam("origin", "NOWHERE").get("/upc-ledger").then().statusCode(400)
            .body("code", equalTo("PARAMETER_INVALID"));
    }

    @Test
    @DisplayName("S23 AC2: the list is taken away in every form, filtered as it is")
    void eachFormHasItsMediaTypeAndName() {
        Map<String, String> forms = Map.of("csv", "text/csv", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf", "application/pdf");
        forms.forEach((ending, type) -> {
            label.call().queryParam("format", ending).get("/upc-ledger").then().statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"upc-ledger." + ending + '"');
            assertThat(label.call().accept(type).get("/upc-ledger").then().statusCode(200).extract().contentType()).startsWith(type);
        });
        label.call().queryParam("format", "json").get("/upc-ledger").then().statusCode(200).body("upc", contains(drawn, second, first));
        List<String> lines = label.call().accept("text/csv").queryParam("status", "WITHDRAWN").get("/upc-ledger").then().statusCode(200)
            .extract().asString().lines().toList();
        assertThat(lines).hasSize(2).element(1).asString()
            .startsWith("'" + first + ",'" + gtin(first) + "," + release + ",ENTERED,WITHDRAWN,");
    }

    @Test
    void oneNumberHasItsHistory() {
        label.call().get("/upc-ledger/{upc}", first).then().statusCode(200).body("entry.status", equalTo("WITHDRAWN"))
            .body("entry.gtin", equalTo(gtin(first))).body("history.event", contains("ENTERED", "WITHDRAWN"));
        label.call().get("/upc-ledger/{upc}", drawn).then().statusCode(200).body("entry.origin", equalTo("POOL"))
            .body("history.event", contains("ASSIGNED"));
        label.call().get("/upc-ledger/{upc}", Releases.upc()).then().statusCode(404);
        label.callWrongly().get("/upc-ledger/{upc}", "nonsense").then().statusCode(404);
    }

    @Test
    void anotherLabelSeesNothingOfIt() {
        Label stranger = Label.withoutRoot();

        stranger.call().get("/upc-ledger").then().statusCode(200).body("items", empty());
        stranger.call().queryParam("code", second).get("/upc-ledger").then().statusCode(200).body("items", empty());
        stranger.call().queryParam("format", "json").get("/upc-ledger").then().statusCode(200).body("$", hasSize(0));
        stranger.call().get("/upc-ledger/{upc}", second).then().statusCode(404);
        stranger.call().accept("image/svg+xml").get("/releases/{id}/barcode", release).then().statusCode(404);
    }

    @Test
    @DisplayName("S3 AC1: the barcode shows the digits of the number in force; without a number there is none")
    void theBarcodeIsAPicture() {
        String picture = label.call().accept("image/svg+xml").get("/releases/{id}/barcode", release).then().statusCode(200)
            .contentType("image/svg+xml").extract().asString();
        assertThat(picture).contains("<svg", "<title>UPC " + second + "</title>", "<rect").doesNotContain("<script", first);
        String bare = label.register(Releases.draft("Three"));
        label.call().accept("image/svg+xml").get("/releases/{id}/barcode", bare).then().statusCode(404);
    }
}
