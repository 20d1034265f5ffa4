package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a node, and the ids of requests")
class MetricsApiIT {

    @Test
    void requestsAreCountedByTheirAddressWithoutItsVariableParts() {
        Label label = Label.withoutRoot();
        String release = label.register(Releases.draft("Counted"));
        label.call().get("/releases/{id}", release).then().statusCode(200);

        String figures = Api.as(Api.token(Api.ADMIN)).accept("text/plain").get("/staff/metrics").then().statusCode(200)
            .contentType(containsString("text/plain")).extract().asString();

        assertThat(figures).contains(
            "backstage_http_request_seconds_count{method=\"GET\",route=\"v1/releases/{releaseId}\",status=\"200\"}",
            "backstage_waiting{what=\"notices_failing\"}", "backstage_waiting{what=\"duplicate_cases\"}", "jvm_memory_used_bytes")
            .doesNotContain(release, label.email());
    }

    @Test
    void theIdOfARequestIsTakenOverOrMadeAndNeverPoisonsALog() {
        Label label = Label.withoutRoot();
        label.call().header("X-Request-Id", "proxy-0001.a").get("/me").then().header("X-Request-Id", equalTo("proxy-0001.a"));
        label.call().header("X-Request-Id", "a b").get("/me").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        label.call().get("/me").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
