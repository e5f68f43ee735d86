package org.alongside.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;

/**
 * A form in Tasklist, filled in and sent. On a busy machine Tasklist may draw a form once more after it was filled in;
 * it then keeps it back, by its check or by a button that cannot be pressed, and one fills it in again.
 */
record TasklistSending(Locator place, Locator button) {

    /** What Tasklist has not taken by then it does not take until the form is filled in again. */
    private static final int TAKEN = 5_000;

    private static final int A_MOMENT = 500;

    /** It must be accepted, however long the answer takes. */
    void send(Consumer<FormOnScreen> answers) {
        AtomicBoolean isOnItsWay = new AtomicBoolean();
        AtomicReference<Response> answer = new AtomicReference<>();
        Consumer<Request> asked = request -> {
            if (isOfAForm(request)) isOnItsWay.set(true);
        };
        Consumer<Response> answered = response -> {
            if (isOfAForm(response.request())) answer.set(response);
        };
        page().onRequest(asked);
        page().onResponse(answered);
        try {
            for (int tries = 0; tries < 3 && !isOnItsWay.get(); tries++) fillInAndPress(answers, isOnItsWay);
            if (isOnItsWay.get()) page().waitForCondition(() -> answer.get() != null);
        } finally {
            page().offRequest(asked);
            page().offResponse(answered);
        }
        if (!isAccepted(answer.get())) throw new AssertionError("Tasklist keeps the form back: " + place.innerText());
    }

    /**
     * To no avail if a question is gone which only an answer brings up, if a box is drawn anew under the hand that
     * ticks it, or if the form is kept back.
     */
    private void fillInAndPress(Consumer<FormOnScreen> answers, AtomicBoolean isOnItsWay) {
        try {
            if (isTakenForDone()) page().reload();
            answers.accept(new FormOnScreen(place.locator(".fjs-container")));
            // The box that is left may say something and move the button away under the hand that presses it.
            page().evaluate("document.activeElement.blur()");
            button.click(new Locator.ClickOptions().setTimeout(TAKEN));
            page().waitForCondition(
                            () -> isOnItsWay.get() || isKeptBack(),
                            new Page.WaitForConditionOptions().setTimeout(TAKEN));
        } catch (PlaywrightException notTaken) {
            // It may have been pressed all the same; what it sent is heard of in a moment.
            page().waitForTimeout(A_MOMENT);
        }
    }

    private static boolean isAccepted(Response answer) {
        if (answer != null) Assertions.assertThat(answer.ok()).as(answer.text()).isTrue();
        return answer != null;
    }

    private static boolean isOfAForm(Request request) {
        return request.url().endsWith("/submit-form");
    }

    /** Still so a moment later, when a form that is not kept back is on its way. */
    private boolean isKeptBack() {
        Locator wrong = place.locator(".fjs-has-errors");
        if (wrong.count() == 0) return false;
        page().waitForTimeout(A_MOMENT);
        return wrong.count() > 0;
    }

    /** Tasklist may hear late that the step before is done, and then takes the one it shows for done. */
    private boolean isTakenForDone() {
        return place.locator(".task-removed").count() > 0;
    }

    private Page page() {
        return place.page();
    }
}
