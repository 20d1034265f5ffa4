package com.bemusix.backstage.api;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.bemusix.backstage.running.RunningBackstage;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls of the running API. */
final class Api {

    static final String PASSWORD = "backstage-demo";
    static final String REVIEWER = "reviewer@demo.test";
    static final String ADMIN = "admin@demo.test";
    static final String BASE = "/api/v1";

    private static final RestAssuredConfig CONFIG = RestAssured.config()
        .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {
    }

    /** Whoever has that token; request and answer must keep to the contract. */
    static RequestSpecification as(String token) {
        return plain().header("Authorization", "Bearer " + token).filter(Contract.KEPT);
    }

    /** Whoever has that token, asking for what the contract does not allow; the answer must keep to it all the same. */
    static RequestSpecification wronglyAs(String token) {
        return plain().header("Authorization", "Bearer " + token).filter(Contract.ANSWER_KEPT);
    }

    /** Nobody, with no eye on the contract. */
    static RequestSpecification plain() {
        RequestSpecification address = new RequestSpecBuilder()
            .setBaseUri(RunningBackstage.baseUri()).setBasePath(BASE).setConfig(CONFIG).setContentType(ContentType.JSON).build();
        return RestAssured.given().spec(address);
    }

    /** A token of a person, for everything they may do. */
    static String token(String email) {
        return plain().auth().preemptive().basic(email, PASSWORD).filter(Contract.KEPT).post("/tokens")
            .then().statusCode(201).extract().path("token");
    }

    /** The contract as the running product hands it out. */
    static String contract() {
        return Contract.TEXT;
    }

    /** Read once. */
    private static final class Contract {

        private static final String TEXT = plain().get("/openapi.yaml").then().statusCode(200).extract().asString();
        static final Filter KEPT = new OpenApiValidationFilter(validator(LevelResolver.create().build()));
        static final Filter ANSWER_KEPT = new OpenApiValidationFilter(validator(
            LevelResolver.create().withLevel("validation.request", Level.IGNORE).build()));

        private static OpenApiInteractionValidator validator(LevelResolver levels) {
            return OpenApiInteractionValidator.createForInlineApiSpecification(TEXT).withBasePathOverride(BASE).withLevelResolver(levels)
                .build();
        }
    }
}
