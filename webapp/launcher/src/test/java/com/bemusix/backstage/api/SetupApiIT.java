package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupApiIT {

    @Test
    @DisplayName("S12: no release before the ISRC mode is declared")
    void aReleaseNeedsADeclaredMode() {
        Label label = Label.open();

        label.call().body(Releases.draft("Too soon")).post("/releases").then().statusCode(409).body("code", equalTo("ROOT_SETUP_REQUIRED"));
        label.declare("NO_ROOT");
        label.call().body(Releases.draft("In time")).post("/releases").then().statusCode(201);
    }

    @Test
    @DisplayName("S12: the mode ROOT is not ready without a root")
    void theModeRootNeedsARoot() {
        Label label = Label.open().declare("ROOT");

        label.call().get("/isrc-setup").then().body("ready", equalTo(false));
        label.call().body(Releases.draft("Too soon")).post("/releases").then().statusCode(409).body("code", equalTo("ROOT_SETUP_REQUIRED"));
    }

    @Test
    void theModeMixedIsForThoseWhomStaffAllowedIt() {
        Label label = Label.open();
        String admin = Api.token(Api.ADMIN);

        label.call().header("If-Match", "*").body(Map.of("mode", "MIXED")).put("/isrc-setup").then().statusCode(409)
            .body("code", equalTo("ISRC_MODE_NOT_ALLOWED"));
        String tag = Api.as(admin).get("/staff/accounts/{id}/isrc-setup", label.id()).then().statusCode(200).extract().header("ETag");
        Api.as(admin).header("If-Match", tag).body(Map.of("mixedAllowed", true)).put("/staff/accounts/{id}/isrc-setup", label.id())
            .then().statusCode(200).body("mixedAllowed", equalTo(true));

        label.declare("MIXED");
        label.call().get("/isrc-setup").then().body("mode", equalTo("MIXED")).body("declaredBy", notNullValue());
    }

    @Test
    @DisplayName("S6, S8: a root is read in any spelling and shown with its usage")
    void aRootIsDeclared() {
        Label label = Label.open().declare("ROOT");
        String prefix = Releases.prefix();
        String spelled = prefix.substring(0, 2) + "-" + prefix.substring(2);

        String address = label.call()
            .body(Map.of("prefix", spelled, "registrantName", "Nightjar", "agency", "SCPP", "designationFrom", 100, "designationTo", 199))
            .post("/isrc-roots").then().statusCode(201).body("prefix", equalTo(prefix)).body("display", equalTo(spelled))
            .body("designationFrom", equalTo(100)).extract().header("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);

        label.call().get("/isrc-roots/{id}", id).then().statusCode(200).header("ETag", notNullValue()).body("isDefault", equalTo(true));
        label.call().get("/isrc-roots").then().statusCode(200).body("items", hasSize(1)).body("nextPageToken", equalTo(null));
        label.call().get("/isrc-setup").then().body("ready", equalTo(true));
    }

    @Test
    @DisplayName("S8: a root that another account has is refused, and staff see the conflict")
    void aTakenRootIsRefusedAndReported() {
        String prefix = Releases.prefix();
        Label first = Label.withRoot(prefix);
        Label second = Label.open().declare("ROOT");

        for (String key : List.of("one", "one", "two")) {
            second.call().header("Idempotency-Key", key).body(Map.of("prefix", prefix, "registrantName", "Second")).post("/isrc-roots")
                .then().statusCode(409).body("code", equalTo("ROOT_TAKEN"));
        }

        Api.as(Api.token(Api.ADMIN)).queryParam("limit", 200).get("/staff/isrc-root-conflicts").then().statusCode(200)
            .body("items.findAll { it.prefix == '" + prefix + "' }.claimant.id", hasItem(second.id()))
            .body("items.findAll { it.prefix == '" + prefix + "' }.holder.id", hasItem(first.id()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "FR-6V,    422, ISRC_PREFIX_FORMAT",
        "1R6V8,    422, ISRC_PREFIX_FORMAT",
        "'',       422, -",
        "-,        422, -"})
    void aPrefixThatIsNoneIsRefused(String prefix, int status, String code) {
        Label label = Label.open().declare("ROOT");
        Map<String, Object> body = prefix == null ? Map.of("registrantName", "x") : Map.of("prefix", prefix, "registrantName", "x");

        label.callWrongly().body(body).post("/isrc-roots").then().statusCode(status)
            .body("errors.pointer", hasItem("/prefix")).body("code", code == null ? equalTo("INVALID") : equalTo(code));
    }

    @Test
    void identifiersAreInspectedInTheirOrder() {
        Label label = Label.open();
        List<Map<String, String>> items = List.of(
            Map.of("scheme", "ISRC", "value", "ISRC FR 6V8 12 12340"),
            Map.of("scheme", "GTIN", "value", "75990301024"),
            Map.of("scheme", "ISWC", "value", "T-034.524.680-1"),
            Map.of("scheme", "ISRC", "value", "\u0000"));

        label.callWrongly().body(Map.of("items", items.subList(0, 3))).post("/identifiers/inspect").then().statusCode(200)
            .body("items.valid", equalTo(List.of(true, false, true)))
            .body("items[0].canonical", equalTo("FR6V81212340"))
            .body("items[1].reason", equalTo("LOST_LEADING_ZERO"));
        label.callWrongly().body(Map.of("items", items)).post("/identifiers/inspect").then().statusCode(400);
        label.callWrongly().body(Map.of("items", List.of())).post("/identifiers/inspect").then().statusCode(422);
        label.callWrongly().body(Map.of("items", Collections.nCopies(5001, items.get(0)))).post("/identifiers/inspect")
            .then().statusCode(422).body("errors[0].pointer", equalTo("/items"));
    }

    @Test
    @DisplayName("S22: 5,000 values are inspected in one call")
    void fiveThousandIdentifiersAreInspectedAtOnce() {
        List<Map<String, String>> items = IntStream.range(0, 5_000)
            .mapToObj(i -> Map.of("scheme", "ISRC", "value", String.format("FR-6V8-12-%05d", i) + (i % 2 == 0 ? "" : "x"))).toList();

        List<Map<String, Object>> verdicts = Label.open().call().body(Map.of("items", items)).post("/identifiers/inspect")
            .then().statusCode(200).extract().path("items");

        assertThat(verdicts).hasSize(5_000).filteredOn(verdict -> verdict.get("valid").equals(true)).hasSize(2_500);
        assertThat(verdicts.get(4_998)).containsEntry("canonical", "FR6V81204998");
        assertThat(verdicts.get(4_999)).containsEntry("reason", "TOO_LONG");
    }
}
