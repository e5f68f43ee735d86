package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One page as one worker comes to see it.
 *
 * @param state as "My work, with nothing to do"
 * @param worker who looks; null for somebody who has not signed in
 * @param act what they do on it before it is looked at
 */
record PageState(String state, @Nullable String worker, String path, Consumer<Page> act) {

    static PageState of(String state, @Nullable String worker, String path) {
        return new PageState(state, worker, path, page -> {});
    }

    /** The same page after its form was sent with nothing typed in it. */
    static PageState sentEmpty(String state, @Nullable String worker, String path) {
        return new PageState(state + ", sent empty", worker, path, PageState::sendEmpty);
    }

    /** The page that a button on it leads to. */
    static PageState after(String state, @Nullable String worker, String path, String button) {
        return new PageState(state, worker, path, page -> {
            page.evaluate("window.isTheOneBefore = true");
            page.locator(button).first().click();
            page.waitForFunction("() => !window.isTheOneBefore && document.readyState === 'complete'");
        });
    }

    private static void sendEmpty(Page page) {
        page.locator("main form[method=post] button[type=submit]").first().click();
        page.locator(".govuk-error-summary").waitFor();
    }
}
