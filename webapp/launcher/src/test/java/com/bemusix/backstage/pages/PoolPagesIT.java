package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The proof of a client's GS1 prefix: staff hand it in, the client sees it. */
class PoolPagesIT {

    private static final byte[] CERTIFICATE = "%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII);

    private static Browser browser;
    private static Account client;
    private static String prefix;

    @BeforeAll
    static void prepare() {
        browser = Browser.open();
        client = Account.withoutRoot("Own Prefix Label");
        prefix = "9" + ThreadLocalRandom.current().nextInt(10_000_000, 69_999_999);
        Account.as(Account.ADMIN).body(Map.of("companyPrefix", prefix, "owner", "Own Prefix Label", "ownership", "CLIENT",
            "accountId", client.call().get("/me").path("account.id"), "proof", "GS1 France, certificate 4711"))
            .post("/staff/upc-pools").then().statusCode(201);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static void handIn(Page page, String name, byte[] content) {
        page.navigate("/staff/upc-pool");
        String stock = page.locator("[id='proof:pool'] option").allInnerTexts().stream().filter(each -> each.startsWith(prefix)).findFirst()
            .orElseThrow();
        page.selectOption("[id='proof:pool']", new SelectOption().setLabel(stock));
        page.setInputFiles("[id='proof:document']", new FilePayload(name, "application/pdf", content));
        page.click("[data-test=attach-proof]");
        page.waitForLoadState();
    }

    @Test
    @DisplayName("D26: staff hand in the certificate, what is no document is refused at the field, and the client reads it")
    void theProofIsHandedInAndRead() {
        Page staff = SignedIn.as(browser, Account.ADMIN);
        handIn(staff, "certificate.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
        staff.waitForSelector("[data-test=summary]");
        assertThat(staff.locator("[id='proof:document']").getAttribute("aria-invalid")).isEqualTo("true");

        handIn(staff, "certificate.pdf", CERTIFICATE);
        staff.waitForSelector("[data-test=confirmation]");
        String row = "[data-test=pool-row][data-key='" + prefix + "'] [data-test=proof]";
        assertThat(staff.locator(row).innerText()).contains("certificate.pdf");
        assertThat(staff.waitForDownload(() -> staff.click(row + " button")).suggestedFilename()).isEqualTo("certificate.pdf");
        Browser.screenshot(staff, "staff-upc-pool-proof");

        Page label = SignedIn.as(browser, client.email(), Browser.NARROW, ColorScheme.DARK);
        label.navigate("/label/upc-ledger");
        String own = "[data-test=own-pool][data-key='" + prefix + "']";
        assertThat(label.locator(own).innerText()).contains("certificate 4711", "certificate.pdf");
        assertThat(label.waitForDownload(() -> label.click(own + " button")).suggestedFilename()).isEqualTo("certificate.pdf");
        Browser.screenshot(label, "label-own-prefix-narrow-dark");
    }
}
