package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D3, D20: after its account was closed a label reads and takes away its codes on the pages, and changes nothing")
class ClosedAccountPagesIT {

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
    @DisplayName("the ledger with its panel and every file are there, and every page says why nothing can be changed")
    void theLedgerStaysAfterTheAccountIsClosed() throws IOException {
        String root = Account.unusedRoot();
        String isrc = root + "2600007";
        Account label = Account.withRoot("Leaving Label", root);
        PreparedRelease release = PreparedRelease.complete(label, "Last Bus", isrc);
        Page page = SignedIn.as(browser, label.email());
        close(label);

        page.navigate("/label/ledger?code=" + isrc);
        assertThat(page.locator("[data-test=account-closed]").innerText()).contains("closed");
        assertThat(page.locator("[data-test=ledger-panel]").innerText()).contains("Last Bus");
        Browser.screenshot(page, "ledger-of-closed-account");
        assertThat(Files.readString(save(page, "export").path())).contains(isrc);
        assertThat(Files.readString(save(page, "entries-json").path())).contains(isrc);
        try (ZipFile pack = new ZipFile(save(page, "exit-pack").path().toFile())) {
            assertThat(pack.getEntry("isrc-ledger.csv")).isNotNull();
        }

        page.navigate("/label/release?id=" + release.id());
        assertThat(page.locator("[data-test=account-closed]").count()).isEqualTo(1);
        assertThat(page.locator("a[href*=release-edit]").count()).isZero();
        assertThat(page.navigate("/label/release-edit?id=" + release.id()).status()).isEqualTo(403);
        assertThat(page.locator("[data-test=account-closed]").count()).isEqualTo(1);
        assertThat(page.locator("main input:enabled, main textarea:enabled, main select:enabled").count()).isZero();
        page.click("a[href$='/label/ledger']");
        page.waitForURL("**/label/ledger");
        page.navigate("/label/roots");
        assertThat(page.locator("[data-test=account-closed]").count()).isEqualTo(1);
        assertThat(page.locator("[data-test=add-root]").count()).isZero();
    }

    private static Download save(Page page, String link) {
        return page.waitForDownload(() -> page.evaluate("name => document.querySelector(`[data-test=${name}]`).click()", link));
    }

    private static void close(Account label) {
        String id = label.call().get("/me").then().statusCode(200).extract().path("account.id");
        Account.as(Account.ADMIN).body(Map.of("reason", "Moves to another house")).post("/staff/accounts/{id}/closure", id)
            .then().statusCode(200);
    }
}
