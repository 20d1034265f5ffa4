package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M12: a label hands its recordings in to societies of neighbouring rights, and notes it")
class SocietyPagesIT {

    private static final String FUTURE = LocalDate.now().plusDays(9).toString();

    private static Browser browser;

    private String root;
    private Account account;
    private Page page;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** Two recordings with a code. */
    @BeforeEach
    void prepare() {
        root = Account.unusedRoot();
        account = Account.withRoot("Airplay Label", root);
        PreparedRelease.complete(account, "Halogen", root + "2600001");
        PreparedRelease.complete(account, "Nested", root + "2600002");
        page = SignedIn.as(browser, account.email());
    }

    private int open(String society) {
        return account.call().queryParam("notWith", society).get("/society-registrations").then().extract().<List<Object>>path("items")
            .size();
    }

    @Test
    @DisplayName("M12: with the keyboard alone: from a code to its recording, choose a society, a day to come is refused at its field, "
        + "note it, take it back")
    void oneRecording() {
        Keyboard keys = new Keyboard(page);
        page.navigate("/label/ledger?code=" + root + "2600001");
        assertThat(page.locator("[data-test=societies-of-code]").innerText()).contains("No society yet");
        keys.activate("[data-test=to-society]", "Enter");
        page.waitForURL("**/label/society?*");
        keys.activate("[data-test=note-society]", "Enter");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.locator("[data-field=code]").getAttribute("aria-invalid")).isEqualTo("true");

        keys.reach("[data-field=code]").write("GVL");
        page.fill("[data-field=on]", FUTURE);
        keys.activate("[data-test=note-society]", "Enter");
        page.waitForSelector("[data-field=on][aria-invalid=true]");
        assertThat(page.locator("[data-test=society-row]").count()).isZero();

        page.fill("[data-field=on]", "2026-05-04");
        keys.activate("[data-test=note-society]", "Enter");
        page.waitForSelector("[data-test=society-row][data-key=GVL]");
        assertThat(page.locator("[data-test=society-row]").innerText()).contains("GVL", "4 May 2026", "Ada Owner");
        page.navigate("/label/ledger?code=" + root + "2600001");
        assertThat(page.locator("[data-test=societies-of-code]").innerText()).contains("GVL", "4 May 2026");

        keys.activate("[data-test=to-society]", "Enter");
        page.waitForURL("**/label/society?*");
        keys.activate("[data-test=take-back]", "Enter").activate("[data-test=take-back-now]", "Enter");
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator("[data-test=society-row]").count()).isZero();
        assertThat(page.locator("[data-test=society-event]").allInnerTexts()).hasSize(2).first().asString().contains("taken back");
    }

    @Test
    @DisplayName("M12: another society needs its name, at the field")
    void anotherSociety() {
        page.navigate("/label/societies");
        page.locator("[data-test=to-society]").first().click();
        page.waitForURL("**/label/society?*");
        page.selectOption("[data-field=code]", "OTHER");
        page.click("[data-test=note-society]");
        page.waitForSelector("[data-field=name][aria-invalid=true]");
        page.fill("[data-field=name]", "Somexfon");
        page.click("[data-test=note-society]");
        page.waitForSelector("[data-test=society-row]");
        assertThat(page.locator("[data-test=society-row]").innerText()).contains("Somexfon");
        page.click("[data-test=take-back]");
        page.click("[data-test=take-back-now]");
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator("[data-test=society-row]").count()).isZero();
    }

    @Test
    @DisplayName("M12: the list of what is not yet registered is taken away, and noted as a whole after its number was confirmed")
    void aWholeList() {
        page.navigate("/label/ledger");
        page.click("[data-test=societies]");
        page.waitForURL("**/label/societies");
        assertThat(page.locator("[data-test=society-recording]").count()).isEqualTo(2);
        assertThat(page.locator("[data-test=register-all]").count()).as("of no society in particular").isZero();
        page.selectOption("[data-test=filter-society]", "PPL");
        page.click("[data-test=filter]");
        page.waitForURL("**society=PPL*");
        assertThat(page.locator("[data-test=count]").innerText()).isEqualTo("2 recordings");
        page.click("[data-test=export-menu]");
        for (String form : List.of("csv", "xlsx", "json")) {
            assertThat(page.waitForDownload(() -> page.click("[data-test=export-" + form + "]")).suggestedFilename())
                .isEqualTo("society-registrations." + form);
        }
        page.click("[data-test=export-menu]");

        page.fill("[data-field=on]", FUTURE);
        noteAll();
        page.waitForSelector("[data-field=on][aria-invalid=true]");
        assertThat(open("PPL")).isEqualTo(2);

        page.fill("[data-field=on]", "2026-05-04");
        noteAll();
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator("[data-test=registered][data-key=PPL]").count()).isEqualTo(2);
        assertThat(open("PPL")).isZero();
        page.navigate("/label/societies?society=PPL");
        assertThat(page.locator("[data-test=empty]").innerText()).contains("PPL");
        Browser.screenshot(page, "label-societies-done");
    }

    private void noteAll() {
        page.click("[data-test=register-all]");
        page.click("[data-test=register-all-now]");
        page.waitForLoadState();
    }

    @Test
    @DisplayName("M12: a list that grew since it was seen is not noted")
    void aListThatGrew() {
        page.navigate("/label/societies?society=PPL");
        PreparedRelease.complete(account, "Undertow", root + "2600003");
        noteAll();
        page.waitForSelector("[data-test=summary]");
        assertThat(page.locator("[data-test=summary]").innerText()).contains("3 recordings");
        assertThat(open("PPL")).isEqualTo(3);
        assertThat(page.locator("[data-test=register-all]").innerText()).contains("3");
    }

    @Test
    @DisplayName("M12: a viewer reads and notes nothing; a label without codes is told so, also on a phone")
    void whoOnlyReads() {
        String email = "viewer." + Long.toString(System.nanoTime(), 36) + "@pages.test";
        String link = account.call().body(Map.of("name", "Vi Viewer", "email", email, "role", "VIEWER")).post("/people").then()
            .statusCode(201).extract().path("invitation.path");
        Page viewer = browser.page();
        viewer.navigate(link);
        viewer.fill("[data-field=password]", Account.PASSWORD);
        viewer.click("[data-test=accept-invitation]");
        viewer.waitForURL("**/label/dashboard*");
        viewer.navigate("/label/societies?society=PPL");
        assertThat(viewer.locator("[data-test=society-recording]").count()).isEqualTo(2);
        assertThat(viewer.locator("[data-test=register-all]").count()).isZero();
        viewer.locator("[data-test=to-society]").first().click();
        viewer.waitForURL("**/label/society?*");
        assertThat(viewer.locator("[data-test=note-society]").count()).isZero();

        Page young = SignedIn.as(browser, Account.withoutRoot("Silent Label").email(), Browser.NARROW, ColorScheme.DARK);
        young.navigate("/label/societies");
        assertThat(young.locator("[data-test=empty]").innerText()).contains("No recording with a code yet");
        String recording = account.call().get("/society-registrations").path("items[0].recordingId");
        assertThat(young.navigate("/label/society?recording=" + recording).status()).isEqualTo(404);
        assertThat(young.navigate("/label/society?recording=nonsense").status()).isEqualTo(404);
    }
}
