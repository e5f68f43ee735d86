package org.alongside.work.step;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.pathway.form.Form;

/** What the error summary links to: the first box of each field that has something wrong with it. */
public final class ErrorLinks {

    private ErrorLinks() {}

    /** Sentences by the id of a box; what no field can be blamed for is not among them. */
    public static Map<String, String> of(Form form, Map<String, String> problems) {
        Map<String, String> links = new LinkedHashMap<>();
        problems.forEach((key, sentence) -> form.field(key)
                .flatMap(field -> Typed.boxesOf(field).findFirst())
                .ifPresent(box -> links.put(box, sentence)));
        return links;
    }
}
