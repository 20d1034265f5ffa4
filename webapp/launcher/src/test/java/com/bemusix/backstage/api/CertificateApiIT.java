package com.bemusix.backstage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M6, M7, E3: the certificate of a code, as JSON and as PDF")
class CertificateApiIT {

    private static final String CERTIFICATE = "/isrc-ledger/{isrc}/certificate";
    private static final String OF_ANY = "/staff/ledger/{isrc}/certificate";

    @Test
    @DisplayName("a generated code shows attestation, permission, draw, ledger and notice, to its label and staff, also once it is closed")
    void aGeneratedCode() {
        Label label = Label.withoutRoot();
        label.acceptTerms();
        String release = label.register(Releases.complete("Made Here"));
        String track = label.addTrack(release, Releases.track("Made Here"));
        label.chooseIsrc(release, track, Map.of("choice", "GENERATE", "neverHadOne", true)).statusCode(200);
        String isrc = label.call().post("/releases/{id}/isrc-generation", release).then().statusCode(200).extract().path("codes[0].isrc");

        label.call().get(CERTIFICATE, isrc.toLowerCase(Locale.ROOT)).then().statusCode(200).body("isrc", equalTo(isrc))
            .body("account.id", equalTo(label.id())).body("origin", equalTo("GENERATED_MANAGER")).body("registrant.prefix",
                equalTo(isrc.substring(0, 5)))
            .body("attestation.sha256", notNullValue()).body("permission.sha256", notNullValue())
            .body("assignment.drawn", equalTo(true)).body("ledger.event", contains("ASSIGNED"))
            .body("notice.messageId", notNullValue()).body("notice.serverReply", nullValue());
        byte[] pdf = label.call().accept("application/pdf").get(CERTIFICATE, isrc).then().statusCode(200).contentType("application/pdf")
            .header("Content-Disposition", containsString("certificate-" + isrc + ".pdf")).extract().asByteArray();
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");

        Label stranger = Label.withoutRoot();
        stranger.call().get(CERTIFICATE, isrc).then().statusCode(404);
        stranger.call().accept("application/pdf").get(CERTIFICATE, isrc).then().statusCode(404);
        stranger.call().get(OF_ANY, isrc).then().statusCode(403);
        String admin = Api.token(Api.ADMIN);
        Api.as(admin).get(OF_ANY, isrc).then().statusCode(200).body("account.id", equalTo(label.id()));
        Api.as(admin).queryParam("account", stranger.id()).get(OF_ANY, isrc).then().statusCode(404);
        Api.as(admin).accept("application/pdf").get(OF_ANY, isrc).then().statusCode(200).contentType("application/pdf");

        Api.as(admin).body(Map.of("reason", "Leaves")).post("/staff/accounts/" + label.id() + "/closure").then().statusCode(200);
        label.call().get(CERTIFICATE, isrc).then().statusCode(200).body("isrc", equalTo(isrc));
        label.call().accept("application/pdf").get(CERTIFICATE, isrc).then().statusCode(200);
    }

    @Test
    @DisplayName("S16: an entered code has none of the links that only a generated one needs; what is no code is not found")
    void anEnteredCode() {
        String root = Releases.prefix();
        Label label = Label.withRoot(root);
        String isrc = root + "2600001";
        label.register(Map.of("title", "Own", "type", "SINGLE", "artists", Releases.ADA, "firstIsrc", isrc, "tracks",
            List.of(Map.of("title", "Own", "isrc", isrc, "artists", Releases.ADA))));

        label.call().get(CERTIFICATE, isrc).then().statusCode(200).body("attestation", nullValue()).body("permission", nullValue())
            .body("notice", nullValue()).body("assignment.drawn", equalTo(false)).body("registrant.name", equalTo("Label"))
            .body("registrant.appointment", nullValue()).body("ledger", hasSize(1));
        label.call().get(CERTIFICATE, root + "2600002").then().statusCode(404);
        label.call().get(CERTIFICATE, "nonsense").then().statusCode(404);
    }
}
