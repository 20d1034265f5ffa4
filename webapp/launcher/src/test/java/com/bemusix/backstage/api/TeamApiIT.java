package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamApiIT {

    @Test
    void anOwnerInvitesChangesAndDisablesAColleague() {
        Label label = Label.open();
        Response invited = label.call().body(colleague(address(), "EDITOR")).post("/people");
        invited.then().statusCode(201).body("role", equalTo("EDITOR")).body("state", equalTo("INVITED"))
            .body("invitation.path", startsWith("/invitation?token=")).body("invitedUntil", equalTo(invited.path("invitation.expiresAt")));
        String id = invited.path("id");
        assertThat(invited.header("Location")).endsWith("/people/" + id);
        label.call().get("/people").then().statusCode(200).body("items.id", hasItem(id)).body("items", hasSize(2))
            .body("items.invitation", contains(null, null));
        label.call().header("If-None-Match", invited.header("ETag")).get("/people/{id}", id).then().statusCode(304);

        String tag = label.call().header("If-Match", invited.header("ETag")).body(Map.of("role", "MANAGER")).put("/people/{id}", id)
            .then().statusCode(200).body("role", equalTo("MANAGER")).extract().header("ETag");
        label.call().header("If-Match", invited.header("ETag")).body(Map.of("role", "VIEWER")).put("/people/{id}", id)
            .then().statusCode(412).body("code", equalTo("STALE"));
        label.callWrongly().delete("/people/{id}", id).then().statusCode(428);
        label.call().header("If-Match", tag).delete("/people/{id}", id).then().statusCode(204);

        label.call().get("/people/{id}", id).then().statusCode(200).body("state", equalTo("DISABLED"));
        label.call().post("/people/{id}/invitation", id).then().statusCode(409).body("code", equalTo("PERSON_DISABLED"));
        label.call().header("If-Match", "*").body(Map.of("role", "OWNER")).put("/people/{id}", id).then().statusCode(409);
    }

    @Test
    void theOnlyOwnerStaysOne() {
        Label label = Label.open();
        Response owner = label.call().get("/people");
        owner.then().body("items.email", contains(label.email())).body("items[0].state", equalTo("ACTIVE"))
            .body("items[0].lastSignInAt", notNullValue());
        String id = owner.path("items[0].id");
        label.call().body(colleague(address(), "OWNER")).post("/people").then().statusCode(201);

        label.call().header("If-Match", "*").body(Map.of("role", "MANAGER")).put("/people/{id}", id)
            .then().statusCode(409).body("code", equalTo("LAST_OWNER"));
        label.call().header("If-Match", "*").delete("/people/{id}", id).then().statusCode(409).body("code", equalTo("LAST_OWNER"));
        label.call().post("/people/{id}/invitation", id).then().statusCode(409).body("code", equalTo("HAS_PASSWORD"));
    }

    @Test
    void aColleagueOfAnotherLabelIsNotFound() {
        Label label = Label.open();
        String foreign = Label.open().call().get("/people").path("items[0].id");

        label.call().get("/people/{id}", foreign).then().statusCode(404);
        label.call().header("If-Match", "*").body(Map.of("role", "VIEWER")).put("/people/{id}", foreign).then().statusCode(404);
        label.call().header("If-Match", "*").delete("/people/{id}", foreign).then().statusCode(404);
        label.call().post("/people/{id}/invitation", foreign).then().statusCode(404);
    }

    @Test
    void anInvitationIsToldOnceAndEndsWithTheNext() {
        Label label = Label.open();
        Map<String, Object> body = colleague(address(), "VIEWER");
        Response first = label.call().header("Idempotency-Key", "invite").body(body).post("/people");
        String id = first.path("id");

        label.call().header("Idempotency-Key", "invite").body(body).post("/people").then().statusCode(201)
            .body("id", equalTo(id)).body("invitation", equalTo(null)).header("ETag", equalTo(first.header("ETag")));
        Response again = label.call().header("Idempotency-Key", "again").post("/people/{id}/invitation", id);
        again.then().statusCode(201).body("invitation.path", not(equalTo(first.path("invitation.path"))));
        label.call().header("Idempotency-Key", "again").post("/people/{id}/invitation", id).then().statusCode(201)
            .body("invitation", equalTo(null));
        label.call().get("/people").then().body("items", hasSize(2));
    }

    @Test
    void whatIsWrongWithAnInvitationIsSaidFieldByField() {
        Label label = Label.open();

        label.callWrongly().body(Map.of("name", " ", "email", "nobody")).post("/people").then().statusCode(422)
            .body("errors.pointer", hasItems("/name", "/email", "/role"));
        label.callWrongly().body(colleague(address(), "ADMIN")).post("/people").then().statusCode(422)
            .body("code", equalTo("ROLES_INCONSISTENT"));
        label.callWrongly().body(colleague(address(), "KING")).post("/people").then().statusCode(400);
        label.call().body(colleague(label.email(), "VIEWER")).post("/people").then().statusCode(409).body("code", equalTo("EMAIL_TAKEN"));
        String owner = label.call().get("/people").path("items[0].id");
        label.callWrongly().header("If-Match", "*").body(Map.of()).put("/people/{id}", owner).then().statusCode(422)
            .body("errors.pointer", contains("/role"));
        label.call().get("/people").then().body("items", hasSize(1));
    }

    @Test
    void anAdministratorLetsOthersIntoTheStaffAndOutAgain() {
        Response invited = admin().body(Map.of("name", "Bo Reviewer", "email", address(), "roles", List.of("ADMIN", "REVIEWER")))
            .post("/staff/people");
        invited.then().statusCode(201).body("roles", contains("REVIEWER", "ADMIN")).body("invitation.path", notNullValue());
        String id = invited.path("id");

        String tag = admin().header("If-Match", invited.header("ETag")).body(Map.of("roles", List.of("IDENTIFIER_OFFICER")))
            .put("/staff/people/{id}", id).then().statusCode(200).body("roles", contains("IDENTIFIER_OFFICER")).extract().header("ETag");
        admin().post("/staff/people/{id}/invitation", id).then().statusCode(201).body("invitation.path", notNullValue());
        admin().header("If-Match", tag).delete("/staff/people/{id}", id).then().statusCode(412);
        admin().header("If-Match", "*").delete("/staff/people/{id}", id).then().statusCode(204);
        admin().queryParam("limit", 200).get("/staff/people").then().statusCode(200).body("items.find { it.id == '" + id + "' }.state",
            equalTo("DISABLED"));
    }

    @Test
    void anAdministratorChangesNothingOfTheirOwnAndFindsNobodyOfALabel() {
        String own = admin().get("/me").path("user.id");
        String owner = Label.open().call().get("/me").path("user.id");

        admin().header("If-Match", "*").body(Map.of("roles", List.of("ADMIN"))).put("/staff/people/{id}", own)
            .then().statusCode(403).body("code", equalTo("OWN_ROLES"));
        admin().header("If-Match", "*").delete("/staff/people/{id}", own).then().statusCode(403);
        admin().get("/staff/people/{id}", owner).then().statusCode(404);
        admin().header("If-Match", "*").delete("/staff/people/{id}", owner).then().statusCode(404);
        Api.wronglyAs(Api.token(Api.ADMIN)).body(Map.of("name", "Bo", "email", address(), "roles", List.of())).post("/staff/people")
            .then().statusCode(422).body("errors.pointer", contains("/roles"));
    }

    private static RequestSpecification admin() {
        return Api.as(Api.token(Api.ADMIN));
    }

    private static Map<String, Object> colleague(String email, String role) {
        return Map.of("name", "Bo Colleague", "email", email, "role", role);
    }

    private static String address() {
        return "bo." + Long.toString(System.nanoTime(), 36) + "@labels.test";
    }
}
