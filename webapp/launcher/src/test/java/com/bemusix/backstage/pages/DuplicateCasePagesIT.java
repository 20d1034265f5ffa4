package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S5, M8, D14: a code that two labels claim, by the keyboard alone")
class DuplicateCasePagesIT {

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
    @DisplayName("the claimant opens a case, the holder answers, one officer proposes, another one confirms, and both see what it means")
    void fromTheClaimToTheSecondOfficer() {
        String root = Account.unusedRoot();
        String isrc = root + "2600146";
        Account holder = Account.withRoot("Nightjar Cases", root);
        PreparedRelease.complete(holder, "Tide Tables", isrc).submitted().claimed().approved();
        Account claimant = Account.withoutRoot("Ostwind Cases");
        PreparedRelease mine = PreparedRelease.draft(claimant, "Tide Table").undecided("Tide Table");

        Page ostwind = SignedIn.as(browser, claimant.email());
        claim(ostwind, mine, isrc);
        answer(SignedIn.as(browser, holder.email()), isrc);
        propose(SignedIn.as(browser, Account.ADMIN), isrc);
        confirm(SignedIn.as(browser, secondOfficer()), isrc, "case-decided");

        ostwind.navigate("/label/code-claims");
        assertThat(ostwind.locator("[data-test=claim-row]").innerText()).contains("The code belongs to another recording", "Decided")
            .doesNotContain("Nightjar");
        assertThat(holder.call().get("/isrc-ledger/{isrc}", isrc).<String>path("entry.status")).isEqualTo("ACCEPTED");
        assertThat(claimant.call().get("/notices").<List<String>>path("items.subject")).anyMatch(subject -> subject.contains("has ended"));
    }

    @Test
    @DisplayName("D14: the right code of the other recording is named, or the code is void for everybody, and the ledger says so")
    void correctedAndVoid() {
        String root = Account.unusedRoot();
        Account holder = Account.withRoot("Harbour Cases", root);
        PreparedRelease.complete(holder, "Low Water", root + "2600001").submitted().claimed().approved();
        PreparedRelease.complete(holder, "High Water", root + "2600002").submitted().claimed().approved();
        Account claimant = Account.withoutRoot("Delta Cases");
        claimByCall(claimant, "Low Water Mark", root + "2600001");
        claimByCall(claimant, "High Water Mark", root + "2600002");
        String right = Account.unusedRoot() + "1900001";
        Page officer = SignedIn.as(browser, Account.ADMIN);
        Page second = SignedIn.as(browser, secondOfficer());

        decide(officer, root + "2600001", "SPLIT HOLDER", right);
        confirm(second, root + "2600001", "case-corrected");
        decide(officer, root + "2600002", "VOID", "");
        confirm(second, root + "2600002", "case-void");

        Page label = SignedIn.as(browser, holder.email());
        label.navigate("/label/ledger?code=" + root + "2600002");
        assertThat(label.locator("[data-test=ledger-panel] [data-test=code-status]").getAttribute("data-state")).isEqualTo("VOID");
        assertThat(claimant.call().get("/isrc-ledger/{isrc}", right).<String>path("entry.status")).isEqualTo("ACCEPTED");
        assertThat(holder.call().get("/isrc-ledger/{isrc}", root + "2600001").<String>path("entry.status")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("ID-006: of two codes of one recording the later one becomes an alias, which both ledger and release page tell")
    void alias() {
        String root = Account.unusedRoot();
        Account label = Account.withRoot("Alias Cases", root);
        PreparedRelease release = PreparedRelease.complete(label, "Slack Tide", root + "2600001").submitted().claimed().approved();
        String second = Account.unusedRoot() + "1900001";
        String recording = label.call().get("/releases/{id}", release.id()).path("tracks[0].recordingId");
        label.call().body(Map.of("recordingId", recording, "isrc", second, "statement", "Also given by our former distributor."))
            .post("/code-claims").then().statusCode(201);

        decide(SignedIn.as(browser, Account.ADMIN), second, "ALIAS HOLDER", "");
        confirm(SignedIn.as(browser, secondOfficer()), second, "case-alias");

        Page page = SignedIn.as(browser, label.email());
        page.navigate("/label/ledger?q=slack");
        assertThat(page.locator("[data-test=ledger-row]").evaluateAll("all => all.map(each => each.dataset.key)"))
            .isEqualTo(List.of(second, root + "2600001"));
        page.navigate("/label/ledger?code=" + second);
        assertThat(page.locator("[data-test=ledger-panel] [data-test=code-status]").getAttribute("data-state"))
            .isEqualTo("SUPERSEDED_IN_ERROR");
        page.navigate("/label/ledger?code=" + root + "2600001");
        assertThat(page.locator("[data-test=ledger-panel] [data-test=code-status]").getAttribute("data-state")).isEqualTo("ACCEPTED");
    }

    private static void claimByCall(Account claimant, String title, String isrc) {
        PreparedRelease release = PreparedRelease.draft(claimant, title).undecided(title);
        String recording = claimant.call().get("/releases/{id}", release.id()).path("tracks[0].recordingId");
        claimant.call().body(Map.of("recordingId", recording, "isrc", isrc, "statement", "From our former distributor."))
            .post("/code-claims").then().statusCode(201);
    }

    private static void decide(Page page, String isrc, String way, String replacement) {
        page.navigate("/staff/duplicates");
        page.click("[data-test=case-row][data-key=" + isrc + "] a");
        page.waitForURL("**/staff/duplicate?*");
        page.check("input[type=radio][value='" + way + "']");
        page.fill("[data-field=replacement]", replacement);
        page.fill("[data-field=reason]", "As the paper of the agency says.");
        page.click("[data-test=propose]");
        page.waitForSelector("[data-test=proposal]");
    }

    private static void claim(Page page, PreparedRelease release, String isrc) {
        Keyboard keys = new Keyboard(page);
        page.navigate("/label/release-edit?section=TRACKS&id=" + release.id());
        keys.reach("[data-test=track-row] input[type=radio]").choose("ENTER", "ArrowLeft");
        page.waitForSelector("[data-field=isrc]");
        keys.settle();
        keys.type("[data-field=isrc]", isrc).press("Tab");
        keys.settle();
        keys.activate("[data-test=claim]", "Enter");
        page.waitForURL("**/label/code-claim?*");
        keys.settle();
        keys.activate("[data-test=open-claim]", "Enter");
        page.waitForSelector("[data-test=summary]");
        assertThat(page.evaluate("document.activeElement.dataset.test")).as("what is wrong has the focus").isEqualTo("summary");
        keys.type("[data-field=statement]", "Our former distributor gave it to us.").activate("[data-test=open-claim]", "Enter");
        page.waitForSelector("[data-test=claim-panel]");
        assertThat(page.locator("[data-test=confirmation]").innerText()).contains("is open");
        Browser.screenshot(page, "case-claimed");
    }

    private static void answer(Page page, String isrc) {
        Keyboard keys = new Keyboard(page);
        page.navigate("/label/dashboard");
        assertThat(page.locator("[data-test=need]").first().innerText()).contains("is claimed by somebody else").doesNotContain("Ostwind");
        Browser.screenshot(page, "case-needs-answer");
        keys.activate("[data-test=need] a[href*=code-claims]", "Enter");
        page.waitForSelector("[data-test=claim-panel]");
        assertThat(page.locator("main").innerText()).doesNotContain("Ostwind", "Tide Table\n", "former distributor gave");
        keys.type("[data-field=statement]", "Ours, from our own root.").activate("[data-test=answer-claim]", "Enter");
        page.waitForSelector("[data-test=confirmation]");
        page.navigate("/label/ledger?code=" + isrc);
        assertThat(page.locator("[data-test=ledger-panel] [data-test=code-status]").getAttribute("data-state")).isEqualTo("DISPUTED");
    }

    private static void propose(Page page, String isrc) {
        Keyboard keys = new Keyboard(page);
        page.navigate("/staff/duplicates");
        keys.activate("[data-test=case-row][data-key=" + isrc + "] a", "Enter");
        page.waitForURL("**/staff/duplicate?*");
        assertThat(page.locator("table.evidence").innerText()).contains("Nightjar Cases", "Ostwind Cases", "Ours, from our own root.",
            "Our former distributor gave it to us.", "earliest");
        Browser.screenshot(page, "case-evidence");
        keys.activate("[data-test=propose]", "Enter");
        page.waitForSelector("[data-test=summary]");
        keys.reach("input[type=radio]").press("Space").choose("SPLIT HOLDER", "ArrowDown");
        keys.type("[data-field=reason]", "Given first, from a root of its own.").activate("[data-test=propose]", "Enter");
        page.waitForSelector("[data-test=proposal]");
        assertThat(page.locator("[data-test=confirm]").count()).as("the proposer cannot confirm").isZero();
    }

    private static void confirm(Page page, String isrc, String picture) {
        Keyboard keys = new Keyboard(page);
        page.navigate("/staff/duplicates");
        keys.activate("[data-test=case-row][data-key=" + isrc + "] a", "Enter");
        page.waitForSelector("[data-test=proposal]");
        keys.activate("[data-test=confirm]", "Enter");
        page.waitForSelector("[data-test=confirmation]");
        assertThat(page.locator("[data-test=case-state]").innerText()).contains("Decided");
        Browser.screenshot(page, picture);
    }

    /** A second identifier officer, who has accepted the invitation. */
    static String secondOfficer() {
        String email = "ines." + Long.toString(System.nanoTime(), 36) + "@pages.test";
        String path = Account.as(Account.ADMIN).body(Map.of("name", "Ines Prado", "email", email, "roles", List.of("IDENTIFIER_OFFICER")))
            .post("/staff/people").then().statusCode(201).extract().path("invitation.path");
        Page page = browser.page();
        page.navigate(path);
        page.fill("[data-field=password]", Account.PASSWORD);
        page.click("[data-test=accept-invitation]");
        page.waitForURL(url -> !url.contains("/invitation"));
        return email;
    }
}
