package org.alongside.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;

/** Reads what a field offers to choose from: drawn choices, or the vocabulary call that gives them. */
final class ChoicesReader {

    private final JsonNode drawn;
    private final @Nullable String from;
    private final FieldReader.Check check;

    ChoicesReader(JsonNode drawn, FieldType type, Map<String, String> properties, FieldReader.Check check) {
        this.drawn = drawn;
        this.from = properties.get("options");
        this.check = check;
        boolean values = drawn.path("values").isArray() && !drawn.path("values").isEmpty();
        check.refuse(drawn.has("valuesExpression"), "computes its choices; name a call in its property “options”");
        check.refuse(type.hasChoices() && from == null && !values, "offers no choices");
        check.refuse(
                from == null && drawn.has("valuesKey"), "takes its choices from data without the property “options”");
        check.refuse(from != null && values, "has both choices of its own and the property “options”");
        check.refuse(from != null && !type.hasChoices(), "has the property “options” but nothing to choose");
    }

    @Nullable
    String from() {
        return from;
    }

    List<Choice> drawn() {
        List<Choice> choices = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode value : drawn.path("values")) {
            String code = value.path("value").asText("");
            String label = value.path("label").asText("");
            check.refuse(!value.path("value").isTextual() || code.isBlank(), "has a choice whose value is not a code");
            check.refuse(label.isBlank(), "has a choice without a label");
            check.refuse(!codes.add(code), "offers the choice “" + Shown.shortened(code) + "” twice");
            choices.add(new Choice(code, label));
        }
        return choices;
    }
}
