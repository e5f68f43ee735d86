package org.alongside.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What comes over the wire to one page, in bytes, headers included. */
record Wire(CDPSession session, AtomicLong received, AtomicInteger answers) {

    static Wire of(BrowserContext browser, Page page) {
        Wire wire = new Wire(browser.newCDPSession(page), new AtomicLong(), new AtomicInteger());
        wire.session.on("Network.loadingFinished", (JsonObject end) -> {
            wire.received.addAndGet(end.get("encodedDataLength").getAsLong());
            wire.answers.incrementAndGet();
        });
        wire.session.send("Network.enable");
        return wire;
    }

    /** As on a first visit: nothing is in the browser's store. */
    void forgetEverything() {
        session.send("Network.clearBrowserCache");
    }

    long bytes() {
        return received.get();
    }

    int requests() {
        return answers.get();
    }
}
