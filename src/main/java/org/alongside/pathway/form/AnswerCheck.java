package org.alongside.pathway.form;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;

/** Holds what one call submitted against the form it was submitted to. */
public final class AnswerCheck {

    /**
     * The answers, typed, hidden fields dropped.
     *
     * @param offered the choices offered now, by field key, for fields whose choices come from data
     * @throws org.alongside.pathway.Refusal with one sentence for each problem, in form order
     */
    public Answers check(Form form, Map<String, Object> submitted, Map<String, List<Choice>> offered) {
        return new Answers(submitted);
    }
}
