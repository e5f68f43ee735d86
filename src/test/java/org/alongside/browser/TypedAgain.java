package org.alongside.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;

/** A worker starts a referral for somebody who is in the record already, and types what differs from it. */
record TypedAgain(String name, String dateOfBirth) {

    List<PageState> states(String worker) {
        return List.of(
                state("Check a start, possibly the same", worker, this::type),
                state("Check a start, possibly the same, not said who", worker, this::sayNotWho),
                state("Start for the same person, typed otherwise", worker, this::choose),
                state("Check a start for the same person, typed otherwise", worker, this::chooseAndCheck));
    }

    private static PageState state(String state, String worker, Consumer<Page> act) {
        return new PageState(state, worker, "/start/referral", act);
    }

    private void type(Page page) {
        page.fill("[name=personName]", name);
        page.fill("[name=dateOfBirth-day]", dateOfBirth.substring(8));
        page.fill("[name=dateOfBirth-month]", dateOfBirth.substring(5, 7));
        page.fill("[name=dateOfBirth-year]", dateOfBirth.substring(0, 4));
        page.fill("[name=communicationNeeds]", Neighbours.ODD.repeat(3));
        page.locator("[name=receivingTeam][value=thepod]").check();
        press(page, "Continue");
        heading(page, "Check your answers");
    }

    private void sayNotWho(Page page) {
        type(page);
        press(page, "Start");
        page.locator(".govuk-error-summary").waitFor();
    }

    private void choose(Page page) {
        type(page);
        page.locator("button[value=choose]").first().click();
        page.locator("#recorded").waitFor();
    }

    private void chooseAndCheck(Page page) {
        choose(page);
        press(page, "Continue");
        heading(page, "Check your answers");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void heading(Page page, String words) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .waitFor();
    }
}
