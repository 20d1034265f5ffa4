package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two windows on one release, and one recording on two releases. */
class SharedWorkIT {

    private static Browser browser;
    private static String root;
    private static Account account;

    @BeforeAll
    static void prepare() {
        browser = Browser.open();
        root = Account.unusedRoot();
        account = Account.withRoot("Shared Label", root);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("two people change one release: the second is told, chooses, and neither change is lost")
    void conflict() {
        PreparedRelease release = PreparedRelease.complete(account, "Two Hands", root + "2600001");
        Page first = open(release);
        Page second = open(release);
        change(first, "catalogNumber", "NJ-001");
        change(second, "version", "Deluxe");

        assertThat(second.locator("[data-test=conflict]").innerText()).contains("Ada Owner", "not saved");
        assertThat(second.inputValue("[data-field=version]")).isEqualTo("Deluxe");
        assertThat(details(release)).containsEntry("version", null).containsEntry("catalogNumber", "NJ-001");
        Browser.screenshot(second, "label-release-edit-conflict");

        second.click("[id='form:mine']");
        new Keyboard(second).settle();
        assertThat(second.locator("[data-test=conflict]").count()).isZero();
        assertThat(details(release)).containsEntry("version", "Deluxe").containsEntry("catalogNumber", "NJ-001");
    }

    @Test
    @DisplayName("a recording of the label is attached to a second release by its code, and keeps it")
    void attach() {
        PreparedRelease.complete(account, "First Home", root + "2600002");
        PreparedRelease second = PreparedRelease.draft(account, "Second Home", root + "2600002");
        Page page = SignedIn.as(browser, account.email());
        page.navigate("/label/release-edit?section=TRACKS&id=" + second.id());
        change(page, "attachIsrc", root.substring(0, 2) + "-" + root.substring(2) + "-26-00002");
        page.click("[data-test=attach]");
        new Keyboard(page).settle();
        assertThat(page.locator("[data-test=track-row]").innerText()).contains("First Home", "00002");
        assertThat(account.codes().stream().filter((root + "2600002")::equals)).hasSize(1);
    }

    @Test
    @DisplayName("a change whose answer does not come is not said to be saved")
    void noAnswer() {
        Page page = open(PreparedRelease.draft(account, "No Answer", root + "2600003"));
        change(page, "version", "Deluxe");
        assertThat(page.locator("[data-test=saved]").innerText()).contains("Saved");

        page.route("**/label/release-edit*", route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
        change(page, "catalogNumber", "NJ-001");

        assertThat(page.locator("[data-test=saved]").innerText()).contains("it may not be saved");
        page.unroute("**/label/release-edit*");
        change(page, "catalogNumber", "NJ-002");
        assertThat(page.locator("[data-test=saved]").innerText()).contains("Saved").doesNotContain("may not");
    }

    @Test
    @DisplayName("S5: two people generate for one track: both see its one code; what was taken back gets none")
    void generatedMeanwhile() {
        Account account = Account.withoutRoot("Shared Generation").acceptTerms();
        PreparedRelease release = PreparedRelease.draft(account, "Both At Once").toGenerate("Once");
        Page first = generating(account, release);
        first.click("[data-test=set-date]");
        new Keyboard(first).settle();
        assertThat(first.evaluate("document.activeElement.dataset.field")).isEqualTo("releaseDate");
        change(first, "releaseDate", "2030-05-03");
        Page second = generating(account, release);
        Page third = generating(account, release);

        assertThat(assigned(second)).isEqualTo(assigned(third)).contains(account.codes().get(0).substring(7));
        assertThat(account.codes()).hasSize(1);

        Page fourth = generating(account, release.toGenerate("Twice"));
        release.undecide(1);
        assertThat(assigned(fourth)).contains("No ISRC assigned").doesNotContain("Once");

        Page late = generating(account, release.toGenerate("Thrice"));
        release.toGenerate("Added Meanwhile");
        assertThat(assigned(late)).contains("Thrice", "Added Meanwhile").doesNotContain("Once");
        assertThat(account.codes()).hasSize(3);

        PreparedRelease other = PreparedRelease.draft(account, "Taken Back").toGenerate("Never");
        Page fifth = generating(account, other);
        other.undecide(0);
        fifth.click("[data-test=assign]");
        assertThat(fifth.waitForSelector("[data-test=generate-over]").innerText()).contains("waits for a code any more");
        assertThat(fifth.locator("[data-test=candidate], [data-test=assign]").count()).isZero();
        assertThat(account.codes()).hasSize(3);
    }

    private static String assigned(Page page) {
        page.click("[data-test=assign]");
        return page.waitForSelector("[data-test=given]").innerText();
    }

    private static Page generating(Account account, PreparedRelease release) {
        Page page = SignedIn.as(browser, account.email());
        page.navigate("/label/release-edit?section=TRACKS&id=" + release.id());
        page.click("[data-test=generate]");
        page.check("[data-test=attest]");
        return page;
    }

    private static Page open(PreparedRelease release) {
        Page page = SignedIn.as(browser, account.email());
        page.navigate("/label/release-edit?id=" + release.id());
        return page;
    }

    private static void change(Page page, String field, String text) {
        page.fill("[data-field=" + field + "]", text);
        page.keyboard().press("Tab");
        new Keyboard(page).settle();
    }

    private static Map<String, Object> details(PreparedRelease release) {
        return account.call().get("/releases/{id}", release.id()).then().statusCode(200).extract().path("");
    }
}
