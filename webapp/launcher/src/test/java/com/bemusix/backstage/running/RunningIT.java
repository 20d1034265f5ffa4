package com.bemusix.backstage.running;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class RunningIT {

    @Test
    void aStartedBackstageIsReady() {
        given().baseUri(RunningBackstage.baseUri().toString())
            .when().get("/health/ready")
            .then().statusCode(200).body("status", equalTo("UP")).body("checks.name", contains("database"))
            .body("checks.status", contains("UP"));
    }

    @Test
    void aStartedBackstageIsAlive() {
        given().baseUri(RunningBackstage.baseUri().toString())
            .when().get("/health/live")
            .then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void aBrowserReachesIt() {
        try (Browser browser = Browser.open()) {
            Page page = browser.page();

            assertThat(page.navigate("/health/ready").status()).isEqualTo(200);
        }
    }
}
