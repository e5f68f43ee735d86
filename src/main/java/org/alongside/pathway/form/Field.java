package org.alongside.pathway.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param choices the choices drawn in the form, empty where they come from data
 * @param choicesFrom the vocabulary call that gives the choices
 * @param hiddenWhen FEEL without the leading "=", holding also what hides the groups around the field
 */
public record Field(
        String key,
        FieldType type,
        String label,
        boolean required,
        Limits limits,
        List<Choice> choices,
        @Nullable String choicesFrom,
        @Nullable String hiddenWhen,
        Map<String, String> properties) {

    public Field {
        choices = List.copyOf(choices);
        properties = Map.copyOf(properties);
    }

    /** The same question with these choices. */
    Field offering(List<Choice> now) {
        return new Field(key, type, label, required, limits, now, choicesFrom, hiddenWhen, properties);
    }

    /** Whether the answer becomes a process variable under the field's key. */
    public boolean routes() {
        return "true".equals(properties.get("routes"));
    }

    /** The place in the record the answer is written to. */
    public Optional<String> record() {
        return Optional.ofNullable(properties.get("record"));
    }

    /** The role whose participant the chosen worker becomes. */
    public Optional<String> pins() {
        return Optional.ofNullable(properties.get("pins"));
    }

    /** Whose attendance the answer says: the person or a role. */
    public Optional<String> attendance() {
        return Optional.ofNullable(properties.get("attendance"));
    }
}
