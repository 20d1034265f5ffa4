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

/**
 * The main job, from sign-in to approval, without a mouse: of a label without a root, and of one with a root whose release is sent back
 * once.
 */
class JourneysIT {

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
    @DisplayName("S11, S18 to S21: a label without a root has a code generated under accepted terms, submits, and is approved")
    void withoutRoot() {
        Account account = Account.open("Without Root");
        Page page = SignedIn.as(browser, account.email());
        LabelAtWork label = new LabelAtWork(page);
        String title = "Generated " + ThreadLocalRandom.current().nextInt(1_000_000);

        label.declareNoRoot();
        label.begin(title);
        label.describe();
        label.addTrack(title);
        label.generate();
        Browser.screenshot(page, "journey-without-root-generated");
        label.submit();
        assertThat(account.onlyState()).isEqualTo("SUBMITTED");

        ReviewerAtWork reviewer = new ReviewerAtWork(browser);
        reviewer.claim(title);
        reviewer.approve();
        assertThat(account.onlyState()).isEqualTo("APPROVED");
        assertThat(account.codes()).hasSize(1);

        page.navigate("/label/ledger?code=" + account.codes().get(0));
        assertThat(page.locator("[data-test=ledger-look-up]").innerText()).contains("No earlier code found", "Ada Owner");
        assertThat(page.locator("[data-test=ledger-notice]").innerText()).contains("Owner informed");
        page.click("[data-test=ledger-panel] [data-test=certificate]");
        page.waitForSelector("[data-test=certificate-part]");
        assertThat(page.locator("[data-test=certificate-part]").evaluateAll("all => all.map(each => each.dataset.key)"))
            .isEqualTo(List.of("code", "recording", "attestation", "permission", "assignment", "ledger", "notice"));
        assertThat(page.locator("[data-test=certificate-part][data-key=permission]").textContent()).contains("SHA-256 of the text");
        Browser.screenshot(page, "label-certificate");
        assertThat(page.waitForDownload(() -> page.click("[data-test=certificate-pdf]")).suggestedFilename())
            .isEqualTo("certificate-" + account.codes().get(0) + ".pdf");
        assertThat(page.locator("[data-test=certificate-part][data-key=attestation]").textContent()).contains("None of this account");

        assertNoticeIsSeenByStaff(title);
        label.begin(title + " again");
        label.describe();
        label.addTrack(title);
        label.useKnown(account.codes().get(0));
        Browser.screenshot(page, "journey-without-root-known");
        assertThat(page.locator("[data-test=track-row] [data-test=isrc]").first().getAttribute("data-key"))
            .as("M3, S18 AC3: the code that the recording has").isEqualTo(account.codes().get(0));
        assertThat(account.codes()).hasSize(1);
    }

    /** M7: also while there is no mail server, which the page says. */
    private static void assertNoticeIsSeenByStaff(String title) {
        Page staff = SignedIn.as(browser, Account.ADMIN);
        staff.navigate("/staff/notices");
        assertThat(staff.locator("[data-test=no-mail-server]").innerText()).isNotBlank();
        staff.click("[data-test=state][data-key=WAITING]");
        staff.waitForURL("**state=WAITING");
        assertThat(staff.locator("[data-test=notice-row]").allInnerTexts()).anyMatch(row -> row.contains(title));
        staff.click("[data-test=retry-notices]");
        staff.waitForSelector("[data-test=confirmation]");
        staff.navigate("/staff/notices?state=SENT");
        assertThat(staff.locator("[data-test=notice-row]").count()).isZero();
    }

    @Test
    @DisplayName("S11 to S17: a label with a root gives its own codes, corrects what the reviewer asks for, and is approved")
    void withRoot() {
        Account account = Account.open("With Root");
        Page page = SignedIn.as(browser, account.email());
        LabelAtWork label = new LabelAtWork(page);
        String root = Account.unusedRoot();
        String title = "numbered " + ThreadLocalRandom.current().nextInt(1_000_000);

        label.declareRoot(root);
        label.begin(title, root + "2600001");
        label.describe();
        label.addTrack("Salt Line");
        label.addTrack("Low Water");
        label.useFirst("Salt Line");
        assertThat(label.enter("Low Water", root + "260000O")).contains("zero, not the letter O");
        assertThat(label.enter("Low Water", root + "2600002")).doesNotContain("letter O");
        label.submit();
        assertThat(account.onlyState()).as(page.locator("main").innerText()).isEqualTo("SUBMITTED");

        ReviewerAtWork reviewer = new ReviewerAtWork(browser);
        reviewer.claim(title);
        reviewer.request("MD-104", "Title", "Please begin with a capital.");
        assertThat(account.onlyState()).isEqualTo("CORRECTION_REQUESTED");

        assertThat(label.followCorrection("title")).contains("Please begin with a capital.", "MD-104");
        Browser.screenshot(page, "journey-with-root-asked");
        String better = "N" + title.substring(1);
        label.retitle(better);
        label.resubmit();
        assertThat(account.onlyState()).isEqualTo("SUBMITTED");

        reviewer.claim(better);
        assertThat(reviewer.changes()).contains("Title", title, better);
        Browser.screenshot(reviewer.page(), "journey-with-root-changes");
        reviewer.approve();
        assertThat(account.onlyState()).isEqualTo("APPROVED");
        assertThat(account.codes()).containsExactlyInAnyOrder(root + "2600001", root + "2600002");
        label.cannotChangeCodes();
    }
}
