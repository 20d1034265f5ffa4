package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where sources differ: the label gives its reason by the keyboard alone, and the reviewer reads it. */
class ReasonsIT {

    private static final String REASON = "Only the fade at the end is longer; the agency wrote that the code stays.";

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
    @DisplayName("T7, ID-007: a great change of length blocks; the label gives a reason, and the reviewer sees both ways and the reason")
    void aReasonIsGivenAndRead() {
        String root = Account.unusedRoot();
        Account account = Account.withRoot("Differing", root);
        String title = "Longer " + ThreadLocalRandom.current().nextInt(1_000_000);
        PreparedRelease release = PreparedRelease.complete(account, title, root + "2600001").longer();
        Page page = SignedIn.as(browser, account.email());
        LabelAtWork label = new LabelAtWork(page);

        page.navigate("/label/release-edit?id=" + release.id());
        assertThat(page.locator("[data-test=finding][data-key=ID-007]").innerText()).contains("Blocks", "20 seconds", "SCPP");
        label.giveReason(REASON);
        assertThat(page.locator("[data-test=justification]").innerText()).contains(REASON);
        assertThat(page.locator("[data-test=finding][data-key=ID-007]").getAttribute("data-state")).isEqualTo("answered");
        Browser.screenshot(page, "reason-given");
        label.takeReasonBack();
        label.giveReason(REASON);
        label.submit();
        page.waitForURL("**/label/release?*");
        assertThat(account.onlyState()).isEqualTo("SUBMITTED");
        assertThat(page.locator("[data-test=reasoned]").innerText()).contains("SCPP", REASON);

        ReviewerAtWork reviewer = new ReviewerAtWork(browser);
        reviewer.claim(title);
        assertThat(reviewer.answeredFinding()).contains(REASON, "Ada Owner", "SCPP", "Keep the code: it is the same recording",
            "Give a new code: another length");
        assertThat(ways(reviewer.page())).containsExactly("present", "open");
        Browser.screenshot(reviewer.page(), "reason-read");
        reviewer.approve();
        assertThat(account.onlyState()).isEqualTo("APPROVED");
    }

    @Test
    @DisplayName("T7: when the length changes once more, the reason stands there as one for something else, to be given anew")
    void aReasonThatNoLongerFitsIsShownAsSuch() {
        String root = Account.unusedRoot();
        Account account = Account.withRoot("Changing", root);
        PreparedRelease release = PreparedRelease.complete(account, "Longer Still", root + "2600001").longer().justified(REASON);
        Page page = SignedIn.as(browser, account.email());
        page.navigate("/label/release-edit?section=TRACKS&id=" + release.id());
        page.click("[data-test=track-row] a.name");
        page.waitForURL("**track=*");
        page.fill("[id='form:durationMs']", "3:50");
        page.press("[id='form:durationMs']", "Tab");
        page.waitForSelector("[data-test=finding][data-key=ID-007]:has-text('Blocks')");

        page.click("[data-test=to-reason]");
        page.waitForURL("**section=SUBMIT*");

        assertThat(page.locator("[data-test=asked-by-policy]").getAttribute("data-state")).isEqualTo("changed");
        assertThat(page.locator("[data-test=justification]").getAttribute("data-state")).isEqualTo("changed");
        assertThat(page.locator("[data-test=asked-by-policy] textarea").inputValue()).isEqualTo(REASON);
        Browser.screenshot(page, "reason-changed");
        page.click("[data-test=give-reason]");
        page.waitForSelector("[data-test=asked-by-policy][data-state=answered]");
    }

    @Test
    @DisplayName("E5, D2, ID-026: the label ticks that the release was out before, and is asked about its new UPC")
    void aReleaseThatWasOutBefore() {
        String root = Account.unusedRoot();
        Account account = Account.withRoot("Moving", root);
        PreparedRelease release = PreparedRelease.complete(account, "Moved Here", root + "2600001");
        Page page = SignedIn.as(browser, account.email());
        LabelAtWork label = new LabelAtWork(page);
        page.navigate("/label/release-edit?id=" + release.id());
        assertThat(page.locator("[data-field=previouslyReleased-upc]").count()).isZero();

        label.wasOutBefore("Other Distributor, 2019", "60255726594");
        assertThat(page.locator("[data-field=previouslyReleased-upc]").getAttribute("aria-invalid")).isEqualTo("true");
        label.wasOutBefore("Other Distributor, 2019", "602557265941");
        page.waitForSelector("[data-test=finding][data-key=ID-026]:has-text('602557265941')");
        Browser.screenshot(page, "previous-release");
        label.giveReason("Two tracks more than before");

        assertThat(page.locator("main").innerText()).contains("Other Distributor, 2019, UPC 602557265941, taken down");
        assertThat(page.locator("[data-test=asked-by-policy]").getAttribute("data-state")).isEqualTo("answered");
    }

    private static List<String> ways(Page page) {
        return page.locator("[data-test=way]").all().stream().map(way -> way.getAttribute("data-state")).toList();
    }
}
