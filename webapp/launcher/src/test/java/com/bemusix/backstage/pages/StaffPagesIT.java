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
