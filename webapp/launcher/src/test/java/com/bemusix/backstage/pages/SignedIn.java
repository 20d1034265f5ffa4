package com.bemusix.backstage.pages;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Pages on which somebody has signed in by the keyboard. */
final class SignedIn {

    private static final int TIMEOUT = 15_000;

    private SignedIn() {
    }

    static Page as(Browser browser, String email) {
        return as(browser, email, Browser.WIDE, ColorScheme.LIGHT);
    }

    static Page as(Browser browser, String email, int width, ColorScheme scheme) {
        Page page = browser.page(width, scheme);
        page.setDefaultTimeout(TIMEOUT);
        page.navigate("/sign-in");
        new Keyboard(page).type("input[type=email]", email).type("input[type=password]", Account.PASSWORD).press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
