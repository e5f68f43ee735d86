package org.alongside.work.step;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.pathway.WrongAnswers;

/** What is wrong with answers, by field; where boxes hold no day or time, in words that fit the boxes. */
public final class Problems {

    /** For what no field can be blamed for. */
    static final String WHOLE_FORM = "";

    private Problems() {}

    /** A sentence by field key, in the order of the form. */
    public static Map<String, String> of(WrongAnswers wrong, TypedAnswers typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        wrong.fields().forEach(each -> {
            String key = each.key() == null ? WHOLE_FORM : each.key();
            problems.merge(key, typed.problems().getOrDefault(key, each.sentence()), (one, more) -> one + " " + more);
        });
        return problems;
    }
}
