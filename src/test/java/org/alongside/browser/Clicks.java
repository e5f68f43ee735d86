package org.alongside.browser;

import com.microsoft.playwright.BrowserContext;

/** Counts what a worker clicks in their browser, on every page; a click that a script makes of another does not count. */
final class Clicks {

    private static final String LISTENER = """
            let pressed = false;
            addEventListener('mousedown', event => { pressed = event.isTrusted; }, true);
            addEventListener('click', event => {
                if (pressed && event.isTrusted) countClick();
                pressed = false;
            }, true);
            """;

    private int counted;

    private Clicks() {}

    /** From the next page on. */
    static Clicks in(BrowserContext browser) {
        Clicks clicks = new Clicks();
        browser.exposeFunction("countClick", nothing -> ++clicks.counted);
        browser.addInitScript(LISTENER);
        return clicks;
    }

    int soFar() {
        return counted;
    }

    void goOnFrom(int count) {
        counted = count;
    }
}
