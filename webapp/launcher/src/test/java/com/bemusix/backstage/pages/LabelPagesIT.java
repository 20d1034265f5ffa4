package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a label does beside its releases: numbers, roots, inspector, terms, answers to a reviewer, tokens. */
class LabelPagesIT {

    private static Browser browser;
    private static String root;
    private static Account account;
    private static PreparedRelease sentBack;
    private static Page page;

    @BeforeAll
    static void prepare() {
        browser = Browser.open();
        root = Account.unusedRoot();
        account = Account.withRoot("Pages Label", root);
        PreparedRelease.complete(account, "Kept Code", root + "2600001");
        sentBack = PreparedRelease.complete(account, "all lower case", root + "2600002").submitted().claimed().sentBack();
        page = SignedIn.as(browser, account.email());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("S3, S23 AC2: the UPC ledger is filtered, counted and taken away")
    void upcLedger() {
        page.navigate("/label/upc-ledger");
        int all = page.locator("[data-test=upc-row]").count();
        assertThat(page.locator("[data-test=count]").innerText()).startsWith(all == 0 ? "No" : Integer.toString(all));

        page.click("[data-test=export-menu]");
        for (String form : List.of("csv", "xlsx", "json", "pdf")) {
            assertThat(page.waitForDownload(() -> page.click("[data-test=export-" + form + "]")).suggestedFilename())
                .isEqualTo("upc-ledger." + form);
        }
        page.selectOption("[data-test=filter-status]", "WITHDRAWN");
        page.click("main form.filters button");
        page.waitForURL("**status=WITHDRAWN*");
        assertThat(page.locator("[data-test=count]").innerText()).isEqualTo("No number");
        assertThat(page.locator("[data-test=filter-status]").inputValue()).isEqualTo("WITHDRAWN");
    }

    @Test
    @DisplayName("F2: the ledger page tells of a code that was used outside")
    void usedOutside() {
        page.navigate("/label/roots");
        page.click("[data-test=root][data-key='" + root + "'] a");
        page.click("[data-test=root-detail] [data-test=import-codes]");
        page.fill("[id='form:pasted']", root + "2500007\n" + root + "2500008");
        page.click("[data-test=check-codes]");
        page.click("[data-test=mark-codes]");
        page.waitForSelector("[data-test=confirmation]");

        page.navigate("/label/ledger?code=" + root + "2500008");
        assertThat(page.locator("[data-test=ledger-panel]").innerText()).contains("Used outside", root.substring(0, 2) + "-"
            + root.substring(2) + "-25-00008");
        assertThat(page.locator("[data-test=ledger-event]").getAttribute("data-key")).isEqualTo("USED_OUTSIDE");
    }

    @Test
    @DisplayName("S11: a label adds a second root and makes it the default; a root of another label is refused at the field")
    void roots() {
        String other = Account.unusedRoot();
        Account.withRoot("Another Label", other);
        page.navigate("/label/roots");
        addRoot(other);
        assertThat(page.locator("[data-field=prefix]").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("[data-test=root]").count()).isEqualTo(1);

        String second = Account.unusedRoot();
        page.navigate("/label/roots");
        addRoot(second);
        page.click("[data-test=root][data-key='" + second + "'] a");
        page.click("[data-test=root-detail] [data-test=make-default]");
        page.waitForSelector("[data-key='" + second + "'] [data-test=default]");
        assertThat(page.locator("[data-test=default]").count()).isEqualTo(1);
    }

    private static void addRoot(String prefix) {
        page.fill("[data-field=prefix]", prefix);
        page.keyboard().press("Tab");
        new Keyboard(page).settle();
        page.click("[data-test=add-root]");
        page.waitForLoadState();
    }

    @Test
    @DisplayName("S22: the inspector says of every pasted line what it is, and can be read by verdict")
    void inspector() {
        page.navigate("/label/inspector");
        page.fill("[data-test=codes]", root + "2600001\n" + root + "26O0001\n036000291452\n036000291453\nnonsense");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("[data-test=verdict]");
        assertThat(page.locator("[data-test=verdict]").allInnerTexts()).hasSize(5);
        assertThat(page.locator("[data-test=verdict]").nth(0).innerText()).contains("Kept Code");
        assertThat(page.locator("[data-test=verdict]").nth(1).innerText()).contains("zero, not the letter O");
        assertThat(page.locator("[data-test=verdict]").nth(3).innerText()).contains("should be 2");

        page.click("[data-test=filter][data-key=WRONG]");
        new Keyboard(page).settle();
        assertThat(page.locator("[data-test=verdict][data-state=WRONG]").count()).isEqualTo(3);
        assertThat(page.locator("[data-test=verdict]").count()).isEqualTo(3);
    }

    @Test
    @DisplayName("S22: the inspector reads 5,000 lines, and says of more how many there may be")
    void inspectorOfManyLines() {
        String lines = IntStream.range(0, 5_000).mapToObj(i -> String.format("%s26%05d", root, 90_000 + i))
            .collect(Collectors.joining("\n"));
        page.navigate("/label/inspector");
        Keyboard keyboard = new Keyboard(page).paste("[data-test=codes]", lines);
        page.click("[data-test=inspect]");
        page.waitForSelector("[data-test=verdict]");
        assertThat(page.innerText("[data-test=counts]")).contains("5,000 codes: 5,000 fine", "1 to 500 of 5,000");

        keyboard.paste("[data-test=codes]", lines + "\nnonsense");
        page.click("[data-test=inspect]");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.innerText("[data-test=summary]")).contains("5,001 lines", "5,000");
    }

    @Test
    @DisplayName("S20, M5: a manager accepts the terms for a rights owner, not without name, role and tick; later once more as licensee")
    void terms() {
        page.navigate("/label/terms");
        assertThat(page.locator("[data-test=terms-text]").innerText()).isNotBlank();
        page.fill("[data-field=name]", " ");
        page.click("[data-test=accept-terms]");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("[data-test=summary] a").allInnerTexts()).containsExactly("Write your name.", "Write your role.",
            "Tick that you accept the terms.");

        page.fill("[data-field=name]", "Ada Owner");
        page.fill("[data-field=role]", "Managing director");
        page.click("[data-test=accept-terms]");
        page.waitForSelector("[data-test=summary]");
        page.check("[id='form:agreed']");
        page.click("[data-test=accept-terms]");
        page.waitForSelector("[data-test=terms-accepted]");
        assertThat(page.locator("[data-test=acceptance]").innerText()).contains("Ada Owner", "Managing director",
            "Owner of the recordings");

        page.fill("[data-field=owner]", "");
        page.click("[data-test=accept-terms]");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.innerText("[id='form:owner-message']")).isEqualTo("Write whose permission it is.");
        page.fill("[data-field=owner]", "Nightjar Records Ltd");
        page.check("input[type=radio][value=EXCLUSIVE_LICENSEE]");
        page.fill("[data-field=role]", "Managing director");
        page.check("[id='form:agreed']");
        page.click("[data-test=accept-terms]");
        page.waitForSelector("[data-test=terms-accepted]:has-text('Nightjar Records Ltd')");
        assertThat(page.locator("[data-test=acceptance]").count()).isEqualTo(2);
        assertThat(page.inputValue("[data-field=owner]")).isEqualTo("Nightjar Records Ltd");
    }

    @Test
    @DisplayName("a correction is answered instead of made, and the release is handed in again when nothing is open")
    void correction() {
        page.navigate("/label/correction?id=" + sentBack.id());
        assertThat(page.locator("[data-test=correction]").count()).isEqualTo(2);
        page.click("[data-test=resubmit]");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.locator("[data-test=summary] li").count()).isEqualTo(2);

        for (int open = 2; open > 0; open--) {
            page.locator("[data-state=open] [data-test=meant]").first().click();
            page.locator("[data-state=open] textarea").first().fill("It is meant that way.");
            page.locator("[data-state=open] [data-test=send-answer]").first().click();
            page.waitForLoadState();
        }
        assertThat(page.locator("[data-test=answer]").count()).isEqualTo(2);
        page.click("[data-test=resubmit]");
        page.waitForURL("**/label/release?*");
        assertThat(page.locator("main [data-test=status]").first().getAttribute("data-state")).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("a token is shown once, works, and does not after it was revoked")
    void apiAccess() {
        page.navigate("/label/api-access");
        page.click("[data-test=create-token]");
        page.waitForSelector("[data-test=summary]");
        page.fill("[data-field=name]", "Catalogue sync");
        page.click("[data-test=create-token]");
        page.waitForSelector("[data-test=secret]");
        String token = page.locator("[data-test=secret]").innerText();
        assertThat(Account.with(token).get("/releases").statusCode()).isEqualTo(200);

        page.navigate("/label/api-access");
        assertThat(page.content()).doesNotContain(token);
        page.locator("[data-test=token]:has-text('Catalogue sync') [data-test=revoke]").click();
        page.locator("[data-test=token]:has-text('Catalogue sync') [data-test=revoke-now]").click();
        page.waitForSelector("[data-test=confirmation]");
        assertThat(Account.with(token).get("/releases").statusCode()).isEqualTo(401);
    }
}
