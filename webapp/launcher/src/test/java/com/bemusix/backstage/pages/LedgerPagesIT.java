package com.bemusix.backstage.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.assertj.core.util.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every ISRC of a label: found, filtered, verified, taken away. */
class LedgerPagesIT {

    private static Browser browser;
    private static String root;
    private static Account account;
    private static Page page;

    @BeforeAll
    static void prepare() {
        browser = Browser.open();
        root = Account.unusedRoot();
        account = Account.withRoot("Ledger Label", root);
        PreparedRelease.complete(account, "Kept Code", root + "2600001");
        PreparedRelease.complete(account, "Harbour Lights", root + "2500001");
        page = SignedIn.as(browser, account.email());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("S23: the ledger finds a code by its spelling on paper, filters, and shows its history")
    void ledger() {
        page.navigate("/label/ledger");
        assertThat(page.locator("[data-test=ledger-row]").count()).isEqualTo(2);

        page.fill("main [data-test=search]", root.substring(0, 2) + "-" + root.substring(2) + "-26-00001");
        page.keyboard().press("Enter");
        page.waitForURL("**q=*");
        assertThat(page.locator("[data-test=ledger-row]").count()).isEqualTo(1);
        page.click("[data-test=ledger-row] a");
        page.waitForSelector("[data-test=ledger-panel]");
        assertThat(page.locator("[data-test=ledger-panel]").innerText()).contains("Kept Code", "Entered");

        page.navigate("/label/ledger");
        page.selectOption("[data-test=filter-status]", "VOID");
        page.click("main form.filters button");
        page.waitForURL("**status=VOID*");
        assertThat(page.locator("[data-test=empty]").innerText()).isNotBlank();
    }

    @Test
    @DisplayName("S23 AC2, E3: the ledger is verified and taken away in every form")
    void ledgerToTakeAway() {
        page.navigate("/label/ledger?verify=true");
        assertThat(page.locator("[data-test=verdict]").getAttribute("data-key")).isEqualTo("sound");

        page.click("[data-test=export-menu]");
        for (String form : List.of("csv", "xlsx", "json", "pdf")) {
            assertThat(page.waitForDownload(() -> page.click("[data-test=entries-" + form + "]")).suggestedFilename())
                .isEqualTo("ledger-entries." + form);
        }
        assertThat(page.waitForDownload(() -> page.click("[data-test=export]")).suggestedFilename()).isEqualTo("isrc-ledger.csv");
        assertThat(page.waitForDownload(() -> page.click("[data-test=exit-pack]")).suggestedFilename()).isEqualTo("exit-pack.zip");
    }

    @Test
    @DisplayName("S23: the ledger is filtered by year and root and searched by release, and its counter and its file say the same")
    void filtersOfTheLedger() {
        String other = Account.unusedRoot();
        account.call().body(Map.of("prefix", other, "registrantName", "Ledger Label")).post("/isrc-roots").then().statusCode(201);
        page.navigate("/label/ledger");
        assertThat(page.locator("[data-test=filter-year] option").allInnerTexts()).containsExactly("Any year", "2026", "2025");
        page.selectOption("[data-test=filter-year]", "2025");
        filter("**year=2025*");
        Browser.screenshot(page, "ledger-filtered");
        assertShown(root + "2500001");

        page.selectOption("[data-test=filter-root]", new SelectOption().setLabel(beginning(other)));
        filter("**root=*");
        assertThat(page.locator("[data-test=ledger-row]").count()).isZero();
        page.selectOption("[data-test=filter-root]", new SelectOption().setLabel(beginning(root)));
        page.selectOption("[data-test=filter-year]", "");
        page.fill("main [data-test=search]", "harbour li");
        filter("**q=harbour*");
        assertShown(root + "2500001");
        assertThat(page.locator("[data-test=filter-root]").locator("option[selected]").innerText()).isEqualTo(beginning(root));

        page.navigate("/label/ledger?year=x&root=y&status=z&origin=0");
        assertThat(page.locator("[data-test=ledger-row]").count()).isEqualTo(2);
    }

    private static void filter(String address) {
        page.click("main form.filters button");
        page.waitForURL(address);
    }

    private static void assertShown(String isrc) {
        assertThat(page.locator("[data-test=ledger-row]").getAttribute("data-key")).isEqualTo(isrc);
        assertThat(page.locator("[data-test=count]").innerText()).isEqualTo("1 code");
        page.click("[data-test=export-menu]");
        assertThat(Files.contentOf(page.waitForDownload(() -> page.click("[data-test=export]")).path().toFile(), UTF_8).lines()).hasSize(2)
            .last().asString().startsWith(isrc);
    }

    private static String beginning(String prefix) {
        return prefix.substring(0, 2) + "-" + prefix.substring(2);
    }
}
