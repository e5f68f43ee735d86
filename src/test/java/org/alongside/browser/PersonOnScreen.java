package org.alongside.browser;

import static org.alongside.browser.Tasklist.MY_STEPS;
import static org.alongside.browser.Tasklist.NOBODY_HAS_TAKEN;

import java.util.function.Consumer;

/**
 * One person's episode as workers do its steps on the screen.
 *
 * @param reference what the rows of Tasklist show
 */
record PersonOnScreen(String reference) {

    /** Does a step that is in the worker's own list. */
    PersonOnScreen does(Tasklist worker, String step, Consumer<FormOnScreen> answers) {
        worker.show(MY_STEPS).open(step, reference);
        worker.complete(answers);
        return this;
    }

    /** Takes a step that nobody of the team has, and does it. */
    PersonOnScreen takes(Tasklist worker, String step, Consumer<FormOnScreen> answers) {
        worker.show(NOBODY_HAS_TAKEN).open(step, reference).claim();
        worker.complete(answers);
        return this;
    }
}
