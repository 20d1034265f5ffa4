package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensApiIT {

    @Test
    void thePasswordBuysATokenAndTheTokenSaysWhoIsCalling() {
        Label label = Label.open();

        label.call().get("/me").then().statusCode(200)
            .body("user.email", equalTo(label.email()))
            .body("account.id", equalTo(label.id()))
            .body("role", equalTo("OWNER"))
            .body("scopes", contains("read", "write"))
            .body("isrcMode", equalTo("UNDECLARED"));
    }

    @Test
    void staffHasNoAccount() {
        Api.as(Api.token(Api.ADMIN)).get("/me").then().statusCode(200)
            .body("account", equalTo(null)).body("isrcMode", equalTo(null)).body("roles", hasItem("ADMIN"));
    }

    @Test
    void aWrongPasswordOrTokenOrNoneIsUnauthorized() {
        Api.plain().auth().preemptive().basic(Label.open().email(), "wrong").post("/tokens").then().statusCode(401)
            .contentType("application/problem+json").body("code", equalTo("NOT_SIGNED_IN")).header("WWW-Authenticate", notNullValue());
        Api.wronglyAs("bks_wrong").get("/me").then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
        Api.plain().get("/me").then().statusCode(401).header("WWW-Authenticate", notNullValue());
        Api.plain().auth().preemptive().basic(Api.ADMIN, Api.PASSWORD).get("/me").then().statusCode(401);
    }

    @Test
    void aTokenForReadingChangesNothing() {
        Label label = Label.withoutRoot();
        String reading = Api.plain().auth().preemptive().basic(label.email(), Api.PASSWORD)
            .body(Map.of("name", "reports", "scopes", List.of("read"), "expiresInDays", 1))
            .post("/tokens").then().statusCode(201).body("scopes", contains("read")).extract().path("token");

        Api.as(reading).get("/releases").then().statusCode(200);
        Api.as(reading).body(Map.of("items", List.of(Map.of("scheme", "ISRC", "value", "x")))).post("/identifiers/inspect")
            .then().statusCode(200);
        Api.as(reading).body(Releases.draft("Not saved")).post("/releases").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        Api.wronglyAs(reading).post("/tokens").then().statusCode(403);
        assertThat(Api.as(reading).get("/releases").then().extract().<List<?>>path("items")).isEmpty();
    }

    @Test
    void aTokenIsListedWithoutItsSecretAndEndsWhenRevoked() {
        Label label = Label.open();
        String token = Api.token(label.email());
        String id = Api.as(token).get("/tokens").then().statusCode(200).extract().path("items[0].id");
        String tag = Api.as(token).get("/tokens/{id}", id).then().statusCode(200).extract().header("ETag");

        label.callWrongly().delete("/tokens/{id}", id).then().statusCode(428);
        label.call().header("If-Match", tag).delete("/tokens/{id}", id).then().statusCode(204);

        label.callWrongly().get("/tokens").then().body("items.id", not(hasItem(id)));
        label.call().get("/tokens/{id}", id).then().statusCode(404);
    }

    @Test
    void anotherPersonsTokenIsNotFound() {
        Label label = Label.open();
        String foreign = Label.open().call().get("/tokens").then().extract().path("items[0].id");

        label.call().get("/tokens/{id}", foreign).then().statusCode(404);
        label.call().header("If-Match", "*").delete("/tokens/{id}", foreign).then().statusCode(404);
    }
}
