package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A label with two imprints and two roots: which root is meant where, and what became of reserved numbers. */
class RootPagesIT {

    private static final String FIELD = "[data-test=track-row] [data-field=isrc]";

    private static Browser browser;
    private static Page page;
    private static Account account;
    private static String main;
    private static String tapes;
    private static String year;

    @BeforeAll
    static void prepare() {
        browser = Browser.open();
        main = Account.unusedRoot();
        tapes = Account.unusedRoot();
        account = Account.withRoot("Two Imprints", main);
        account.call().body(Map.of("prefix", tapes, "registrantName", "Nightjar Tapes")).post("/isrc-roots").then().statusCode(201);
        year = String.format("%02d", LocalDate.now(ZoneId.of("Europe/Paris")).getYear() % 100);
        page = SignedIn.as(browser, account.email());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static String beginning(String root) {
        return root.substring(0, 2) + '-' + root.substring(2) + '-' + year + '-';
    }

    /** Opens the tracks of a new draft of that label, with the field for the code of its only track. */
    private static void track(String label) {
        String id = account.call().body(Map.of("title", "Dusk", "type", "EP", "label", label, "firstIsrc", main + "2500001",
            "artists", List.of(Map.of("name", "Ada Nightjar", "role", "MAIN")))).post("/releases")
            .then().statusCode(201).extract().path("id");
        account.call().body(Map.of("title", "Dusk")).post("/releases/{id}/tracks", id).then().statusCode(201);
        page.navigate("/label/release-edit?section=TRACKS&id=" + id);
        page.locator("[data-test=track-row] input[value=ENTER]").check(new Locator.CheckOptions().setForce(true));
        page.waitForSelector(FIELD);
        new Keyboard(page).settle();
    }

    @Test
    @DisplayName("S11 AC2, S13 AC1: a label gets its root on the page, and its tracks begin with that prefix")
    void aLabelGetsItsRoot() {
        page.navigate("/label/roots");
        page.fill("[data-field=name]", "nightjar  TAPES");
        page.selectOption("[id='labels:from']", new SelectOption().setLabel(beginning(tapes).substring(0, 6)));
        page.click("[data-test=add-label-root]");
        page.waitForSelector("[data-test=label-root]");
        assertThat(page.locator("[data-test=label-root]").innerText()).contains("nightjar TAPES", beginning(tapes).substring(0, 6));
        Browser.screenshot(page, "roots-default-per-label");

        track("Nightjar Tapes");
        assertThat(page.locator(FIELD).getAttribute("placeholder")).isEqualTo(beginning(tapes));
        page.focus(FIELD);
        assertThat(page.inputValue(FIELD)).isEqualTo(beginning(tapes));
        Browser.screenshot(page, "tracks-prefilled-prefix");
        page.keyboard().type("00007");
        page.keyboard().press("Tab");
        page.waitForSelector("[data-test=isrc][data-key='" + tapes + year + "00007']");

        page.navigate("/label/roots");
        page.click("[data-test=add-label-other-root]");
        page.waitForSelector("[data-test=label-other-root]");
        page.click("[data-test=change-label-root]");
        page.waitForSelector("[data-test=label-other-root]:has-text('" + beginning(tapes).substring(0, 6) + "')");
        page.click("[data-test=remove-label-other-root]");
        page.waitForSelector("[data-test=label-other-root]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        page.click("[data-test=remove-label-root]");
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator("[data-test=label-root]").count()).isZero();
    }

    @Test
    @DisplayName("S13 AC1, S16: what begins with the suggestion can be any code, and the suggestion alone is nothing")
    void theSuggestionIsNoMore() {
        track("Nightjar");
        page.focus(FIELD);
        assertThat(page.inputValue(FIELD)).isEqualTo(beginning(main));
        page.keyboard().press("Tab");
        assertThat(page.inputValue(FIELD)).isEmpty();
        assertThat(page.locator("[data-test=summary]").count()).isZero();

        page.focus(FIELD);
        page.keyboard().type("gb-k8d-19-00212");
        page.keyboard().press("Tab");
        page.waitForSelector("[data-test=isrc][data-key=GBK8D1900212]");
    }

    @Test
    @DisplayName("F2: the ledger page tells what a reserved number is")
    void aReservedNumber() {
        String root = account.call().get("/isrc-roots").then().extract().path("items.find { it.prefix == '" + main + "' }.id");
        account.call().body(Map.of("designationFrom", 100, "designationTo", 149, "reason", "CD", "holder", "Fernway Pressing",
            "expiresOn", inDays(30))).post("/isrc-roots/{id}/reservations", root).then().statusCode(201);

        page.navigate("/label/ledger?q=" + beginning(main) + "00120");
        assertThat(page.locator("[data-test=ledger-row] [data-test=code-status]").getAttribute("data-state")).isEqualTo("RESERVED");
        page.click("[data-test=ledger-row] a");
        page.waitForSelector("[data-test=ledger-panel]");
        assertThat(page.locator("[data-test=reserved]").innerText()).contains("void");
        assertThat(page.locator("[data-test=ledger-event]").getAttribute("data-key")).isEqualTo("RESERVED");
        assertThat(page.locator("[data-test=ledger-event]").innerText()).contains("00149", "Fernway Pressing", "CD");
        assertThat(page.locator("[data-test=ledger-panel] [data-test=certificate]").count()).isZero();
        Browser.screenshot(page, "ledger-reserved");
    }

    @Test
    @DisplayName("F3: a verified root that another label names is stopped; its label is told that it can go on, and staff that it waits")
    void aVerifiedRootThatAnotherNames() {
        String root = Account.unusedRoot();
        Account holder = Account.withRoot("Verified Holder", root);
        String id = holder.call().get("/isrc-roots").then().extract().path("items[0].id");
        Account.as(Account.ADMIN).header("If-Match", "*").body(Map.of("move", "VERIFY")).put("/staff/isrc-roots/{id}/standing", id)
            .then().statusCode(200);
        Account.withoutRoot("Claimant").call().body(Map.of("prefix", root, "registrantName", "Claimant")).post("/isrc-roots")
            .then().statusCode(409);

        Page held = SignedIn.as(browser, holder.email());
        held.navigate("/label/roots");
        assertThat(held.locator("[data-test=standing]").innerText()).contains("Suspended");
        assertThat(held.locator("[data-test=root-reason]").innerText()).contains("Codes that you enter yourself are taken as ever");
        Page staff = SignedIn.as(browser, Account.ADMIN);
        staff.navigate("/staff/roots");
        assertThat(staff.locator("[data-test=conflict][data-key=" + root + "] [data-test=was-verified]").count()).isOne();
        Browser.screenshot(held, "roots-conflict");
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(days).toString();
    }
}
