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

    Page page() {
        return page;
    }

    /** Claims the release with that title from the queue. */
    void claim(String title) {
        page.navigate("/staff/review-queue");
        keys.activate("[data-test=claim][aria-label$='" + title + "']", "Enter");
        page.waitForURL(url -> url.contains("/staff/review?"));
    }

    /** Asks the label to change the place with that name, for the reason with that code. */
    void request(String code, String place, String remark) {
        keys.reach("[data-test=reason-code]").write(code).reach("[data-test=reason-target]").write(place)
            .type("[data-test=reason-remark]", remark).activate("[data-test=add-reason]", "Enter");
        page.waitForSelector("[data-test=draft]");
        keys.activate("[data-test=request-correction]", "Enter");
        page.waitForURL("**/staff/review-queue*");
    }

    /** What the desk shows as changed since the last time. */
    String changes() {
        return page.locator("[data-test=change]").first().innerText();
    }

    /** What the desk shows of a finding that the label answered. */
    String answeredFinding() {
        return page.locator("[data-test=finding][data-state=answered]").innerText();
    }

    void approve() {
        keys.activate("[data-test=approve]", "Enter");
        page.waitForURL("**/staff/review-queue*");
    }
}
