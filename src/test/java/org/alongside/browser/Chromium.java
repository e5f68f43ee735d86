package org.alongside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own browser, without a window; one for the whole test run. */
final class Chromium {

    private static final String SAY_WHERE = "alongside.chromium";

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A busy machine takes its time, above all for the first page; only what never comes is waited for so long. */
    private static final int PATIENCE = 20_000;

    private static final Browser BROWSER = launch();

    private Chromium() {}

    /** A browser in Britain that nobody has signed in with, at this moment. */
    static BrowserContext somebodysBrowser(Instant now) {
        BrowserContext context = anybodysBrowser();
        context.clock().install(new Clock.InstallOptions().setTime(Date.from(now)));
        return context;
    }

    /** The same for pages that do not ask what time it is. */
    static BrowserContext anybodysBrowser() {
        return open(inBritain());
    }

    /** One in which no script runs. */
    static BrowserContext browserWithoutScripts() {
        return open(inBritain().setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions inBritain() {
        return new Browser.NewContextOptions()
                .setViewportSize(1366, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }

    private static BrowserContext open(Browser.NewContextOptions options) {
        BrowserContext context = BROWSER.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** The same, with a worker signed in. */
    static BrowserContext browserOf(String worker, String address) {
        BrowserContext browser = anybodysBrowser();
        Page page = browser.newPage();
        SignInPage.signIn(worker, page, address);
        page.close();
        return browser;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(place())
                        .setArgs(QUIETLY));
    }

    private static Path place() {
        String said = System.getProperty(SAY_WHERE);
        return (said == null ? USUAL_PLACES.stream() : Stream.of(said))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install it (on Debian: apt-get install chromium), or say where it is with -D%s=/path/to/it."
                                .formatted(SAY_WHERE)));
    }
}
