package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Labels that let Backstage count the numbers of their roots: with one that is nearly full, and with one that staff stop. */
class OwnNumbersPagesIT {

    private static final byte[] LETTER = "%PDF-1.4\n% the letter of the agency\n".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String OWN_NEXT = "[data-test=own-next]";
    private static final String CARD = "[data-test=root][data-key='%s']";

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
    @DisplayName("S11 AC2, S12, S13 AC1: a label lets Backstage count, keeps three numbers for a year, and goes on with its other root")
    void aRootIsUsedUp() {
        String main = Account.unusedRoot();
        String other = Account.unusedRoot();
        Account account = withTwoRoots("Counting Label", main, other);
        Page page = SignedIn.as(browser, account.email());
        page.navigate("/label/dashboard");
        assertThat(page.locator("[data-test=gauge]").count()).isEqualTo(2);
        assertThat(page.locator("[data-test=lasting]").first().innerText()).contains("Lasts until the new series");
        assertThat(page.locator("main [data-test=isrc]").count()).as("no next number while nobody counts").isZero();

        letCount(page);
        threeNumbersThisYear(page);
        reserve(page);
        markUsedOutside(page, main);
        String id = PreparedRelease.draft(account, "Night Drive", main + "2500001").undecided("Dusk").undecided("Dawn").undecided("Noon")
            .id();
        theLastNumberIsPlanned(page, main);
        theOtherRootStepsIn(page, id, main, other);
        nothingIsLeft(page, main);
        endReservation(page);
    }

    private static Account withTwoRoots(String name, String main, String other) {
        Account account = Account.withRoot(name, main);
        account.call().body(Map.of("prefix", other, "registrantName", name)).post("/isrc-roots").then().statusCode(201);
        return account;
    }

    private static void letCount(Page page) {
        page.navigate("/label/roots");
        assertThat(page.locator("[data-test=own-state]").innerText()).startsWith("Off");
        page.click("[data-test=own-switch]");
        confirmed(page, "Backstage counts");
        assertThat(page.locator("[data-test=own-state]").innerText()).startsWith("On");
        assertThat(page.locator("main [data-test=isrc]").count()).isOne();
    }

    private static void threeNumbersThisYear(Page page) {
        page.click("[data-test=edit-root]");
        page.fill("[id='form:years']", TODAY.getYear() + ": from ten");
        page.click("[data-test=save-root]");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.locator("[id='form:years']").getAttribute("aria-invalid")).isEqualTo("true");
        page.fill("[id='form:years']", TODAY.getYear() + ": 00010-00012");
        page.click("[data-test=save-root]");
        confirmed(page, "saved");
        assertThat(page.locator("[data-test=free]").innerText()).isEqualTo("3");
    }

    private static void reserve(Page page) {
        page.click("[data-test=reserve]");
        page.waitForSelector("[data-test=summary]");
        page.fill("[id='reserve:first']", "00012");
        page.fill("[id='reserve:last']", "00012");
        page.fill("[id='reserve:expires']", TODAY.plusDays(30).toString());
        page.fill("[id='reserve:holder']", "Fernway Pressing");
        page.fill("[id='reserve:reason']", "CD plant");
        page.click("[data-test=reserve]");
        confirmed(page, "reserved");
        assertThat(page.locator("[data-test=reservation]").innerText()).contains("00012", "Fernway Pressing", "CD plant");
        assertThat(page.locator("[data-test=free]").innerText()).isEqualTo("2");
    }

    private static void markUsedOutside(Page page, String root) {
        String used = String.format("%s%02d00011", root, TODAY.getYear() % 100);
        page.click("[data-test=import-codes]");
        page.fill("textarea", used + "\n" + used + "\n" + used.replace("00011", "0O011") + '\n' + used.replace("00011", "00099"));
        page.click("[data-test=check-codes]");
        page.waitForSelector("[data-test=import-report]");
        assertThat(page.locator("[data-test=import-line]").allInnerTexts()).satisfiesExactly(
            twice -> assertThat(twice).contains("Stands in line 1 already"), letter -> assertThat(letter).contains("letter O"),
            outside -> assertThat(outside).contains("Not one of your numbers"));
        look(page, "code-import-report");
        page.click("[data-test=mark-codes]");
        confirmed(page, "One code is marked");
        assertThat(page.locator("[data-test=free]").innerText()).isEqualTo("1");
    }

    private static void theLastNumberIsPlanned(Page page, String root) {
        page.navigate("/label/roots");
        assertThat(page.locator("[data-test=planned]").innerText()).contains("Night Drive", "3 codes");
        String full = "Full about 31 Dec " + TODAY.getYear();
        assertThat(page.locator("[data-test=lasting]").innerText()).isEqualTo(full);
        assertThat(page.locator("[data-test=chart-full]").textContent()).isEqualTo(full);
        assertThat(page.locator("[data-test=chart]").getAttribute("aria-label")).contains(full);
        assertThat(page.locator(CARD.formatted(root) + " [data-test=root-left]").innerText()).startsWith("1 free, full about 31 Dec");
        look(page, "roots-planned");
    }

    private static void theOtherRootStepsIn(Page page, String release, String main, String other) {
        String year = String.format("%02d", TODAY.getYear() % 100);
        page.navigate("/label/release-edit?section=TRACKS&id=" + release);
        assertThat(page.locator(OWN_NEXT).first().innerText()).isEqualTo("Use next free, 00010");
        page.locator(OWN_NEXT).first().click();
        page.waitForSelector("[data-test=track-row] [data-key='" + main + year + "00010']");
        assertThat(page.locator("[data-test=own-why]").innerText()).startsWith("No number of ").endsWith("another of your roots.");
        assertThat(page.locator("[data-test=own-all]").innerText()).contains("2");

        page.click("[data-test=own-all]");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.locator("[data-test=summary]").innerText()).contains("Nothing was assigned");
        look(page, "tracks-exhausted");
        page.selectOption("[data-test=own-root]", page.locator("[data-test=own-root] option").last().getAttribute("value"));
        page.waitForSelector("[data-test=own-why]", new Page.WaitForSelectorOptions()
            .setState(WaitForSelectorState.DETACHED));
        page.click("[data-test=own-all]");
        confirmed(page, "2 tracks have their codes");
        for (String number : new String[] {"00000", "00001"}) {
            assertThat(page.locator("[data-test=track-row] [data-key='" + other + year + number + "']").count()).isOne();
        }
        assertThat(page.locator("[data-test=own-all]").count()).isZero();
    }

    private static void nothingIsLeft(Page page, String main) {
        page.navigate("/label/dashboard");
        Locator need = page.locator("[data-test=need]");
        assertThat(need.innerText()).contains(main.substring(2) + " is full", "No number left");
        assertThat(page.locator("[data-test=legend]").first().innerText())
            .contains("Assigned 1", "outside or void 1", "Reserved 1", "Free 0");
        page.locator("[data-test=show-numbers] summary").first().click();
        assertThat(page.locator("[data-test=show-numbers] tr:has-text('Reserved')").first().innerText()).endsWith("1");
        look(page, "dashboard-root-full");
        need.locator("a").click();
        page.waitForURL("**/label/roots?root=*");
        assertThat(page.locator(CARD.formatted(main) + " a").getAttribute("aria-current")).isEqualTo("true");
        assertThat(page.locator("[data-test=chart-today]").textContent()).isEqualTo("1 today");
        page.click("[data-test=show-numbers] summary");
        assertThat(page.locator("[data-test=show-numbers] tr:has-text('Free')").innerText()).endsWith("0");
        look(page, "roots-full");
    }

    private static void endReservation(Page page) {
        page.click("[data-test=end-reservation]");
        confirmed(page, "has ended");
        assertThat(page.locator("[data-test=reservation]").innerText()).contains("Void");
        assertThat(page.locator("[data-test=end-reservation]").count()).isZero();
    }

    @Test
    @DisplayName("S11 AC3, S13: staff verify a root by its letter and stop it; its label reads why, and chooses another one to count from")
    void aRootIsStopped() {
        String main = Account.unusedRoot();
        String other = Account.unusedRoot();
        Account account = withTwoRoots("Stopped Label", main, other);
        String tag = account.call().get("/isrc-setup").then().statusCode(200).extract().header("ETag");
        account.call().header("If-Match", tag).body(Map.of("enabled", true)).put("/isrc-setup/own-numbers").then().statusCode(200);
        String id = PreparedRelease.draft(account, "Standstill", main + "2500001").undecided("Standstill").id();
        Page page = SignedIn.as(browser, account.email());
        page.navigate("/label/roots");
        page.click(CARD.formatted(main) + " a");
        page.click("[data-test=edit-root]");
        page.setInputFiles("[id='proof:document']", new FilePayload("letter.pdf", "application/pdf", LETTER));
        page.click("[data-test=attach-document]");
        confirmed(page, "handed in");
        assertThat(page.locator("[data-test=document]").innerText()).contains("letter.pdf");

        verifyAndSuspend(main);
        page.navigate("/label/release-edit?section=TRACKS&id=" + id);
        assertThat(page.locator("[data-test=own-why]").innerText()).contains("Suspended", "The letter names somebody else");
        assertThat(page.locator(OWN_NEXT).count()).isZero();
        look(page, "tracks-stopped");
        page.click("[data-test=own-all]");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.locator("[data-test=track-row] [data-test=isrc]").count()).as("no root steps in by itself").isZero();
        page.selectOption("[data-test=own-root]", page.locator("[data-test=own-root] option").last().getAttribute("value"));
        page.waitForSelector(OWN_NEXT);
        page.click("[data-test=own-all]");
        page.waitForSelector("[data-test=track-row] [data-key^=" + other + "]");

        page.navigate("/label/roots");
        assertThat(page.locator(CARD.formatted(main)).innerText()).contains("Suspended, no code is in use");
        assertThat(page.locator("[data-test=root-reason]").innerText()).isEqualTo("The letter names somebody else.");
        look(page, "roots-stopped");
    }

    private static void verifyAndSuspend(String root) {
        String row = "[data-test=client-root][data-key=" + root + "]";
        Page staff = SignedIn.as(browser, Account.ADMIN);
        staff.navigate("/staff/roots");
        assertThat(staff.locator(row).innerText()).contains("letter.pdf");
        staff.click(row + " [data-test=move][data-key=VERIFY]");
        confirmed(staff, "is Verified now");
        staff.click(row + " [data-test=move][data-key=SUSPEND]");
        staff.waitForSelector("[data-test=summary]");
        assertThat(staff.locator("[id='list:reason']").getAttribute("aria-invalid")).isEqualTo("true");
        staff.fill("[id='list:reason']", "The letter names somebody else.");
        staff.click(row + " [data-test=move][data-key=SUSPEND]");
        confirmed(staff, "is Suspended now");
        assertThat(staff.locator(row).innerText()).contains("Suspended", "The letter names somebody else.");
    }

    private static void confirmed(Page page, String text) {
        page.waitForSelector("[data-test=confirmation]:has-text('" + text + "')");
    }

    /** Keeps a picture of the page, wide and light, and another one on a phone in the dark. */
    private static void look(Page page, String name) {
        Browser.screenshot(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(Browser.NARROW, Browser.HEIGHT);
        Browser.screenshot(page, name + "-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(Browser.WIDE, Browser.HEIGHT);
    }
}
