package org.alongside.work.step;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.form.Form;

/** The error summary: each sentence leads to the first box of its field, or to the form as a whole. */
public final class ErrorLinks {

    private ErrorLinks() {}

    /** The list of the error-summary component. */
    public static List<Map<String, Object>> of(Form form, Map<String, String> problems) {
        return problems.entrySet().stream()
                .map(problem -> Map.<String, Object>of(
                        "text", problem.getValue(), "href", "#" + firstBox(form, problem.getKey())))
                .toList();
    }

    private static String firstBox(Form form, String key) {
        return form.field(key)
                .flatMap(field -> Typed.boxesOf(field).findFirst())
                .orElse("answers");
    }
}
