package org.alongside.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** One worker after another at one computer, on our pages. */
record Sitting(BrowserContext browser, String address) implements AutoCloseable {

    /** Signs in on a page of its own and opens what the worker came for. */
    Page open(String worker, String path) {
        Page page = browser.newPage();
        SignInPage.signIn(worker, page, address);
        page.navigate(address + path);
        return page;
    }

    Page open(String path) {
        Page page = browser.newPage();
        page.navigate(address + path);
        return page;
    }

    /** The browser still sends its session, but nobody knows it any more. */
    void sessionEnds() {
        List<Cookie> cookies = browser.cookies().stream()
                .map(cookie -> new Cookie(cookie.name, "0123456789ABCDEF0123456789ABCDEF")
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(cookie.httpOnly))
                .toList();
        browser.clearCookies();
        browser.addCookies(cookies);
    }

    @Override
    public void close() {
        browser.close();
    }
}
