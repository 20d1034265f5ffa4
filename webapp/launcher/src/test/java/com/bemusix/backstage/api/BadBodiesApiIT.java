package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of the contract that takes a body refuses a bad one with the same codes, before anything is done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadBodiesApiIT {

    private static final String NOT_THERE = "01890a5d-ac96-774b-bcce-b302099a8057";

    private Label label;
    private String release;
    private String track;
    private String admin;

    @BeforeAll
    void register() {
        label = Label.withoutRoot();
        release = label.register(Releases.draft("Untouched"));
        track = label.addTrack(release, Releases.track("Untouched"));
        admin = Api.token(Api.ADMIN);
    }

    /** A call that takes a body. */
    record Call(Method method, String path) {
    }

    static Stream<Call> calls() {
        OpenAPI contract = new OpenAPIV3Parser().readContents(Api.contract()).getOpenAPI();
        return contract.getPaths().entrySet().stream().flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
            .filter(operation -> takesJson(operation.getValue()))
            .map(operation -> new Call(method(operation.getKey()), path.getKey())));
    }

    private static boolean takesJson(Operation operation) {
        return operation.getRequestBody() != null && operation.getRequestBody().getContent().containsKey("application/json");
    }

    private static Method method(PathItem.HttpMethod method) {
        return Method.valueOf(method.name());
    }

    @Test
    void theContractHasCallsWithBodies() {
        assertThat(calls()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aBadBodyIsRefusedByItsCode(Call call) {
        List<String> before = state();

        refused(call, "{\"a\": ", 400, "JSON_MALFORMED");
        refused(call, "[]", 400, "WRONG_TYPE");
        refused(call, "\"text\"", 400, "WRONG_TYPE");
        refused(call, "{\"noSuchField\": 1}", 400, "UNKNOWN_FIELD");
        refused(call, "{\"x\": " + "[".repeat(2000) + "]".repeat(2000) + "}", 400, "NESTING_TOO_DEEP");
        refused(call, "{\"x\": \"" + "x".repeat(10_000_000) + "\"}", 413, "BODY_TOO_LARGE");

        assertThat(state()).isEqualTo(before);
    }

    private void refused(Call call, String body, int status, String code) {
        caller(call).header("If-Match", "*").body(body).request(call.method(), path(call)).then().statusCode(status)
            .contentType("application/problem+json").body("code", equalTo(code));
    }

    private RequestSpecification caller(Call call) {
        return call.path().startsWith("/staff/") ? Api.wronglyAs(admin) : label.callWrongly();
    }

    private String path(Call call) {
        return call.path().replace("{releaseId}", release).replace("{trackId}", track).replaceAll("[{][a-zA-Z]+[}]", NOT_THERE);
    }

    private List<String> state() {
        return List.of(label.read(release).asString(), label.call().get("/releases").asString(), label.call().get("/isrc-setup").asString(),
            label.call().get("/isrc-roots").asString(), Api.as(admin).get("/staff/isrc-prefixes").asString(),
            Api.as(admin).get("/staff/upc-pools").asString(), Api.as(admin).get("/staff/terms").asString());
    }
}
