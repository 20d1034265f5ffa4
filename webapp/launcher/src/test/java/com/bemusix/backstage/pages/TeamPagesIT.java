package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a second person comes in, and what a change of role does to what they see. */
class TeamPagesIT {

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
    @DisplayName("an owner invites an editor, who comes in by the link and works without a manager's buttons; made a viewer, she reads")
    void anEditorOfALabel() {
        Account account = Account.withoutRoot("Growing Label");
        PreparedRelease release = PreparedRelease.draft(account, "Shared Song");
        Page owner = SignedIn.as(browser, account.email());
        owner.navigate("/label/team");
        String email = address();
        String link = invite(owner, "Edda Editor", email, page -> page.selectOption("[data-field=role]", "EDITOR"));
        assertThat(row(owner, email)).contains("Edda Editor", "Editor", "Invited until", "never");
        owner.reload();
        assertThat(owner.content()).as("the link is shown once").doesNotContain(link.substring(link.indexOf('=') + 1));

        Page editor = comeIn(link, "**/label/dashboard*");
        editor.navigate("/label/release-edit?section=SUBMIT&id=" + release.id());
        assertThat(editor.locator("[data-test=submit]").count()).as("submitting is for managers").isZero();
        editor.navigate("/label/team");
        assertThat(editor.locator("[data-test=person-row]").count()).isEqualTo(2);
        assertThat(editor.locator("[data-test=change-person], [data-test=invite-person]").count()).isZero();
        assertThat(editor.navigate("/label/release-new").status()).isEqualTo(200);

        change(owner, email, page -> page.selectOption("[data-field=changed]", "VIEWER"));
        assertThat(row(owner, email)).contains("Viewer", "Active");
        assertThat(editor.navigate("/label/release-new").status()).as("from the next click").isEqualTo(403);

        owner.click(buttonOf(email));
        owner.click("[data-test=disable]");
        owner.click("[data-test=disable-now]");
        owner.waitForSelector("[data-test=confirmation]");
        assertThat(row(owner, email)).contains("Disabled");
        editor.navigate("/label/dashboard");
        assertThat(editor.url()).contains("/sign-in");
    }

    @Test
    @DisplayName("a second invitation ends the first; the last owner is told why the role stays")
    void invitationsAndTheLastOwner() {
        Account account = Account.withoutRoot("Lone Label");
        Page owner = SignedIn.as(browser, account.email());
        owner.navigate("/label/team");
        String email = address();
        String first = invite(owner, "Oda Owner", email, page -> page.selectOption("[data-field=role]", "OWNER"));
        owner.navigate("/label/team");
        owner.click(buttonOf(email));
        owner.click("[data-test=invite-again]");
        String second = owner.locator("[data-test=invitation-link]").innerText();

        Page visitor = browser.page();
        visitor.navigate(first);
        assertThat(visitor.locator("[data-test=accept-invitation]").count()).isZero();
        visitor.navigate(second);
        assertThat(visitor.locator("[data-test=accept-invitation]").count()).isEqualTo(1);

        owner.navigate("/label/team");
        owner.click(buttonOf(account.email()));
        owner.selectOption("[data-field=changed]", "VIEWER");
        owner.click("[data-test=change-role]");
        owner.waitForSelector("[data-test=summary]");
        assertThat(owner.locator("[data-test=summary]").innerText()).contains("at least one owner");
    }

    @Test
    @DisplayName("an administrator invites a reviewer, who becomes an identifier officer")
    void aReviewerOfTheStaff() {
        Page admin = SignedIn.as(browser, Account.ADMIN);
        admin.navigate("/staff/team");
        admin.click("[data-test=invite-person]");
        admin.waitForSelector("[data-test=summary]");
        String email = address();
        String link = invite(admin, "Rita Reviewer", email, page -> page.check("input[value=REVIEWER]"));
        Page reviewer = comeIn(link, "**/staff/review-queue*");
        assertThat(reviewer.navigate("/staff/team").status()).isEqualTo(403);

        change(admin, email, page -> {
            page.uncheck("[data-test=chosen] input[value=REVIEWER]");
            page.check("[data-test=chosen] input[value=IDENTIFIER_OFFICER]");
        });
        assertThat(row(admin, email)).contains("Identifier officer", "Active").doesNotContain("Reviewer\t");
        assertThat(reviewer.navigate("/staff/review-queue").status()).isEqualTo(403);
        assertThat(reviewer.navigate("/staff/prefixes").status()).isEqualTo(200);
        admin.click(buttonOf(Account.ADMIN));
        assertThat(admin.locator("[data-test=change-role], [data-test=disable]").count()).as("nothing of one's own").isZero();
    }

    @Test
    @DisplayName("somebody of another label is not found")
    void aForeignPerson() {
        String foreign = Account.open("Foreign Label").call().get("/people").then().extract().path("items[0].id");
        Page owner = SignedIn.as(browser, Account.withoutRoot("Near Label").email());

        assertThat(owner.navigate("/label/team?person=" + foreign).status()).isEqualTo(404);
        assertThat(owner.navigate("/label/team?person=nonsense").status()).isEqualTo(404);
        assertThat(SignedIn.as(browser, Account.ADMIN).navigate("/staff/team?person=" + foreign).status()).isEqualTo(404);
    }

    private static String invite(Page page, String name, String email, Consumer<Page> roles) {
        page.fill("[data-field=name]", name);
        page.fill("[data-field=email]", email);
        roles.accept(page);
        page.click("[data-test=invite-person]");
        return page.locator("[data-test=invitation-link]").innerText();
    }

    private static Page comeIn(String link, String start) {
        Page invited = browser.page();
        invited.navigate(link);
        invited.fill("[data-field=password]", Account.PASSWORD);
        invited.click("[data-test=accept-invitation]");
        invited.waitForURL(start);
        return invited;
    }

    private static void change(Page page, String email, Consumer<Page> roles) {
        page.reload();
        page.click(buttonOf(email));
        roles.accept(page);
        page.click("[data-test=change-role]");
        page.waitForSelector("[data-test=confirmation]");
    }

    private static String buttonOf(String email) {
        return "[data-test=person-row]:has-text('" + email + "') [data-test=change-person]";
    }

    private static String row(Page page, String email) {
        return page.locator("[data-test=person-row]:has-text('" + email + "')").innerText();
    }

    private static String address() {
        return "new." + Long.toString(System.nanoTime(), 36) + "@pages.test";
    }
}
