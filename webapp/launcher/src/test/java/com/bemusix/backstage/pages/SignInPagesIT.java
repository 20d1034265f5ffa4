package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInPagesIT {

    private static final double UNTIL_THE_BROWSER_ENDS = -1;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theBrowserKeepsASignInFromScriptsAndOtherSitesAndOnlyWhileItIsOpen() {
        Page page = SignedIn.as(browser, Account.REVIEWER);

        assertThat(page.context().cookies()).filteredOn(cookie -> cookie.name.equals("backstage")).singleElement()
            .returns(true, (Cookie cookie) -> cookie.httpOnly).returns(SameSiteAttribute.LAX, cookie -> cookie.sameSite)
            .returns("/", cookie -> cookie.path).returns(UNTIL_THE_BROWSER_ENDS, cookie -> cookie.expires);
    }

    @Test
    void aSignInOutlivesTheSessionOfTheServerAndEndsWithSignOut() {
        Page page = SignedIn.as(browser, Account.REVIEWER);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        page.navigate("/staff/review-queue");
        assertThat(page.url()).endsWith("/staff/review-queue");

        page.click(".who summary");
        page.click("[data-test=sign-out]:visible");
        page.waitForURL("**/sign-in");
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("backstage"));
    }
}
