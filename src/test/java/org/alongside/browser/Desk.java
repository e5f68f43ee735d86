package org.alongside.browser;

import com.microsoft.playwright.BrowserContext;
import org.alongside.journey.TurnableClock;

/** One worker's browser, signed in once: Tasklist in one window, our pages in the other. */
record Desk(BrowserContext browser, TasklistWindow tasklist, PagesWindow pages) {

    static Desk of(String worker, String address) {
        BrowserContext browser = Chromium.somebodysBrowser(TurnableClock.MONDAY);
        return new Desk(
                browser,
                new TasklistWindow(Tasklist.of(worker, browser, address)),
                new PagesWindow(browser.newPage(), address));
    }
}
