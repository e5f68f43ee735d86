package org.alongside.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Our own page to sign in on. */
final class SignInPage {

    /** Everybody's in the demo. */
    static final String PASSWORD = "alongside";

    private final Page page;

    private SignInPage(Page page) {
        this.page = page;
    }

    static SignInPage on(Page page) {
        page.waitForURL("**/login**");
        return new SignInPage(page);
    }

    /** Signs a worker in, as far as where they land. */
    static void signIn(String worker, Page page, String address) {
        page.navigate(address + "/login");
        on(page).signIn(worker, PASSWORD);
        page.waitForURL(url -> !url.contains("/login"));
    }

    void signIn(String worker, String password) {
        page.getByLabel("User name").fill(worker);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }
}
