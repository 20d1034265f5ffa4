package com.bemusix.backstage.running;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Chromium without a window, looking at {@link RunningBackstage}. Open one for a test class and a fresh {@link #page} for each test.
 *
 * <p>It is the system's Chromium; nothing is downloaded. Where there is none, opening fails, and so does the test: a browser test is never
 * skipped.
 */
public final class Browser implements AutoCloseable {

    /** The two widths, and the height, that every page is looked at in. */
    public static final int WIDE = 1440;
    public static final int NARROW = 390;
    public static final int HEIGHT = 900;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Browser open() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright,
            playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(ARGUMENTS)));
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
            .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH: install the package chromium"));
    }

    /** A page in a session of its own, wide and light. Paths given to it are relative to the product's address. */
    public Page page() {
        return page(WIDE, ColorScheme.LIGHT);
    }

    public Page page(int width, ColorScheme scheme) {
        return page(RunningBackstage.baseUri(), width, scheme);
    }

    /** The same for a product that a test has started for itself. */
    public Page pageOf(URI base) {
        return page(base, WIDE, ColorScheme.LIGHT);
    }

    private Page page(URI base, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(base.toString())
            .setViewportSize(width, HEIGHT)
            .setColorScheme(scheme)
            .setLocale("en-GB")
            .setTimezoneId("UTC"));
        return context.newPage();
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
