package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffApiIT {

    private static RequestSpecification admin() {
        return Api.as(Api.token(Api.ADMIN));
    }

    @Test
    void aPrefixOfTheDistributorIsEnteredReadAndChanged() {
        Map<String, Object> body = Map.of("prefix", Releases.prefix(), "purpose", "OWN_REPERTOIRE", "registrantName", "Be Musix",
            "agency", "SCPP", "designationFrom", 0, "designationTo", 999, "timeZone", "Europe/Paris");
        String address = admin().body(body).post("/staff/isrc-prefixes").then().statusCode(201).body("purpose", equalTo("OWN_REPERTOIRE"))
            .extract().header("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);
        admin().body(body).post("/staff/isrc-prefixes").then().statusCode(409).body("code", equalTo("PREFIX_TAKEN"));

        String tag = admin().get("/staff/isrc-prefixes/{id}", id).then().statusCode(200).extract().header("ETag");
        Map<String, Object> change = Map.of("designationFrom", 0, "designationTo", 1999, "agency", "SCPP", "suspended", true);
        admin().header("If-Match", tag).body(change).put("/staff/isrc-prefixes/{id}", id).then().statusCode(200)
            .body("suspended", equalTo(true)).body("designationTo", equalTo(1999)).header("ETag", notNullValue());
        admin().header("If-Match", tag).body(change).put("/staff/isrc-prefixes/{id}", id).then().statusCode(412);
        admin().header("If-Match", "*").body(Map.of("designationFrom", 9, "designationTo", 1)).put("/staff/isrc-prefixes/{id}", id)
            .then().statusCode(422);
        admin().queryParam("limit", 200).get("/staff/isrc-prefixes").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    @DisplayName("M1, M10, M14: a prefix has a quota, may serve one account alone, and says what staff have to see to")
    void aPrefixIsSetAsideForOneAccount() {
        String account = Label.open().call().get("/me").then().statusCode(200).extract().path("account.id");
        Map<String, Object> body = Map.of("prefix", Releases.prefix(), "purpose", "MANAGER", "registrantName", "Be Musix", "accountId",
            account, "sharedFallback", true, "yearlyQuota", 10_000, "validTo", LocalDate.now(ZoneOffset.UTC).plusDays(7).toString());
        Response added = admin().body(body).post("/staff/isrc-prefixes");
        added.then().statusCode(201).body("account.id", equalTo(account)).body("sharedFallback", equalTo(true))
            .body("yearlyQuota", equalTo(10_000)).body("alerts", equalTo(List.of(Map.of("reason", "APPOINTMENT", "level", 7, "left", 7))));

        admin().header("If-Match", added.header("ETag")).body(Map.of("sharedFallback", true)).put("/staff/isrc-prefixes/{id}",
            added.<String>path("id")).then().statusCode(200).body("yearlyQuota", equalTo(100_000)).body("alerts", hasSize(0));
        for (int quota : new int[] {0, 100_001}) {
            Map<String, Object> wrong = Map.of("prefix", Releases.prefix(), "purpose", "MANAGER", "registrantName", "Be Musix",
                "yearlyQuota", quota);
            Api.wronglyAs(Api.token(Api.ADMIN)).body(wrong)
                .post("/staff/isrc-prefixes").then().statusCode(422).body("errors.pointer", hasItem("/yearlyQuota"));
        }
        Map<String, Object> nobody = Map.of("prefix", Releases.prefix(), "purpose", "MANAGER", "registrantName", "Be Musix", "accountId",
            "01930000-0000-7000-8000-000000000000");
        admin().body(nobody).post("/staff/isrc-prefixes").then().statusCode(404);
        Map<String, Object> own = Map.of("prefix", Releases.prefix(), "purpose", "OWN_REPERTOIRE", "registrantName", "Be Musix",
            "accountId", account);
        admin().body(own).post("/staff/isrc-prefixes").then().statusCode(422).body("code", equalTo("PREFIX_CLIENT"));
    }

    @Test
    void aStockOfUpcsIsEnteredAndShowsItsLevel() {
        String companyPrefix = "0" + ThreadLocalRandom.current().nextInt(81_000_000, 89_999_999);
        admin().body(Map.of("companyPrefix", companyPrefix, "owner", "Be Musix", "ownership", "OWN_GS1")).post("/staff/upc-pools")
            .then().statusCode(201).body("capacity", greaterThan(0)).body("used", equalTo(0));
        admin().body(Map.of("companyPrefix", companyPrefix, "owner", "Be Musix", "ownership", "OWN_GS1")).post("/staff/upc-pools")
            .then().statusCode(409).body("code", equalTo("UPC_POOL_OVERLAP"));
        admin().queryParam("limit", 200).get("/staff/upc-pools").then().statusCode(200).body("items.companyPrefix", hasItem(companyPrefix));
    }

    @Test
    void theProofOfAStockIsHandedInAndAClientReadsItsOwn() {
        Label client = Label.open();
        String companyPrefix = "9" + ThreadLocalRandom.current().nextInt(10_000_000, 69_999_999);
        String pool = admin().body(Map.of("companyPrefix", companyPrefix, "owner", "Nightjar", "ownership", "CLIENT",
            "accountId", client.id(), "proof", "Certificate 7")).post("/staff/upc-pools").then().statusCode(201).extract().path("id");
        byte[] certificate = "%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII);

        String proof = admin().contentType("application/pdf").queryParam("fileName", "C:\\gs1\\certificate.pdf").body(certificate)
            .post("/staff/upc-pools/{id}/proof", pool).then().statusCode(201).body("fileName", equalTo("certificate.pdf"))
            .body("sha256", notNullValue()).extract().path("id");
        admin().contentType("application/pdf").body("nonsense").post("/staff/upc-pools/{id}/proof", pool).then().statusCode(422)
            .body("code", equalTo("EVIDENCE_UNSUITABLE"));
        admin().get("/staff/upc-pools/{id}/proof", pool).then().statusCode(200).body("items.id", equalTo(List.of(proof)));
        client.call().get("/upc-pools").then().statusCode(200).body("items.id", equalTo(List.of(pool)))
            .body("items[0].proof", equalTo("Certificate 7"));
        client.call().get("/upc-pools/{id}/proof", pool).then().statusCode(200).body("items.id", equalTo(List.of(proof)));
        byte[] read = client.call().accept("application/pdf").get("/upc-pools/{id}/proof/{proof}", pool, proof).then().statusCode(200)
            .header("Content-Disposition", equalTo("attachment; filename=\"certificate.pdf\"")).extract().asByteArray();
        assertThat(read).isEqualTo(certificate);
        Label.open().call().get("/upc-pools/{id}/proof", pool).then().statusCode(404);
    }

    @Test
    void anAccountIsOpenedOnceForEachAddress() {
        Label label = Label.open();
        Map<String, String> body = Map.of("name", "Another", "country", "FR", "timeZone", "Europe/Paris", "ownerName", "Same",
            "ownerEmail", label.email());

        admin().body(body).post("/staff/accounts").then().statusCode(409).body("code", equalTo("EMAIL_TAKEN"));
        admin().get("/staff/accounts/{id}", label.id()).then().statusCode(200).body("ownerEmail", equalTo(label.email()));
        admin().queryParam("limit", 2).get("/staff/accounts")
            .then().statusCode(200).body("items", hasSize(2)).body("nextPageToken", notNullValue());
    }

    @Test
    void aWrongAccountIsRefusedFieldByField() {
        Map<String, String> body =
            Map.of("name", "x", "country", "ZZ", "timeZone", "Mars/Olympus", "ownerName", "x", "ownerEmail", "nobody");

        Api.wronglyAs(Api.token(Api.ADMIN)).body(body).post("/staff/accounts").then().statusCode(422)
            .body("errors.pointer", equalTo(List.of("/country", "/ownerEmail", "/timeZone")));
    }

    @Test
    void theOwnerChoosesThePasswordByAnInvitation() {
        String email = "invited" + System.nanoTime() + "@labels.test";
        Map<String, String> body =
            Map.of("name", "Invited", "country", "DE", "timeZone", "Europe/Berlin", "ownerName", "Eve", "ownerEmail", email);

        admin().body(body).post("/staff/accounts").then().statusCode(201).body("invitation.path", notNullValue());
    }

    @Test
    void theAuditTrailTellsWhoDidWhat() {
        Label label = Label.withoutRoot();

        admin().queryParam("account", label.id()).get("/staff/audit").then().statusCode(200)
            .body("items.action", hasItem("ISRC_MODE_DECLARED")).body("items[0].account.id", equalTo(label.id()));
        Api.wronglyAs(Api.token(Api.ADMIN)).queryParam("from", "yesterday").get("/staff/audit").then().statusCode(400);
        Api.as(Api.token(Api.REVIEWER)).get("/staff/audit").then().statusCode(403);
    }

    @Test
    void termsAreListedAndNotPublishedIntoThePast() {
        int before = admin().get("/staff/terms").then().statusCode(200).extract().<List<?>>path("items").size();

        admin().body(Map.of("text", "Old terms", "effectiveFrom", "2001-01-01T00:00:00Z")).post("/staff/terms").then().statusCode(422)
            .body("code", equalTo("TERMS_EFFECTIVE_IN_PAST"));
        Api.wronglyAs(Api.token(Api.ADMIN)).body(Map.of("text", "")).post("/staff/terms").then().statusCode(422);
        assertThat(admin().get("/staff/terms").<List<?>>path("items")).hasSize(before);
    }
}
