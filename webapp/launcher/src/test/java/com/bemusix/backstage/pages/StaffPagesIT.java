package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the staff does beside reviews: prefix codes, UPC stock, labels and their invitations, the audit log. */
class StaffPagesIT {

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
    @DisplayName("S19: a manager prefix is added, suspended and resumed; what is wrong stands at its field")
    void prefixes() {
        page.navigate("/staff/prefixes");
        page.fill("[data-field=prefix]", "FR-0");
        page.fill("[data-field=zone]", "Nowhere");
        page.fill("[data-field=designationFrom]", "O1");
        page.click("[data-test=add-prefix]");
        page.waitForSelector("[data-test=summary]");
        assertThat(invalid()).contains("registrantName", "zone", "designationFrom");

        String prefix = Account.unusedRoot();
        page.navigate("/staff/prefixes");
        page.fill("[data-field=prefix]", prefix);
        page.fill("[data-field=registrantName]", "Be Musix");
        page.click("[data-test=add-prefix]");
        page.waitForSelector("[data-test=confirmation]");
        String row = "[data-test=prefix-row][data-key=" + prefix + "]";
        page.click(row + " [data-test=suspend]");
        page.waitForSelector(row + " .tag.red");
        page.click(row + " [data-test=suspend]");
        page.waitForLoadState();
        assertThat(page.locator(row + " .tag.red").count()).isZero();
    }

    @Test
    @DisplayName("M1, M10, M14: a prefix is set aside for one label by its name, with a quota; staff are told before it ends, and renew it")
    void prefixOfOneLabel() {
        String label = "Exclusive " + Long.toString(System.nanoTime(), 36);
        Account.open(label);
        String prefix = Account.unusedRoot();
        String row = "[data-test=prefix-row][data-key=" + prefix + "]";
        String alert = "[data-test=prefix-alert][data-key=" + prefix + "]";
        page.navigate("/staff/prefixes");
        page.fill("[data-field=prefix]", prefix);
        page.fill("[data-field=registrantName]", "Be Musix");
        page.selectOption("[data-field=account]", new SelectOption().setLabel(label));
        page.fill("[data-field=yearlyQuota]", "0");
        page.click("[data-test=add-prefix]");
        page.waitForSelector("[data-test=summary]");
        assertThat(invalid()).containsExactly("yearlyQuota");

        page.fill("[data-field=yearlyQuota]", "10000");
        page.fill("[data-field=validTo]", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        page.click("[data-test=add-prefix]");
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator(row + " [data-test=prefix-client]").textContent()).isEqualTo("only for " + label);
        assertThat(page.locator(row).textContent()).contains("Quota 10,000: 10,000 left");
        assertThat(page.locator(alert).textContent()).contains("in 20 days");
        assertThat(page.locator("nav.side a[href$='/staff/prefixes'] .count").count()).isEqualTo(1);
        Browser.screenshot(page, "staff-prefixes");

        page.click(row + " [data-test=edit-prefix]");
        assertThat(page.locator("main h1").textContent()).contains(prefix.substring(0, 2));
        page.fill("[data-field=validTo]", LocalDate.now(ZoneOffset.UTC).plusYears(2).toString());
        page.check("[data-test=shared-fallback]");
        page.click("[data-test=save-prefix]");
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator(alert).count()).isZero();
        assertThat(page.locator(row + " [data-test=prefix-client]").textContent()).contains("then shared prefixes");
    }

    @Test
    @DisplayName("a block of UPCs is added to the stock; letters are refused at the field, and so is a block that is there already")
    void upcPool() {
        page.navigate("/staff/upc-pool");
        page.fill("[data-field=companyPrefix]", "12E45");
        page.fill("[data-field=owner]", "Be Musix");
        page.click("[data-test=add-pool]");
        page.waitForSelector("[data-test=summary]");
        assertThat(invalid()).containsExactly("companyPrefix");

        String block = "0" + (600_000_000 + ThreadLocalRandom.current().nextInt(100_000_000));
        page.fill("[data-field=companyPrefix]", block);
        page.click("[data-test=add-pool]");
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator("[data-test=pool-row][data-key='" + block + "']").count()).isEqualTo(1);
        page.fill("[data-field=companyPrefix]", block);
        page.fill("[data-field=owner]", "Be Musix");
        page.click("[data-test=add-pool]");
        page.waitForSelector("[data-test=summary]");
    }

    @Test
    @DisplayName("a label is invited, its owner opens the invitation, chooses a password and lands on the set-up; the audit log tells it")
    void accounts() {
        page.navigate("/staff/accounts");
        page.fill("[data-field=name]", "Invited Records");
        page.fill("[data-field=country]", "QQ");
        page.fill("[data-field=timeZone]", "Nowhere");
        page.click("[data-test=create-account]");
        page.waitForSelector("[data-test=summary]");
        assertThat(invalid()).contains("ownerName", "ownerEmail");

        String email = "ida." + Long.toString(System.nanoTime(), 36) + "@pages.test";
        page.fill("[data-field=ownerName]", "Ida Invited");
        page.fill("[data-field=ownerEmail]", email);
        page.click("[data-test=create-account]");
        page.waitForSelector("[data-test=summary]");
        assertThat(invalid()).containsExactly("country", "timeZone");

        page.fill("[data-field=country]", "FR");
        page.fill("[data-field=timeZone]", "Europe/Paris");
        page.click("[data-test=create-account]");
        String link = page.locator("[data-test=invitation-link]").innerText();
        acceptInvitation(link, email);

        page.navigate("/staff/audit");
        page.fill("[id=action]", "ACCOUNT_CREATED");
        page.click("form.filters button");
        page.waitForURL("**action=ACCOUNT_CREATED*");
        assertThat(page.locator("[data-test=audit-row]").first().innerText()).contains("ACCOUNT_CREATED", "Invited Records");
    }

    private static void acceptInvitation(String link, String email) {
        Page invited = browser.page();
        invited.navigate(link);
        invited.fill("[data-field=password]", "short");
        invited.click("[data-test=accept-invitation]");
        invited.waitForSelector("[data-test=summary]");
        invited.fill("[data-field=password]", Account.PASSWORD);
        invited.click("[data-test=accept-invitation]");
        invited.waitForURL("**/label/isrc-setup*");
        assertThat(SignedIn.as(browser, email).url()).contains("/label/isrc-setup");
        invited.navigate(link);
        assertThat(invited.locator("[data-test=accept-invitation]").count()).as("an invitation is good for one use").isZero();
    }

    private static List<String> invalid() {
        return page.locator("[aria-invalid=true]").all().stream().map(field -> field.getAttribute("data-field")).toList();
    }
}
