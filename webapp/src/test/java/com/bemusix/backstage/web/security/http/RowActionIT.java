package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.TokenView;
import com.bemusix.backstage.web.security.Tokens;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A click in a list is for the row that the person saw, also when another row has come into its place meanwhile. */
@ExtendWith(ArquillianExtension.class)
class RowActionIT {

    @ArquillianResource
    URL address;

    @Inject
    Stage stage;

    @Inject
    Tokens tokens;

    private Map<String, Stage.Somebody> everybody;

    @BeforeEach
    void everybodyWithAPassword() {
        everybody = stage.everybody();
        stage.givePasswords(everybody);
    }

    @Test
    void thePrefixThatWasSeenIsSuspendedAndNotTheOneInItsPlace() throws URISyntaxException {
        Map<String, String> seen = stage.things(address.toURI(), everybody);
        Map<String, String> inItsPlace = stage.things(address.toURI(), stage.everybody());
        Browser officer = signedIn("IDENTIFIER_OFFICER");
        HttpResponse<String> page = officer.get("/staff/prefixes");
        Map<String, String> click = Browser.form(page, "list", Browser.button(page, inItsPlace.get("managerPrefix"), "suspend"));
        click.put("row", seen.get("prefixId"));
        click.put("suspended", "true");

        officer.post("/staff/prefixes", click);

        assertThat(prefix(seen)).contains("\"suspended\":true");
        assertThat(prefix(inItsPlace)).contains("\"suspended\":false");
    }

    @Test
    void theTokenThatWasSeenIsRevokedAndNotTheOneInItsPlace() {
        Stage.Somebody owner = everybody.get("OWNER");
        TokenView seen = token(owner, "seen");
        TokenView inItsPlace = token(owner, "in its place");
        Browser browser = signedIn("OWNER");
        declareSetup(owner);
        HttpResponse<String> page = browser.get("/label/api-access");
        Map<String, String> click = Browser.form(page, "tokens", Browser.button(page, inItsPlace.id().toString(), "revoke-now"));
        click.put("row", seen.id().toString());

        browser.post("/label/api-access", click);

        assertThat(tokens.of(owner.id())).filteredOn(each -> each.revokedAt() != null).extracting(TokenView::name).containsExactly("seen");
    }

    @Test
    void aClickWithoutARowFindsNothing() throws URISyntaxException {
        Map<String, String> things = stage.things(address.toURI(), everybody);
        Browser officer = signedIn("IDENTIFIER_OFFICER");
        HttpResponse<String> page = officer.get("/staff/prefixes");
        Map<String, String> click = Browser.form(page, "list", Browser.button(page, things.get("managerPrefix"), "suspend"));

        assertThat(officer.post("/staff/prefixes", click).statusCode()).isEqualTo(404);
        click.put("row", "no id");
        assertThat(officer.post("/staff/prefixes", click).statusCode()).isEqualTo(404);
        assertThat(prefix(things)).contains("\"suspended\":false");
    }

    private Browser signedIn(String name) {
        Browser browser = new Browser(URI.create(address.toString()));
        browser.signIn("/sign-in", everybody.get(name).email(), Stage.PASSWORD);
        return browser;
    }

    private String prefix(Map<String, String> things) {
        return stage.read(address, "/staff/isrc-prefixes/" + things.get("prefixId"), everybody.get("IDENTIFIER_OFFICER"));
    }

    private void declareSetup(Stage.Somebody owner) {
        new Browser(URI.create(address.toString())).call("PUT", "/api/v1/isrc-setup", "{\"mode\": \"NO_ROOT\"}",
            "Authorization", stage.bearer(owner), "If-Match", "*");
    }

    private TokenView token(Stage.Somebody owner, String name) {
        tokens.issue(owner.id(), name, Set.of(), null, Actor.system("test"));
        return tokens.of(owner.id()).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
