package org.alongside.browser;

import java.util.Map;
import org.alongside.pathway.form.Form;

/**
 * A form with what somebody answers.
 *
 * @param served with the choices it offers now
 */
record Filled(DrawnForm drawn, Form served, Map<String, Object> answers) {

    /** Whether the form starts an act, which is about somebody who is known already. */
    boolean isAboutAnEpisode() {
        return served.field("episode").isPresent();
    }
}
