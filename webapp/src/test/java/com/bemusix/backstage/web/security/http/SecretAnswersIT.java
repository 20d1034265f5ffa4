package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secret is in the one answer that made it and in no table. */
@ExtendWith(ArquillianExtension.class)
class SecretAnswersIT {

    @ArquillianResource
    URL address;

    @Inject
    Stage stage;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Test
    void whoRepeatsTheOpeningOfAnAccountGetsTheSameAccountWithoutTheInvitation() {
        String key = UUID.randomUUID().toString();
        String body = """
            {"name": "Nightjar", "country": "FR", "timeZone": "Europe/Paris", "ownerName": "Ann", "ownerEmail": "s%s@example.test"}"""
            .formatted(key);
        String admin = stage.bearer(stage.everybody().get("ADMIN"));

        HttpResponse<String> first = open(body, key, admin);
        HttpResponse<String> again = open(body, key, admin);

        JsonObject told = json(first);
        String secret = told.getJsonObject("invitation").getString("path").replaceFirst(".*=", "");
        assertThat(secret).hasSizeGreaterThan(20);
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(json(again)).isEqualTo(Json.createObjectBuilder(told).addNull("invitation").build());
        assertThat(kept(key)).singleElement().asString().contains(told.getString("id")).doesNotContain(secret);
    }

    @Test
    void aTokenIsMadeAnewWhateverTheKeyAndItsAnswerIsKeptNowhere() {
        String key = UUID.randomUUID().toString();
        String owner = stage.bearer(stage.everybody().get("OWNER"));
        HttpResponse<String> answer = new Browser(URI.create(address.toString()))
            .call("POST", "/api/v1/tokens", "{}", "Authorization", owner, "Idempotency-Key", key);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(kept(key)).isEmpty();
    }

    private HttpResponse<String> open(String body, String key, String bearer) {
        return new Browser(URI.create(address.toString()))
            .call("POST", "/api/v1/staff/accounts", body, "Authorization", bearer, "Idempotency-Key", key);
    }

    private List<?> kept(String key) {
        return entities.createNativeQuery("select body from access.given_answer where key = :key").setParameter("key", key).getResultList();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
