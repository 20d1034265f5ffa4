package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reviewer writes on their page, and what becomes of it on the label's. */
@ExtendWith(ArquillianExtension.class)
class CorrectionPagesIT {

    private static final String TYPED = "Not a title.\r\nPlease write\r\n\r\nthe whole of it.\r\n";
    private static final String KEPT = "Not a title.\nPlease write\n\nthe whole of it.";

    @ArquillianResource
    URL address;

    @Inject
    Stage stage;

    private Map<String, Stage.Somebody> everybody;
    private Map<String, String> things;
    private String desk;

    @BeforeEach
    void aReleaseThatIsClaimed() throws URISyntaxException {
        everybody = stage.everybody();
        things = stage.things(address.toURI(), everybody);
        stage.givePasswords(everybody);
        assertThat(review("/claim", "").statusCode()).isEqualTo(200);
        desk = "/staff/review?id=" + things.get("submissionId");
    }

    @Test
    void aRemarkOfSeveralLinesComesToTheLabelAsItWasWrittenAndAViewerReadsIt() {
        Browser reviewer = signedIn("REVIEWER");
        HttpResponse<String> page = reviewer.get(desk);
        Map<String, String> reason = Browser.form(page, "reasons", "reasons:add");
        reason.put("reasons:code", "TITLE_GENERIC");
        reason.put("reasons:target", "/title");
        reason.put("reasons:remark", TYPED);
        HttpResponse<String> added = reviewer.post("/staff/review", reason);
        assertThat(reviewer.post("/staff/review", Browser.form(added, "reasons", "reasons:request")).statusCode()).isEqualTo(302);

        HttpResponse<String> read = signedIn("VIEWER").get("/label/correction?id=" + things.get("submittedId"));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains(KEPT).doesNotContain("resubmit\"", "send-answer", "go-to-field");
        HttpResponse<String> answered = signedIn("EDITOR").get("/label/correction?id=" + things.get("submittedId"));
        assertThat(answered.body()).contains("send-answer", "go-to-field");
    }

    @Test
    void theApiTakesTheSameRemarkAndRefusesTheSameCharacters() {
        for (String bad : new String[] {"\\u0007", "\\r", "\\t", "\\u2028", "\\u202E"}) {
            HttpResponse<String> refused = review("/correction-request", findings("Look" + bad + "here"));
            assertThat(refused.statusCode()).as(bad).isEqualTo(422);
            assertThat(refused.body()).contains("\"code\":\"TEXT\"", "\"/findings/0/remark\"");
        }

        assertThat(review("/correction-request", findings("One.\\r\\nTwo.\\n")).statusCode()).isEqualTo(200);

        assertThat(stage.read(address, "/releases/" + things.get("submittedId") + "/submission", everybody.get("VIEWER")))
            .contains("\"remark\":\"One.\\nTwo.\"");
    }

    private static String findings(String remark) {
        return "{\"findings\": [{\"code\": \"TITLE_GENERIC\", \"target\": \"/title\", \"remark\": \"" + remark + "\"}]}";
    }

    private HttpResponse<String> review(String step, String body) {
        String path = "/api/v1/staff/submissions/" + things.get("submissionId") + step;
        String bearer = stage.bearer(everybody.get("REVIEWER"));
        return new Browser(URI.create(address.toString())).call("POST", path, body, "Authorization", bearer);
    }

    private Browser signedIn(String name) {
        Browser browser = new Browser(URI.create(address.toString()));
        browser.signIn("/sign-in", everybody.get(name).email(), Stage.PASSWORD);
        return browser;
    }
}
