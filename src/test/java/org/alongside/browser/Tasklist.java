package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stock Camunda Tasklist in one worker's browser. */
final class Tasklist {

    static final String MY_STEPS = "My steps";
    static final String NOBODY_HAS_TAKEN = "My teams' steps nobody has taken";
    static final List<String> LISTS = List.of(MY_STEPS, NOBODY_HAS_TAKEN, "Overdue", "Urgent");

    /** Where it is. */
    static final String ADDRESS = "/camunda/app/tasklist/default/";

    /** Tasklist shows so many steps at a time. */
    private static final int ROWS_ON_SHOW = 15;

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** The Tasklist of a worker who asked for it and signed in. */
    static Tasklist of(String worker, BrowserContext browser, String address) {
        Page page = browser.newPage();
        page.navigate(address + ADDRESS);
        SignInPage.on(page).signIn(worker, SignInPage.PASSWORD);
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

    /** Shows one of the lists on the left, as much of it as is shown at once. */
    Tasklist show(String list) {
        if (active(list).count() == 0) {
            Response steps = page.waitForResponse(
                    this::isTheListOnShow,
                    () -> page.locator(".task-filter", containing(list)).click());
            assertThat(active(list).locator(".counter")).hasText(countIn(steps));
        }
        // The rows and their number come one after the other.
        page.waitForCondition(() -> rows().count() == Math.min(ROWS_ON_SHOW, counted(list)));
        return this;
    }

    private int counted(String list) {
        return Integer.parseInt(active(list).locator(".counter").textContent().strip());
    }

    private Locator active(String list) {
        return page.locator(".task-filter.active", containing(list));
    }

    /** Tasklist asks again for the list before, too, from time to time. */
    private boolean isTheListOnShow(Response answer) {
        Matcher filter = Pattern.compile("/filter/([^/]+)/list").matcher(answer.url());
        return filter.find() && page.url().contains("filter=" + filter.group(1));
    }

    private static String countIn(Response steps) {
        Matcher count = Pattern.compile("\"count\":(\\d+)").matcher(steps.text());
        if (!count.find()) throw new AssertionError("no count in " + steps.text());
        return count.group(1);
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
        page.getByText("Start process", new Page.GetByTextOptions().setExact(true))
                .click();
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
        assertThat(page.locator(".task-details .unclaim")).isVisible();
        assertThat(page.locator(".task-details .disabled-form")).hasCount(0);
        return this;
    }

    /** Fills in the form of a step and sends it, which must be accepted. */
    Tasklist complete(Consumer<FormOnScreen> answers) {
        return send(page.locator(".task-details"), "Complete", answers);
    }

    /** Fills in the form that starts a process and sends it, which must be accepted. */
    Tasklist start(Consumer<FormOnScreen> answers) {
        return send(page.locator(".modal-content"), "Start", answers);
    }

    private Tasklist send(Locator place, String button, Consumer<FormOnScreen> answers) {
        new TasklistSending(place, button(place, button)).send(answers);
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
