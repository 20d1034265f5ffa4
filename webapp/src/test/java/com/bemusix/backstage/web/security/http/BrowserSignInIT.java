package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.InvitePerson;
import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.Role;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cookie of a sign-in and the session beside it, which is of one node and keeps nothing but views. */
@ExtendWith(ArquillianExtension.class)
class BrowserSignInIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String QUEUE = "/staff/review-queue";
    private static final String SESSION = "JSESSIONID";
    private static final String EXPIRED = "/errors/expired?next=%2Fstaff%2Freview-queue";
    private static final Actor ACTOR = Actor.system("test");

    @ArquillianResource
    URL address;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private Browser browser;
    private String email;

    @BeforeEach
    void reviewer() {
        browser = visitorWith(Map.of());
        email = reviewer("Rosa");
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theCookieIsForThisSiteForTlsAndForNoScript() {
        HttpResponse<String> signedIn = browser.signIn("/sign-in", email, PASSWORD);

        assertThat(signedIn.headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith(Browser.SIGN_IN + '='))
            .singleElement().asString().matches(Browser.SIGN_IN + "=[A-Za-z0-9_-]{43};.*").contains("; Secure", "; HttpOnly", "; Path=/")
            .containsIgnoringCase("; SameSite=Lax").doesNotContainIgnoringCase("Domain").doesNotContainIgnoringCase("Max-Age")
            .doesNotContainIgnoringCase("Expires");
    }

    @Test
    void whoIsSignedInStaysSoWithoutTheSessionOfTheNode() {
        browser.signIn("/sign-in", email, PASSWORD);
        Browser elsewhere = visitorWith(Map.of(Browser.SIGN_IN, browser.cookies().get(Browser.SIGN_IN), SESSION, "of-another-node"));

        assertThat(elsewhere.get(QUEUE).statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWhoseViewIsOnAnotherNodeGetsTheExpiredPageAndItsSenderStaysSignedIn() {
        browser.signIn("/sign-in", email, PASSWORD);
        Map<String, String> form = Browser.form(browser.get(QUEUE), "sign-out", "sign-out:go");
        browser.cookies().put(SESSION, "of-another-node");

        HttpResponse<String> answer = browser.post(QUEUE, form, "Referer", own() + QUEUE);

        assertThat(Browser.target(answer)).isEqualTo(EXPIRED);
        assertThat(browser.get(EXPIRED).body()).contains("What was saved before stays saved", "href=\"" + QUEUE + '"');
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(200);
    }

    @Test
    void aPlantedSignInIsWorthNothingAfterwards() {
        Browser attacker = visitorWith(Map.of());
        attacker.signIn("/sign-in", reviewer("Mallory"), PASSWORD);
        Map<String, String> planted = Map.copyOf(attacker.cookies());
        browser.cookies().putAll(planted);

        browser.signIn("/sign-in", email, PASSWORD);

        assertThat(browser.get(QUEUE).body()).contains("Rosa").doesNotContain("Mallory");
        assertThat(visitorWith(planted).get(QUEUE).statusCode()).as("what was there before has ended").isEqualTo(302);
    }

    @Test
    void theViewsOfASessionAreForTheSignInThatMadeThem() {
        browser.signIn("/sign-in", email, PASSWORD);
        Map<String, String> form = Browser.form(browser.get(QUEUE), "sign-out", "sign-out:go");
        Browser other = visitorWith(Map.of());
        other.signIn("/sign-in", reviewer("Mallory"), PASSWORD);
        other.cookies().put(SESSION, browser.cookies().get(SESSION));

        assertThat(Browser.target(other.post(QUEUE, form, "Referer", own() + QUEUE))).isEqualTo(EXPIRED);
        assertThat(other.cookies().get(SESSION)).isNotEqualTo(browser.cookies().get(SESSION));

        HttpResponse<String> nobody = visitorWith(Map.of(SESSION, browser.cookies().get(SESSION)))
            .post("/sign-in", form, "Referer", own() + QUEUE);
        assertThat(Browser.target(nobody)).isEqualTo(EXPIRED);
    }

    @Test
    void anEndedSignInIsToldOnceAndTakenFromTheBrowser() {
        browser.signIn("/sign-in", email, PASSWORD);
        clock.advance(Duration.ofMinutes(30));

        HttpResponse<String> answer = browser.get(QUEUE);

        assertThat(Browser.target(answer)).isEqualTo("/sign-in?next=%2Fstaff%2Freview-queue&expired=true");
        assertThat(browser.get(Browser.target(answer)).body()).contains("You were signed out after a time without a sign of life");
        assertThat(browser.cookies()).doesNotContainKey(Browser.SIGN_IN);
        assertThat(Browser.target(browser.get(QUEUE))).isEqualTo("/sign-in?next=%2Fstaff%2Freview-queue");
    }

    private String reviewer(String name) {
        String address = "b" + UUID.randomUUID() + "@example.test";
        UUID person = people.invite(new InvitePerson(name, address, null, null, Set.of(Role.REVIEWER)), ACTOR).id();
        people.setPassword(person, PASSWORD, ACTOR);
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
