package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Stock Camunda Tasklist in one worker's browser. */
final class Tasklist {

    static final String MY_STEPS = "My steps";
    static final String NOBODY_HAS_TAKEN = "My teams' steps nobody has taken";
    static final List<String> LISTS = List.of(MY_STEPS, NOBODY_HAS_TAKEN, "Overdue", "Urgent");

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** The Tasklist of a worker who came to the front door and signed in. */
    static Tasklist of(String worker, BrowserContext browser, String address) {
        Page page = browser.newPage();
        page.navigate(address);
        SignInPage.on(page).signIn(worker, "alongside");
        return on(page);
    }

    /** The Tasklist a page shows, once its lists are there. */
    static Tasklist on(Page page) {
        assertThat(page.locator(".task-filter.active .counter")).hasText(Pattern.compile("\\d+"));
        return new Tasklist(page);
    }

    Page page() {
        return page;
    }

    Locator lists() {
        return page.locator(".task-filter h4 a");
    }

    /** Shows one of the lists on the left, all of it. */
    Tasklist show(String list) {
        page.waitForResponse(
                "**/filter/*/list**",
                () -> page.locator(".task-filter", containing(list)).click());
        Locator active = page.locator(".task-filter.active", containing(list));
        int steps = Integer.parseInt(active.locator(".counter").textContent().strip());
        assertThat(rows()).hasCount(steps);
        return this;
    }

    Locator rows() {
        return page.locator("li.task");
    }

    Locator rowsOf(String reference) {
        return page.locator("li.task", containing(reference));
    }

    Locator row(String step, String reference) {
        return rowsOf(reference).filter(new Locator.FilterOptions().setHasText(step));
    }

    FormOnScreen startProcess(String pathway) {
        page.getByText("Start process").click();
        page.locator(".modal-content").getByText(pathway).click();
        return new FormOnScreen(page.locator(".modal-content .fjs-container"));
    }

    Tasklist start() {
        button(page.locator(".modal-content"), "Start").click();
        return this;
    }

    Tasklist open(String step, String reference) {
        row(step, reference).locator("a").first().click();
        assertThat(page.locator(".task-details h2.task")).containsText(step);
        assertThat(form().words()).containsText(reference);
        return this;
    }

    FormOnScreen form() {
        return new FormOnScreen(page.locator(".task-details .fjs-container"));
    }

    Tasklist claim() {
        page.locator(".task-details").getByText("Claim").click();
        return this;
    }

    Tasklist complete() {
        button(page.locator(".task-details"), "Complete").click();
        return this;
    }

    /** What the Description tab says. */
    Locator description() {
        tab("Description").click();
        return page.locator(".description-pane");
    }

    /** The tabs above a step. */
    Locator tab(String name) {
        return page.locator(".task-details .nav-tabs").getByText(name);
    }

    /** The box with what Tasklist has to say. */
    Locator messages() {
        return page.locator(".notifications .message");
    }

    void signOut() {
        page.locator("[cam-widget-header] .account .dropdown-toggle").click();
        page.getByText("Log out").click();
        page.waitForURL("**/login**");
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
