package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The main job of a label without a root, from sign-in to approval, without a mouse. */
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
    }
}
