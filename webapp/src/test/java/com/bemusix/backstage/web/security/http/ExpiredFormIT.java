package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sends every form of every page after its session has ended, as a whole page and as a part. */
@ExtendWith(ArquillianExtension.class)
class ExpiredFormIT {

    private static final Pattern FORM = Pattern.compile("(?s)<form id=\"([^\"]+)\"[^>]*method=\"post\".*?</form>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select|button)[^>]*name=\"([^\"]+)\"");
    private static final String EXPIRED = "This page has expired";

    @ArquillianResource
    URL address;

    @Inject
    Stage stage;

    private Map<String, Stage.Somebody> everybody;
    private Map<String, String> things;

    /** A form as the browser would send it, with something else in every field. */
    private record Form(String page, String id, Map<String, String> fields) {

        /** The same, sent by a script for a part of the page. */
        Map<String, String> part() {
            Map<String, String> part = new LinkedHashMap<>(fields);
            part.put("jakarta.faces.partial.ajax", "true");
            part.put("jakarta.faces.source", id);
            part.put("jakarta.faces.partial.execute", "@all");
            part.put("jakarta.faces.partial.render", id);
            return part;
        }

        static Stream<Form> of(String page, HttpResponse<String> answer) {
            return FORM.matcher(answer.body()).results()
                .map(found -> new Form(page, found.group(1), fields(answer, found.group(), found.group(1))));
        }

        private static Map<String, String> fields(HttpResponse<String> page, String text, String id) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(text);
            while (field.find()) {
                fields.put(field.group(1), "Changed");
            }
            fields.putAll(Browser.form(page, id, id));
            return fields;
        }
    }

    @BeforeEach
    void everybodyWithAPassword() throws URISyntaxException {
        everybody = stage.everybody();
        things = stage.things(address.toURI(), everybody);
        stage.givePasswords(everybody);
    }

    @Test
    void aFormOfAnEndedSessionLeadsToSignInAndFromThereBackToItsPage() {
        SoftAssertions all = new SoftAssertions();
        String before = everything();
        for (AccessRow row : protectedPages()) {
            for (Form form : forms(row)) {
                Browser ended = new Browser(URI.create(address.toString()));
                ended.cookies().put(Browser.SIGN_IN, "0123456789abcdef");
                String signIn = "/sign-in?next=" + URLEncoder.encode(form.page(), StandardCharsets.UTF_8) + "&expired=true";

                HttpResponse<String> whole = sendWhole(ended, form);
                HttpResponse<String> part = sendPart(ended, form);

                all.assertThat(whole.statusCode()).as(form.page() + ' ' + form.id()).isEqualTo(302);
                all.assertThat(whole.headers().firstValue("Location").orElse("")).as(form.page() + ' ' + form.id()).endsWith(signIn);
                all.assertThat(part.statusCode()).as(form.page() + ' ' + form.id()).isEqualTo(200);
                all.assertThat(part.body()).as(form.page() + ' ' + form.id())
                    .contains("<redirect url=\"" + signIn.replace("&", "&amp;") + "\"/>");
            }
            all.assertThat(Browser.target(visitor(row).getValue())).isEqualTo(row.on(things).target());
        }
        all.assertAll();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFormOfAnEarlierSessionGetsTheExpiredPageWithTheWayBack() {
        SoftAssertions all = new SoftAssertions();
        String before = everything();
        for (AccessRow row : protectedPages()) {
            Browser now = visitor(row).getKey();
            for (Form form : forms(row)) {
                expectExpired(all, form, now, form.page());
            }
        }
        for (String page : List.of("/sign-in", "/invitation?token=" + stage.invitation())) {
            Form.of(page, new Browser(URI.create(address.toString())).get(page))
                .forEach(form -> expectExpired(all, form, new Browser(URI.create(address.toString())), page));
        }
        all.assertAll();
        assertThat(everything()).isEqualTo(before);
    }

    private void expectExpired(SoftAssertions all, Form form, Browser browser, String back) {
        HttpResponse<String> whole = sendWhole(browser, form);
        HttpResponse<String> part = sendPart(browser, form);
        String expired = "/errors/expired?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        HttpResponse<String> told = browser.get(expired);

        all.assertThat(whole.statusCode()).as(form.page() + ' ' + form.id()).isEqualTo(302);
        all.assertThat(whole.headers().firstValue("Location").orElse("")).as(form.page() + ' ' + form.id()).endsWith(expired);
        all.assertThat(part.statusCode()).as(form.page() + ' ' + form.id()).isEqualTo(200);
        all.assertThat(part.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        all.assertThat(part.body()).as(form.page() + ' ' + form.id()).contains("<redirect url=\"" + expired + '"');
        all.assertThat(told.statusCode()).isEqualTo(200);
        all.assertThat(told.body()).contains(EXPIRED, "href=\"" + back.replace("&", "&amp;") + '"');
    }

    private HttpResponse<String> sendWhole(Browser browser, Form form) {
        return browser.post(pathOf(form), form.fields(), "Referer", own() + form.page());
    }

    private HttpResponse<String> sendPart(Browser browser, Form form) {
        return browser.post(pathOf(form), form.part(), "Referer", own() + form.page(), "Faces-Request", "partial/ajax");
    }

    /** Somebody who may open the page, and the answer to their sign-in on the way to it. */
    private Map.Entry<Browser, HttpResponse<String>> visitor(AccessRow row) {
        Stage.Somebody somebody = everybody.values().stream()
            .filter(each -> !each.ofOtherLabel() && !Collections.disjoint(row.groups(), each.groups()))
            .reduce((lesser, greater) -> greater.role() == null ? lesser : greater).orElseThrow();
        Browser browser = new Browser(URI.create(address.toString()));
        String signIn = "/sign-in?next=" + URLEncoder.encode(row.on(things).target(), StandardCharsets.UTF_8);
        return Map.entry(browser, browser.signIn(signIn, somebody.email(), Stage.PASSWORD));
    }

    private List<AccessRow> protectedPages() {
        return AccessRow.ofPages().stream().filter(row -> !row.groups().isEmpty()).toList();
    }

    private List<Form> forms(AccessRow row) {
        String page = row.on(things).target();
        List<Form> forms = Form.of(page, visitor(row).getKey().get(page)).toList();
        assertThat(forms).as(page).isNotEmpty();
        return forms;
    }

    private static String pathOf(Form form) {
        return form.page().replaceFirst("\\?.*", "");
    }

    /** What the database holds, as far as forms could change it. */
    private String everything() {
        return Stream.of("/isrc-setup", "/isrc-roots", "/releases", "/releases/" + things.get("releaseId"),
                "/releases/" + things.get("submittedId") + "/submission", "/staff/isrc-prefixes?limit=200", "/staff/upc-pools?limit=200",
                "/staff/terms")
            .map(path -> stage.read(address, path, everybody.get(reader(path))))
            .reduce("", String::concat);
    }

    private static String reader(String path) {
        if (path.equals("/staff/terms")) {
            return "ADMIN";
        }
        return path.startsWith("/staff") ? "IDENTIFIER_OFFICER" : "OWNER";
    }

    private String own() {
        return address.getProtocol() + "://" + address.getAuthority();
    }
}
