package com.bemusix.backstage.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E2, F3: roots over HTTP")
class RootsApiIT {

    private static final byte[] LETTER = "%PDF-1.7 The agency gives you".getBytes(StandardCharsets.US_ASCII);

    private static RequestSpecification officer() {
        return Api.as(Api.token(Api.ADMIN));
    }

    private static String root(Label label) {
        return label.call().get("/isrc-roots").then().statusCode(200).extract().path("items[0].id");
    }

    @Test
    void aRootIsChangedProvenVerifiedAndSuspended() {
        Label label = Label.withRoot(Releases.prefix());
        String id = root(label);
        String tag = label.call().get("/isrc-roots/{id}", id).then().statusCode(200).extract().header("ETag");
        Map<String, Object> change = Map.of("registrantName", "Label", "allocatedOn", "2024-03-14", "designationFrom", 0, "designationTo",
            499,
            "years", List.of(Map.of("year", 2027, "designationFrom", 0, "designationTo", 999)));
        label.call().header("If-Match", tag).body(change).put("/isrc-roots/{id}", id).then().statusCode(200)
            .body("designationTo", equalTo(499)).body("years[0].year", equalTo(2027)).body("allocatedOn", equalTo("2024-03-14"));
        label.call().header("If-Match", tag).body(change).put("/isrc-roots/{id}", id).then().statusCode(412);
        String document = label.call().contentType("application/pdf").queryParam("fileName", "letter.pdf").body(LETTER)
            .post("/isrc-roots/{id}/evidence", id).then().statusCode(201).body("mediaType", equalTo("application/pdf")).extract()
            .path("id");
        officer().header("If-Match", "*").body(Map.of("move", "VERIFY", "expiresOn", "2099-12-31")).put("/staff/isrc-roots/{id}/standing",
            id)
            .then().statusCode(200).body("root.status", equalTo("VERIFIED")).body("root.expiresOn", equalTo("2099-12-31"));
        officer().header("If-Match", "*").body(Map.of("move", "SUSPEND")).put("/staff/isrc-roots/{id}/standing", id)
            .then().statusCode(409).body("code", equalTo("ROOT_MOVE_FORBIDDEN"));
        officer().header("If-Match", "*").body(Map.of("move", "SUSPEND", "reason", "Fees")).put("/staff/isrc-roots/{id}/standing", id)
            .then().statusCode(200);
        label.call().get("/isrc-roots/{id}", id).then().body("status", equalTo("SUSPENDED")).body("statusReason", equalTo("Fees"));
        officer().get("/staff/isrc-roots/{id}/evidence", id).then().statusCode(200).body("items.id", hasItem(document));
    }

    @Test
    void aDocumentIsReadByItsLabelAndByStaffOnly() {
        Label label = Label.withRoot(Releases.prefix());
        String id = root(label);
        String document = label.call().contentType("application/pdf").queryParam("fileName", "l\"etter.pdf").body(LETTER)
            .post("/isrc-roots/{id}/evidence", id).then().statusCode(201).extract().path("id");

        for (RequestSpecification reader : List.of(label.call().basePath(Api.BASE + "/isrc-roots"), officer()
            .basePath(Api.BASE + "/staff/isrc-roots"))) {
            reader.accept("application/pdf").get("/{id}/evidence/{document}", id, document).then().statusCode(200)
                .header("Content-Disposition", containsString("attachment")).body(containsString("The agency"));
        }
        Label other = Label.withoutRoot();
        other.call().accept("application/pdf, application/problem+json").get("/isrc-roots/{id}/evidence/{document}", id, document)
            .then().statusCode(404);
        other.call().get("/isrc-roots/{id}/evidence", id).then().statusCode(404);
        label.call().get("/staff/isrc-roots/{id}/evidence", id).then().statusCode(403);
        label.callWrongly().contentType("text/html").body("<html>".getBytes(StandardCharsets.US_ASCII))
            .post("/isrc-roots/{id}/evidence", id).then().statusCode(422).body("code", equalTo("EVIDENCE_UNSUITABLE"));
    }

    @Test
    void aConflictIsSettledOnce() {
        String prefix = Releases.prefix();
        Label holder = Label.withRoot(prefix);
        Label claimant = Label.withoutRoot();
        claimant.call().body(Map.of("prefix", prefix, "registrantName", "Other")).post("/isrc-roots").then().statusCode(409)
            .body("code", equalTo("ROOT_TAKEN"));
        holder.call().get("/isrc-roots").then().body("items[0].status", equalTo("SUSPENDED")).body("items[0].statusReason",
            equalTo("CONFLICT"));
        String conflict = officer().queryParam("limit", 200).get("/staff/isrc-root-conflicts").then().statusCode(200)
            .extract().path("items.find { it.prefix == '" + prefix + "' }.id");
        Map<String, String> settlement = Map.of("outcome", "CLAIMANT", "reason", "Letter of the agency");

        officer().body(settlement).post("/staff/isrc-root-conflicts/{id}/settlement", conflict).then().statusCode(200)
            .body("outcome", equalTo("CLAIMANT"));

        claimant.call().get("/isrc-roots").then().body("items", hasSize(1)).body("items[0].status", equalTo("VERIFIED"));
        holder.call().get("/isrc-roots").then().body("items[0].status", equalTo("RETIRED"));
        officer().body(settlement).post("/staff/isrc-root-conflicts/{id}/settlement", conflict).then().statusCode(409)
            .body("code", equalTo("CONFLICT_SETTLED"));
    }
}
