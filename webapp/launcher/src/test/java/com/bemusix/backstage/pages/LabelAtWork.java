package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What the owner of a label does on the pages, by the keyboard alone. */
final class LabelAtWork {

    private final Page page;
    private final Keyboard keys;

    LabelAtWork(Page page) {
        this.page = page;
        this.keys = new Keyboard(page);
    }

    /** Declares on the set-up page, where a new label lands, that there is no root. */
    void declareNoRoot() {
        keys.reach("input[type=radio]").choose("NO_ROOT", "ArrowDown");
        page.waitForSelector("[id='form:noRoot']");
        keys.activate("[id='form:noRoot']", " ").activate("[data-test=save-setup]", "Enter");
        page.waitForURL(url -> !url.contains("isrc-setup"));
    }

    /** Declares on the set-up page, where a new label lands, the one root that it has. */
    void declareRoot(String prefix) {
        keys.reach("input[type=radio]").choose("ROOT", "ArrowUp");
        keys.type("[id='form:prefix']", prefix).type("[id='form:registeredTo']", "Nightjar Records");
        keys.settle();
        keys.activate("[data-test=save-setup]", "Enter");
        page.waitForURL(url -> !url.contains("isrc-setup"));
    }

    /** Begins a release. */
    void begin(String title) {
        newRelease(title);
        create();
    }

    /** Begins a release of a label with a root: one code of it stands at the beginning. */
    void begin(String title, String isrc) {
        newRelease(title);
        keys.type("[id='form:firstIsrc']", isrc);
        create();
    }

    private void newRelease(String title) {
        page.navigate("/label/dashboard");
        keys.activate("[data-test=new-release]", "Enter");
        page.waitForURL("**/label/release-new");
        keys.type("[id='form:title']", title).type("[id='form:artist']", "Ada Nightjar");
    }

    private void create() {
        keys.activate("[data-test=create-release]", "Enter");
        page.waitForURL("**/label/release-edit*");
    }

    /** Fills in what a release needs beside its tracks. */
    void describe() {
        open("RELEASE");
        keys.type("[id='form:titleLanguage']", "en").reach("[id='form:parentalWarning']").write("Not")
            .type("[id='form:genre']", "Electronic");
        keys.settle();
        if (page.querySelector("[data-test=draw-upc]") != null) {
            keys.activate("[data-test=draw-upc]", "Enter");
            page.waitForSelector("[data-test=draw-upc]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        }
        keys.type("[id='form:label']", "Nightjar Records").reach("[id='form:releaseDate']").write("03052030")
            .type("[id='form:pLine-year']", "2026").type("[id='form:pLine-owner']", "Nightjar Records")
            .type("[id='form:cLine-year']", "2026").type("[id='form:cLine-owner']", "Nightjar Records").press("Tab");
        keys.settle();
    }

    /** Adds a track and fills in what its recording needs beside the code. */
    void addTrack(String title) {
        open("TRACKS");
        keys.type("[id='form:title']", title).activate("[data-test=add-track]", "Enter");
        page.waitForSelector("[data-test=track-row]:has-text('" + title + "')");
        keys.settle();
        keys.activate(row(title) + " a.name", "Enter");
        page.waitForURL("**track=*");
        keys.type("[id='form:durationMs']", "3:25").type("[id='form:recordingYear']", "2026").type("[id='form:language']", "en")
            .reach("[id='form:parentalWarning']").write("Not").press("Tab");
        keys.settle();
        if (page.querySelectorAll("[id$=artistsPart] .line").isEmpty()) {
            keys.activate("[id='form:addArtist']", "Enter");
            page.waitForSelector("[id$=artistsPart] .line");
        }
        keys.settle();
        keys.type("[id$=artistsPart] .line input", "Ada Nightjar").press("Tab");
        keys.settle();
        keys.activate("[id='form:addContributor']", "Enter");
        page.waitForSelector("[id$=peoplePart] .line");
        keys.settle();
        keys.type("[id$=peoplePart] .line input", "Ada Lovelace").press("Tab");
        keys.settle();
        keys.reach("[id$=peoplePart] .line select").write("Composer").press("Tab");
        keys.settle();
    }

    /** Chooses generation for the track, attests, accepts the terms and has the code assigned. */
    void generate() {
        askForCode();
        keys.activate("[data-test=attest]", " ").activate("[data-test=accept-terms]", " ")
            .type("[id='generate:name']", "Ada Owner").type("[id='generate:role']", "Managing director");
        assign();
    }

    /** As {@link #generate}, for a recording that the label has already: says so when the dialog asks, after saying nothing. */
    void useKnown(String code) {
        askForCode();
        keys.activate("[data-test=attest]", " ").activate("[data-test=assign]", "Enter");
        page.waitForSelector("[data-test=generate-problem]");
        keys.reach("[data-test=alike] input[type=radio]").choose(code, "ArrowDown");
        keys.settle();
        assertThat(page.textContent("[data-test=assign]")).isEqualTo("Keep the answers, assign no code");
        assign();
    }

    private void askForCode() {
        open("TRACKS");
        choose("GENERATE");
        keys.activate("[data-test=never]", "Enter").settle();
        keys.activate("[data-test=generate]", "Enter");
        page.waitForSelector("[data-test=attest]");
    }

    private void assign() {
        keys.activate("[data-test=assign]", "Enter").settle();
        page.waitForSelector("[data-test=given]");
        keys.activate("[data-test=close-generate]", "Enter");
    }

    /** Gives the track the code that the release was begun with, which the page proposes. */
    void useFirst(String title) {
        open("TRACKS");
        keys.activate(row(title) + " [data-test=use-first]", "Enter");
        page.waitForSelector(row(title) + " [data-test=isrc]");
        keys.settle();
    }

    /** Chooses an own code for the track and types it; returns what the row then says. */
    String enter(String title, String isrc) {
        open("TRACKS");
        String field = row(title) + " [data-field=isrc]";
        if (page.querySelector(field) == null) {
            keys.reach(row(title) + " input[type=radio]").choose("ENTER", "ArrowLeft");
            page.waitForSelector(field);
            keys.settle();
        }
        keys.type(field, isrc).press("Tab");
        keys.settle();
        return page.locator(row(title)).innerText();
    }

    private String row(String title) {
        String key = page.locator("[data-test=track-row]").filter(new Locator.FilterOptions().setHasText(title)).getAttribute("data-key");
        return "[data-test=track-row][data-key='" + key + "']";
    }

    /** Goes from the dashboard to what the reviewer asked for, and on to the field; returns what stands at the field. */
    String followCorrection(String field) {
        page.navigate("/label/dashboard");
        keys.activate("[data-test=need] a[href*=correction]", "Enter");
        page.waitForURL("**/label/correction*");
        keys.activate("[data-test=go-to-field]", "Enter");
        page.waitForURL("**/label/release-edit*");
        keys.settle();
        assertThat(page.evaluate("document.activeElement.dataset.field")).as("the field that has the focus").isEqualTo(field);
        return page.locator("[data-test=asked]").first().innerText();
    }

    /** Changes the title of the release. */
    void retitle(String title) {
        keys.type("[id='form:title']", title).press("Tab");
        keys.settle();
    }

    /** Hands the release in again from the page of corrections. */
    void resubmit() {
        page.navigate("/label/dashboard");
        keys.activate("[data-test=need] a[href*=correction]", "Enter");
        page.waitForURL("**/label/correction*");
        keys.activate("[data-test=resubmit]", "Enter");
        page.waitForURL("**/label/release?*");
    }

    /** Says of the release that is open that it was out before, and was taken down. */
    void wasOutBefore(String where, String upc) {
        tick("[id='form:previouslyReleased']");
        page.waitForSelector("[id='form:previouslyReleased-where']");
        keys.type("[id='form:previouslyReleased-where']", where).press("Tab").settle();
        keys.type("[id='form:previouslyReleased-upc']", upc).press("Tab").settle();
        tick("[id='form:previouslyReleased-takenDown']");
    }

    private void tick(String box) {
        if (!page.isChecked(box)) {
            keys.activate(box, " ").settle();
        }
    }

    /** Goes from the checklist to what policies ask and stays with the way the release goes, for that reason. */
    void giveReason(String reason) {
        keys.activate("[data-test=to-reason]", "Enter");
        page.waitForURL("**section=SUBMIT*");
        keys.activate("[data-test=give-reason]", "Enter");
        page.waitForSelector("[data-test=summary]");
        keys.type("[data-test=asked-by-policy] textarea", reason).activate("[data-test=give-reason]", "Enter");
        page.waitForSelector("[data-test=confirmation]");
    }

    /** Takes the reason back. */
    void takeReasonBack() {
        keys.activate("[data-test=take-back]", "Enter");
        page.waitForSelector("[data-test=asked-by-policy][data-state=open]");
    }

    void submit() {
        open("SUBMIT");
        keys.activate("[data-test=submit]", "Enter");
        keys.settle();
    }

    /** Sees the approved release: the codes carry locks, and the editor does not open any more. */
    void cannotChangeCodes() {
        String shown = page.url();
        page.navigate(shown.replace("/label/release?", "/label/release-edit?section=TRACKS&"));
        page.waitForURL("**/label/release?*");
        assertThat(page.locator("[data-test=status]").first().getAttribute("data-state")).isEqualTo("APPROVED");
        assertThat(page.locator("[data-test=track] [data-test=isrc] .pi-lock").count())
            .isEqualTo(page.locator("[data-test=track]").count());
        assertThat(page.locator("[data-test=upc-locked]").count()).isEqualTo(1);
        assertThat(page.locator("main input:not([type=hidden]), main select, main textarea, main [data-test=add-track]").count()).isZero();
    }

    private void choose(String choice) {
        keys.reach("[data-test=track-row] input[type=radio]").choose(choice, "ArrowLeft");
    }

    private void open(String section) {
        keys.activate(".tabs a[href*='section=" + section + "']", "Enter");
        page.waitForURL("**section=" + section + "*");
    }
}
