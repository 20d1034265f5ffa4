package com.bemusix.backstage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page, light and dark, wide and on a phone: axe finds nothing serious, and nothing scrolls sideways. */
class AccessibilityIT {

    private static final Path PAGES = Path.of("../src/main/webapp");
    private static final String AXE = "async only => (await axe.run(document, {resultTypes: ['violations'], runOnly: only})).violations"
        + ".filter(rule => ['serious', 'critical'].includes(rule.impact))"
        + ".map(rule => rule.id + ' at ' + rule.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', '))";
    private static final Map<String, Object> EVERYTHING =
        Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    /** The scheme decides on nothing but colours. */
    private static final Map<String, Object> COLOURS = Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));
    private static final String SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static Browser browser;
    private static List<Look> forEverybody;
    private static List<Look> ofLabel;
    private static List<Look> ofNewLabels;
    private static List<Look> ofStaff;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static Account filled;
    private static Account generating;
    private static Account undeclared;
    private static String claimed;

    /**
     * A page in one of its states.
     *
     * @param file   its file below the web application, without the ending
     * @param then   what is done on it before looking
     */
    private record Look(String file, String state, String path, Consumer<Page> then) {

        Look(String file, String path) {
            this(file, "", path, page -> { });
        }

        String name() {
            return file.replace('/', '-') + (state.isEmpty() ? "" : "-" + state);
        }
    }

    @BeforeAll
    static void prepare() {
        browser = Browser.open();
        String root = Account.unusedRoot();
        filled = Account.withRoot("Quiet Label", root);
        String draft = PreparedRelease.draft(filled, "Still Water", root + "2600009").undecided("Undertow").undecided("Low Tide").id();
        PreparedRelease sentBack = PreparedRelease.complete(filled, "second thoughts", root + "2600001").submitted().claimed().sentBack();
        PreparedRelease again = PreparedRelease.complete(filled, "Changed", root + "2600002").submitted().claimed();
        PreparedRelease.complete(filled, "Waiting Room", root + "2600003").submitted();
        String approved = PreparedRelease.complete(filled, "Out Now", root + "2600004").submitted().claimed().approved().id();
        String longer = PreparedRelease.complete(filled, "Longer Now", root + "2600005").longer().id();
        PreparedRelease answered = PreparedRelease.complete(filled, "Longer For Good", root + "2600006").longer()
            .justified("Only the fade at the end is longer.").submitted().claimed();
        String rootId = filled.call().get("/isrc-roots").path("items[0].id");
        filled.call().body(Map.of("label", "Quiet Tapes", "rootId", rootId)).post("/isrc-label-roots").then().statusCode(201);
        filled.call().body(Map.of("designationFrom", 90_000, "designationTo", 90_009, "reason", "CD", "holder", "Plant",
            "expiresOn", LocalDate.now(PARIS).plusDays(9).toString())).post("/isrc-roots/{id}/reservations", rootId)
            .then().statusCode(201);
        generating = Account.withoutRoot("Young Label");
        String toGenerate = PreparedRelease.draft(generating, "Made Here").toGenerate("Made Here").id();
        undeclared = Account.open("New Label");
        forEverybody = forEverybody(Account.invitation());
        claimed = claim(PreparedRelease.draft(generating, "Claims It").undecided("Claims It"), root + "2600004");
        ofLabel = ofLabel(draft, sentBack.id(), approved, root);
        ofLabel.add(state("label/release-edit", "reasons", "?section=SUBMIT&id=" + longer));
        ofLabel.add(state("label/release", "reasons", "?id=" + answered.id()));
        ofNewLabels = ofNewLabels(toGenerate);
        ofStaff = ofStaff(again.submission());
        ofStaff.add(state("staff/review", "reasons", "?id=" + answered.submission()));
        ofStaff.add(state("staff/policies", "versions", "?topic=LENGTH_CHANGE&territory=FR"));
    }

    /** A case that the release's account opened about the code. */
    private static String claim(PreparedRelease by, String isrc) {
        String recording = by.account().call().get("/releases/{id}", by.id()).path("tracks[0].recordingId");
        return by.account().call().body(Map.of("recordingId", recording, "isrc", isrc, "statement", "Ours since 2019"))
            .post("/code-claims").then().statusCode(201).extract().path("id");
    }

    private static List<Look> forEverybody(String invitation) {
        return List.of(new Look("sign-in", "/sign-in"),
            new Look("sign-in", "refused", "/sign-in", page -> {
                new Keyboard(page).type("input[type=email]", "nobody@pages.test").type("input[type=password]", "wrong").press("Enter");
                page.waitForSelector("[data-test=summary]");
            }),
            new Look("invitation", invitation), new Look("invitation", "unknown", "/invitation?token=unknown", page -> { }),
            new Look("errors/403", "/errors/403"), new Look("errors/404", "/nothing-is-here"), new Look("errors/500", "/errors/500"),
            new Look("errors/expired", "/errors/expired"));
    }

    private static List<Look> ofLabel(String draft, String sentBack, String approved, String root) {
        List<Look> looks = new ArrayList<>(Stream.of("dashboard", "isrc-setup", "releases", "release-new", "ledger", "roots", "inspector",
            "terms", "api-access", "team", "upc-ledger", "code-claims", "societies")
            .map(each -> new Look("label/" + each, "/label/" + each))
            .toList());
        looks.add(new Look("label/code-import", "report", "/label/roots", page -> {
            page.click("[data-test=import-codes]");
            page.fill("textarea", root + "2600100\n" + root + "26O0001");
            page.click("[data-test=check-codes]");
            page.waitForSelector("[data-test=import-report]");
        }));
        looks.add(new Look("label/root-edit", "from-the-list", "/label/roots", page -> {
            page.click("[data-test=edit-root]");
            page.waitForSelector("[data-test=save-root]");
        }));
        looks.add(state("label/team", "person", "?person=" + filled.call().get("/me").path("user.id")));
        looks.add(new Look("label/team", "invited", "/label/team", page -> {
            page.fill("[data-field=name]", "Bo Invited");
            page.fill("[data-field=email]", "bo." + Long.toString(System.nanoTime(), 36) + "@pages.test");
            page.click("[data-test=invite-person]");
            page.waitForSelector("[data-test=issued]");
        }));
        looks.add(state("label/ledger", "panel", "?code=" + root + "2600001"));
        looks.add(new Look("label/societies", "hand-in", "/label/societies?society=PPL", page -> page.click("[data-test=register-all]")));
        looks.add(state("label/societies", "no-name", "?society=OTHER"));
        looks.add(new Look("label/society", "noted", "/label/ledger?code=" + root + "2600002", page -> {
            page.click("[data-test=to-society]");
            page.selectOption("[data-field=code]", "PPL");
            page.click("[data-test=note-society]");
            page.waitForSelector("[data-test=society-row]");
        }));
        looks.add(new Look("label/society", "refused", "/label/ledger?code=" + root + "2600003", page -> {
            page.click("[data-test=to-society]");
            page.click("[data-test=note-society]");
            page.waitForSelector("[data-test=summary]");
        }));
        looks.add(state("label/certificate", "entered", "?code=" + root + "2600001"));
        looks.add(state("label/ledger", "reserved", "?code=" + root + LocalDate.now(PARIS).getYear() % 100 + "90001"));
        looks.add(state("label/code-claims", "asked", "?id=" + claimed));
        looks.add(new Look("label/code-claim", "refused", "/label/ledger?code=" + root + "2600002", page -> {
            String recording = filled.call().get("/isrc-ledger/{isrc}", root + "2600002").path("entry.recordingId");
            page.navigate("/label/code-claim?recording=" + recording);
            page.click("[data-test=open-claim]");
            page.waitForSelector("[data-test=summary]");
        }));
        looks.add(state("label/ledger", "disputed", "?code=" + root + "2600004"));
        looks.add(state("label/ledger", "nothing-found", "?q=nothing"));
        looks.add(state("label/ledger", "verified", "?verify=true"));
        looks.add(new Look("label/ledger", "export-menu", "/label/ledger", page -> page.click("[data-test=export-menu]")));
        looks.add(state("label/releases", "to-correct", "?tab=CORRECT"));
        looks.add(state("label/release-edit", "draft", "?id=" + draft));
        looks.add(state("label/release-edit", "tracks", "?section=TRACKS&id=" + draft));
        looks.add(state("label/release-edit", "submit", "?section=SUBMIT&id=" + draft));
        looks.add(state("label/release-edit", "asked", "?id=" + sentBack));
        looks.add(state("label/release-edit", "asked-tracks", "?section=TRACKS&id=" + sentBack));
        looks.add(state("label/release", "to-correct", "?id=" + sentBack));
        looks.add(state("label/release", "approved", "?id=" + approved));
        looks.add(state("label/correction", "open", "?id=" + sentBack));
        looks.add(state("label/correction", "none", "?id=" + approved));
        looks.add(new Look("label/inspector", "verdicts", "/label/inspector", page -> {
            page.fill("[data-test=codes]", root + "2600001\n" + root + "26O0001\n036000291452\n036000291453\nnonsense");
            page.click("[data-test=inspect]");
            page.waitForSelector("[data-test=verdict]");
        }));
        return looks;
    }

    private static Look state(String file, String state, String query) {
        return new Look(file, state, "/" + file + query, page -> { });
    }

    private static List<Look> ofNewLabels(String toGenerate) {
        List<Look> looks = new ArrayList<>(Stream.of("dashboard", "releases", "ledger", "roots", "societies")
            .map(each -> state("label/" + each, "nothing-yet", "")).toList());
        looks.add(state("label/release-edit", "to-generate", "?section=TRACKS&id=" + toGenerate));
        looks.add(new Look("label/release-edit", "generate-dialog", "/label/release-edit?section=TRACKS&id=" + toGenerate, page -> {
            page.click("[data-test=generate]");
            page.waitForSelector("[data-test=attest]");
        }));
        return looks;
    }

    private static List<Look> ofStaff(String submission) {
        List<Look> looks = new ArrayList<>(Stream.of("review-queue", "prefixes", "roots", "upc-pool", "ledger", "duplicates", "accounts",
            "terms", "team", "policies", "notices", "audit")
            .map(each -> new Look("staff/" + each, "/staff/" + each)).toList());
        looks.add(new Look("staff/prefix-edit", "from-the-list", "/staff/prefixes", page -> {
            page.locator("[data-test=edit-prefix]").first().click();
            page.waitForSelector("[data-test=save-prefix]");
        }));
        looks.add(new Look("staff/certificate", "from-the-list", "/staff/ledger", page -> {
            page.locator("[data-test=certificate]").first().click();
            page.waitForSelector("[data-test=certificate-pdf]");
        }));
        looks.add(state("staff/duplicates", "ended", "?ended=true"));
        looks.add(state("staff/duplicate", "open", "?id=" + claimed));
        looks.add(new Look("staff/duplicate", "refused", "/staff/duplicate?id=" + claimed, page -> {
            page.click("[data-test=propose]");
            page.waitForSelector("[data-test=summary]");
        }));
        looks.add(state("staff/ledger", "verified", "?verify=true"));
        looks.add(state("staff/ledger", "nothing-found", "?code=nothing"));
        String colleague = Account.as(Account.ADMIN).body(Map.of("name", "Bo Staff", "email",
                "staff." + Long.toString(System.nanoTime(), 36) + "@pages.test", "roles", List.of("REVIEWER")))
            .post("/staff/people").then().statusCode(201).extract().path("id");
        looks.add(state("staff/team", "person", "?person=" + colleague));
        looks.add(state("staff/review", "metadata", "?id=" + submission));
        looks.add(state("staff/review", "changes", "?view=changes&id=" + submission));
        looks.add(state("staff/review", "codes", "?view=codes&id=" + submission));
        looks.add(state("staff/review", "history", "?view=history&id=" + submission));
        return looks;
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void pagesForEverybodyAreAccessible() {
        assertThat(problems(browser.page(), forEverybody)).isEmpty();
    }

    @Test
    void pagesOfALabelAreAccessible() {
        assertThat(problems(SignedIn.as(browser, filled.email()), ofLabel)).isEmpty();
    }

    @Test
    void pagesOfANewLabelAreAccessible() {
        assertThat(problems(SignedIn.as(browser, undeclared.email()), List.of(state("label/isrc-setup", "first", "")))).isEmpty();
        assertThat(problems(SignedIn.as(browser, generating.email()), ofNewLabels)).isEmpty();
    }

    @Test
    void pagesOfStaffAreAccessible() {
        assertThat(problems(SignedIn.as(browser, Account.ADMIN), ofStaff)).isEmpty();
    }

    @Test
    void everyPageIsLookedAt() throws IOException {
        Set<String> looked = Stream.of(forEverybody, ofLabel, ofNewLabels, ofStaff).flatMap(List::stream).map(Look::file)
            .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> pages = files.map(PAGES::relativize).map(Path::toString)
                .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                .map(name -> name.substring(0, name.length() - ".xhtml".length())).collect(Collectors.toSet());
            assertThat(looked).isEqualTo(pages);
        }
    }

    /** Loads each page once and looks at it in all four ways. */
    private static List<String> problems(Page page, List<Look> looks) {
        List<String> found = new ArrayList<>();
        for (Look look : looks) {
            page.setViewportSize(Browser.WIDE, Browser.HEIGHT);
            page.navigate(look.path());
            look.then().accept(page);
            page.evaluate(AxeBuilder.getAxeScript());
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(Browser.WIDE, Browser.NARROW)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                    page.setViewportSize(width, Browser.HEIGHT);
                    look(page, look.name() + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT),
                        scheme == ColorScheme.LIGHT ? EVERYTHING : COLOURS, found);
                }
            }
        }
        return found;
    }

    private static void look(Page page, String name, Map<String, Object> rules, List<String> found) {
        Browser.screenshot(page, name);
        ((List<?>) page.evaluate(AXE, rules)).forEach(problem -> found.add(name + ": " + problem));
        if (Boolean.TRUE.equals(page.evaluate(SIDEWAYS))) {
            found.add(name + ": scrolls sideways");
        }
    }
}
