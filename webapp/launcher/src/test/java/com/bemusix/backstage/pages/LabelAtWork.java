package com.bemusix.backstage.pages;

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

    /** Begins a release. */
    void begin(String title) {
        page.navigate("/label/dashboard");
        keys.activate("[data-test=new-release]", "Enter");
        page.waitForURL("**/label/release-new");
        keys.type("[id='form:title']", title).type("[id='form:artist']", "Ada Nightjar");
        keys.activate("[data-test=create-release]", "Enter");
        page.waitForURL("**/label/release-edit*");
    }

    /** Fills in what a release needs beside its tracks. */
    void describe() {
        open("RELEASE");
        keys.type("[id='form:titleLanguage']", "en").reach("[id='form:parentalWarning']").write("Not").type("[id='form:genre']", "Electronic");
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
        page.waitForSelector("[data-test=track-row]");
        keys.settle();
        keys.activate("[data-test=track-row] a.name", "Enter");
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
        open("TRACKS");
        choose("GENERATE");
        keys.activate("[data-test=never]", "Enter");
        page.waitForSelector("[data-test=generate]");
        keys.settle();
        keys.activate("[data-test=generate]", "Enter");
        page.waitForSelector("[data-test=attest]");
        keys.activate("[data-test=attest]", " ").activate("[data-test=accept-terms]", " ")
            .type("[id='generate:signatory']", "Ada Owner").type("[id='generate:role']", "Managing director").activate("[data-test=assign]", "Enter");
        keys.settle();
        page.waitForSelector("[data-test=given]");
        keys.activate("[data-test=close-generate]", "Enter");
    }

    void submit() {
        open("SUBMIT");
        keys.activate("[data-test=submit]", "Enter");
        keys.settle();
    }

    private void choose(String choice) {
        keys.reach("[data-test=track-row] input[type=radio]").choose(choice, "ArrowLeft");
    }

    private void open(String section) {
        keys.activate(".tabs a[href*='section=" + section + "']", "Enter");
        page.waitForURL("**section=" + section + "*");
    }
}
