package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The staff's page of policies. */
class PolicyPagesIT {

    private static final String ROW = "[data-test=policy-row][data-key=REMASTER-HM]";

    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        page = SignedIn.as(browser, Account.ADMIN);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("D17: a policy for a further territory begins on a later day; one that is to hold at once takes its place, and both stay")
    void aPolicyIsMadeAndChanged() {
        page.navigate("/staff/policies");
        page.selectOption("[data-field=topic]", "REMASTER");
        page.fill("[data-field=territory]", "HM");
        page.fill("[data-field=rule]", "A remaster has a code of its own.");
        page.fill("[data-field=source]", "An agency");
        page.fill("[data-field=reason]", "The agency wrote");
        page.fill("[data-field=address]", "agency.example/rule");
        save();
        assertThat(invalid()).containsExactly("address");

        page.fill("[data-field=address]", "https://agency.example/rule");
        page.uncheck("[id='change:justifiable']");
        save();
        assertThat(page.locator("[data-test=summary]").innerText()).contains("A policy that asks has to take the reasons of labels");

        page.selectOption("[data-field=advice]", "NEW");
        page.fill("[data-field=effectiveFrom]", "2099-12-31");
        save();
        assertThat(page.locator("[data-test=confirmation]").innerText()).contains("31 Dec 2099");
        assertThat(page.locator(ROW).innerText()).contains("New code", "no reason is enough", "from 31 Dec 2099");

        change(null);
        assertThat(page.locator(ROW).innerText()).contains("a reason is enough").doesNotContain("2099");
        change("2099-06-30");
        assertThat(page.locator(ROW + " [data-test=policy-next]").innerText()).contains("version 3 from 30 Jun 2099");
        page.click(ROW + " [data-test=change-policy]");
        page.waitForURL("**territory=HM*");
        assertThat(page.locator("[data-test=policy-version]").all()).extracting(each -> each.getAttribute("data-key"))
            .containsExactly("3", "2", "1");
        Browser.screenshot(page, "policies-to-come");
    }

    private static void change(String from) {
        page.click(ROW + " [data-test=change-policy]");
        page.waitForURL("**territory=HM*");
        page.check("[id='change:justifiable']");
        page.fill("[data-field=reason]", "The agency wrote again");
        if (from != null) {
            page.fill("[data-field=effectiveFrom]", from);
        }
        save();
        page.waitForSelector("[data-test=confirmation]");
    }

    private static void save() {
        page.waitForResponse(answer -> answer.request().isNavigationRequest(), () -> page.click("[data-test=save-policy]"));
        page.waitForLoadState();
        page.waitForSelector("[data-test=summary], [data-test=confirmation]");
    }

    private static List<String> invalid() {
        return page.locator("[aria-invalid=true]").all().stream().map((Locator field) -> field.getAttribute("data-field")).toList();
    }
}
