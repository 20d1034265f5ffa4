package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S11: fields are saved when they are left, and no answer takes away what was typed before it came. */
class SavedWhileTypingIT {

    /** Slow enough for the server to answer between two digits. */
    private static final double SLOWLY = 400;

    private static Browser browser;
    private static String root;
    private static Account account;
    private static int drafts;

    private PreparedRelease release;
    private Page page;
    private Keyboard keys;

    @BeforeAll
    static void prepare() {
        browser = Browser.open();
        root = Account.unusedRoot();
        account = Account.withRoot("Typing Label", root);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        drafts++;
        release = PreparedRelease.draft(account, "Slow Hands", root + "260000" + drafts);
        page = SignedIn.as(browser, account.email());
        page.navigate("/label/release-edit?id=" + release.id());
        keys = new Keyboard(page);
    }

    @Test
    @DisplayName("a date typed digit by digit is saved when it is left, not at every year on the way to it")
    void dateTypedSlowly() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if ("POST".equals(request.method())) {
                sent.add(request.postData());
            }
        });
        keys.reach("[id='form:releaseDate']");
        page.keyboard().type("03052030", new TypeOptions().setDelay(SLOWLY));
        keys.settle();
        assertThat(page.inputValue("[id='form:releaseDate']")).isEqualTo("2030-03-05");
        assertThat(sent).isEmpty();

        keys.reach("[id='form:originalReleaseDate']").settle();
        assertThat(this.<String>saved("releaseDate")).isEqualTo("2030-03-05");
        assertThat(sent).hasSize(1);
    }

    @Test
    @DisplayName("a date that was not changed is not sent when it is left")
    void dateOnlyPassed() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        keys.reach("[id='form:releaseDate']").reach("[id='form:originalReleaseDate']").settle();
        assertThat(sent).doesNotContain("POST");
    }

    @Test
    @DisplayName("what is typed into a field while the answer to its last change is under way stays, and is saved when it is left")
    void typedAgainMeanwhile() {
        List<Route> held = hold();
        keys.type("[id='form:title']", "Slow Hand").press("Tab");
        waitFor(held, 1);
        keys.press("Shift+Tab").press("End").write("s and Feet");
        release(held);
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("Slow Hands and Feet");
        keys.write("!");
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("Slow Hands and Feet!");

        keys.press("Tab").settle();
        assertThat(this.<String>saved("title")).isEqualTo("Slow Hands and Feet!");
    }

    @Test
    @DisplayName("the same when nothing more is typed after the answer")
    void leftAfterTheAnswer() {
        List<Route> held = hold();
        keys.type("[id='form:title']", "Slow Hand").press("Tab");
        waitFor(held, 1);
        keys.press("Shift+Tab").press("End").write("ful");
        release(held);
        keys.press("Tab").settle();
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("Slow Handful");
        assertThat(this.<String>saved("title")).isEqualTo("Slow Handful");
    }

    @Test
    @DisplayName("what is put back keeps the place at which somebody was typing")
    void typedInTheMiddle() {
        List<Route> held = hold();
        keys.type("[id='form:title']", "Slow Hand").press("Tab");
        waitFor(held, 1);
        keys.press("Shift+Tab").press("Home").write("Very ");
        release(held);
        keys.write("much ").press("Tab").settle();
        assertThat(this.<String>saved("title")).isEqualTo("Very much Slow Hand");
    }

    @Test
    @DisplayName("a change that waits behind a slow request is saved, although the answer to that one draws the field anew")
    void changedBehindAnother() {
        List<Route> held = hold();
        keys.activate("[id='form:drawUpc']", "Enter");
        waitFor(held, 1);
        page.focus("[id='form:catalogNumber']");
        keys.write("NJ-001").press("Tab");
        release(held);
        assertThat(this.<String>saved("catalogNumber")).isEqualTo("NJ-001");
        assertThat(page.inputValue("[id='form:catalogNumber']")).isEqualTo("NJ-001");
    }

    private List<Route> hold() {
        List<Route> held = new ArrayList<>();
        page.route("**/label/release-edit*", held::add);
        return held;
    }

    private void waitFor(List<Route> held, int number) {
        page.waitForCondition(() -> held.size() >= number);
    }

    private void release(List<Route> held) {
        page.unroute("**/label/release-edit*");
        held.forEach(Route::resume);
        keys.settle();
    }

    private <T> T saved(String field) {
        return account.call().get("/releases/{id}", release.id()).then().statusCode(200).extract().path(field);
    }
}
