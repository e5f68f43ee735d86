package org.alongside.pathway;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers do not hold against their form; says what to do, field by field and as one sentence after another. */
public final class WrongAnswers extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> fields;

    public WrongAnswers(List<Wrong> fields) {
        super(
                jakarta.ws.rs.core.Response.Status.BAD_REQUEST,
                fields.stream().map(Wrong::sentence).collect(Collectors.joining(" ")));
        this.fields = List.copyOf(fields);
    }

    /** What is wrong, in the order of the form. */
    public List<Wrong> fields() {
        return fields;
    }

    /**
     * One thing to mend.
     *
     * @param key the field's key; missing where something was sent that the form does not ask for
     */
    public record Wrong(@Nullable String key, String sentence) {}
}
