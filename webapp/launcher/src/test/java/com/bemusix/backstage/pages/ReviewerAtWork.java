package com.bemusix.backstage.pages;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;

/** What a reviewer does on the pages, by the keyboard alone. */
final class ReviewerAtWork {

    private final Page page;
    private final Keyboard keys;

    ReviewerAtWork(Browser browser) {
        this.page = SignedIn.as(browser, Account.REVIEWER);
        this.keys = new Keyboard(page);
    }

    /** Claims the release with that title from the queue. */
    void claim(String title) {
        page.navigate("/staff/review-queue");
        keys.activate("[data-test=claim][aria-label$='" + title + "']", "Enter");
        page.waitForURL(url -> url.contains("/staff/review?"));
    }

    void approve() {
        keys.activate("[data-test=approve]", "Enter");
        page.waitForURL("**/staff/review-queue*");
    }
}
