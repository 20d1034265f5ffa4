package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.CreateAccount;
import com.bemusix.backstage.web.security.InvitePerson;
import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.Role;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PageGuardIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String QUEUE = "/staff/review-queue";
    private static final Actor ACTOR = Actor.system("test");

    @ArquillianResource
    URL address;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    TestClock clock;

    private Browser browser;
    private String email;
    private UUID person;

    @BeforeEach
    void reviewer() throws URISyntaxException {
        browser = new Browser(address.toURI());
        email = "g" + UUID.randomUUID() + "@example.test";
        person = people.invite(new InvitePerson("Rosa", email, null, null, Set.of(Role.REVIEWER)), ACTOR).id();
        people.setPassword(person, PASSWORD, ACTOR);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void whoIsNotSignedInComesToTheSignInPageAndBack() {
        HttpResponse<String> refused = browser.get(QUEUE + "?lane=mine&q=%C3%A9");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(Browser.target(refused)).isEqualTo("/sign-in?next=%2Fstaff%2Freview-queue%3Flane%3Dmine%26q%3D%25C3%25A9");

        HttpResponse<String> signedIn = browser.signIn(Browser.target(refused), email, PASSWORD);

        assertThat(Browser.target(signedIn)).isEqualTo(QUEUE + "?lane=mine&q=%C3%A9");
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsToldInOneSentenceAndNotSentBack() {
        HttpResponse<String> answer = browser.signIn("/sign-in", email, "wrong password");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("E-mail or password is not right.", email).doesNotContain("wrong password");
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(302);
    }

    @Test
    void tooManyTriesAreToldWithTheTimeToWait() {
        for (int i = 0; i < 5; i++) {
            browser.signIn("/sign-in", email, "wrong password");
        }

        assertThat(browser.signIn("/sign-in", email, PASSWORD).body()).containsPattern("Too many tries, wait until [0-9]{2}:[0-9]{2}");
    }

    @Test
    void signInNeverLeadsToAnotherSite() {
        HttpResponse<String> answer = browser.signIn("/sign-in?next=" + URLEncoder.encode("//evil.example/label/", StandardCharsets.UTF_8),
            email, PASSWORD);

        assertThat(Browser.target(answer)).isEqualTo(QUEUE);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
    }

    @Test
    void signInGivesTheSessionANewId() {
        browser.get("/sign-in");
        Map<String, String> planted = Map.copyOf(browser.cookies());
        assertThat(planted).containsKey("JSESSIONID");

        browser.signIn("/sign-in", email, PASSWORD);

        assertThat(browser.cookies().get("JSESSIONID")).isNotEqualTo(planted.get("JSESSIONID"));
        assertThat(visitorWith(planted).get(QUEUE).statusCode()).isEqualTo(302);
    }

    @Test
    void theSessionsCookieIsForThisSiteAndForTlsOnly() {
        HttpResponse<String> page = browser.get("/sign-in");

        assertThat(page.headers().allValues("Set-Cookie")).singleElement().asString()
            .startsWith("JSESSIONID=").contains("; Secure", "; HttpOnly", "; Path=/").containsIgnoringCase("; SameSite=Lax");
        assertThat(page.body()).doesNotContain(";jsessionid=");
    }

    @Test
    void signOutEndsTheSessionForWhoeverHasItsCookie() {
        browser.signIn("/sign-in", email, PASSWORD);
        Map<String, String> kept = Map.copyOf(browser.cookies());

        HttpResponse<String> out = browser.post(QUEUE, Browser.form(browser.get(QUEUE), "sign-out", "sign-out:go"));

        assertThat(Browser.target(out)).isEqualTo("/sign-in");
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(302);
        assertThat(visitorWith(kept).get(QUEUE).statusCode()).isEqualTo(302);
    }

    @Test
    void aDisabledPersonIsOutAtTheNextClick() {
        browser.signIn("/sign-in", email, PASSWORD);
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(200);

        people.disable(person, ACTOR);

        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(302);
    }

    @Test
    void aChangedRoleWorksAtTheNextClick() {
        browser.signIn("/sign-in", email, PASSWORD);
        assertThat(browser.get("/staff/audit").statusCode()).isEqualTo(403);

        people.changeRoles(person, null, Set.of(Role.ADMIN), ACTOR);

        assertThat(browser.get("/staff/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongRoleIsToldSoAndNotAskedToSignIn() {
        browser.signIn("/sign-in", owner(), PASSWORD);

        HttpResponse<String> answer = browser.get(QUEUE);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is not for your role");
        assertPolicyOfAPage(answer);
    }

    @Test
    void eachRoleBeginsOnItsPage() {
        assertThat(Browser.target(browser.get("/"))).isEqualTo("/sign-in");

        browser.signIn("/sign-in", email, PASSWORD);
        assertThat(Browser.target(browser.get("/"))).isEqualTo(QUEUE);

        people.changeRoles(person, null, Set.of(Role.IDENTIFIER_OFFICER, Role.ADMIN), ACTOR);
        assertThat(Browser.target(browser.get("/"))).isEqualTo("/staff/prefixes");
        people.changeRoles(person, null, Set.of(Role.ADMIN), ACTOR);
        assertThat(Browser.target(browser.get("/"))).isEqualTo("/staff/accounts");

        Browser label = visitorWith(Map.of());
        label.signIn("/sign-in", owner(), PASSWORD);
        assertThat(Browser.target(label.get("/"))).isEqualTo("/label/dashboard");
    }

    @Test
    void noSpellingOfAPathGetsAroundTheGuard() {
        List<String> spellings = List.of(
            "/staff/audit.xhtml", "/staff//audit", "//staff/audit", "/staff/./audit", "/x/../staff/audit",
            "/staff/%61udit", "/staff/audit;a=b",
            "/staff;a=b/audit", "/staff/audit/", "/STAFF/audit", "/staff/audit.XHTML", "/staff%2Faudit", "/staff/audit%00",
            "/staff/audit/x", "/WEB-INF/web.xml", "/WEB-INF/templates/staff.xhtml");
        assertThat(spellings).allSatisfy(path -> assertThat(browser.get(path).statusCode()).as(path).isNotEqualTo(200));

        browser.signIn("/sign-in", email, PASSWORD);
        assertThat(spellings).allSatisfy(path -> assertThat(browser.get(path).statusCode()).as(path).isNotEqualTo(200));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        HttpResponse<String> answer = browser.get("/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing here");
        assertPolicyOfAPage(answer);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Map<String, String> form = Browser.signInForm(browser.get("/sign-in"), email, PASSWORD);

        for (List<String> header : List.of(List.of("Origin", "https://evil.example"), List.of("Origin", "null"),
                List.of("Sec-Fetch-Site", "cross-site"), List.of("Sec-Fetch-Site", "same-site"), List.of("Sec-Fetch-Site", "none"))) {
            assertThat(browser.post("/sign-in", form, header.get(0), header.get(1)).statusCode()).as(header.toString()).isEqualTo(403);
        }
        assertThat(browser.post("/sign-in", form, "Origin", own(), "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormOnAnEndedSessionLeadsToSignInAndBackToItsPage() {
        HttpResponse<String> answer = browser.post(QUEUE, Map.of("form", "form"), "Referer", own() + QUEUE + "?lane=mine");

        assertThat(Browser.target(answer)).isEqualTo("/sign-in?next=%2Fstaff%2Freview-queue%3Flane%3Dmine");
    }

    @Test
    void aPartOfAPageOnAnEndedSessionRedirectsTheWholePage() {
        browser.cookies().put(Browser.SIGN_IN, "0123456789abcdef");
        HttpResponse<String> answer =
            browser.post(QUEUE, Map.of("form", "form"), "Referer", own() + QUEUE, "Faces-Request", "partial/ajax");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body()).contains("<redirect url=\"/sign-in?next=%2Fstaff%2Freview-queue&amp;expired=true\"/>");
    }

    @Test
    void everyPageHasOnePolicyWithoutInlineScripts() {
        HttpResponse<String> first = browser.get("/sign-in");

        assertPolicyOfAPage(first);
        assertThat(policy(browser.get("/sign-in"))).isNotEqualTo(policy(first));
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(first.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(first.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(first.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(first.body()).doesNotContainPattern("<[^>]+ on[a-z]+=");
    }

    @Test
    void stylesAndScriptsMayBeKeptAndAllowNothingBesides() {
        String style = browser.get("/sign-in").body()
            .replaceAll("(?s).*?href=\"([^\"]*jakarta.faces.resource[^\"]*\\.css[^\"]*)\".*", "$1");

        HttpResponse<String> answer = browser.get(style.replace("&amp;", "&"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(policy(answer)).startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static void assertPolicyOfAPage(HttpResponse<String> page) {
        assertThat(policy(page))
            .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'", "object-src 'none'")
            .containsPattern("script-src 'self' 'nonce-[^']+'").doesNotContain("unsafe-eval");
        String scripts = policy(page).replaceAll(".*script-src ([^;]*).*", "$1");
        assertThat(scripts).doesNotContain("unsafe-inline");
    }

    private static String policy(HttpResponse<String> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        return policies.get(0);
    }

    private String owner() {
        String address = "o" + email;
        AccountId account = accounts.create(new CreateAccount("Nightjar", "FR", "Europe/Paris", "Camille", "x" + address, null), ACTOR)
            .id();
        UUID owner = people.invite(new InvitePerson("Bo", address, account, Role.OWNER, Set.of()), ACTOR).id();
        people.setPassword(owner, PASSWORD, ACTOR);
        return address;
    }

    private Browser visitorWith(Map<String, String> cookies) {
        Browser other = new Browser(URI.create(address.toString()));
        other.cookies().putAll(cookies);
        return other;
    }

    private String own() {
        return address.getProtocol() + "://" + address.getAuthority();
    }
}
