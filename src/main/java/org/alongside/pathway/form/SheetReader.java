package org.alongside.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Sheet.Group;
import org.alongside.pathway.form.Sheet.Line;
import org.alongside.pathway.form.Sheet.Part;
import org.alongside.pathway.form.Sheet.Question;
import org.alongside.pathway.form.Sheet.ShownWhen;
import org.alongside.pathway.form.Sheet.Words;
import org.jspecify.annotations.Nullable;

/** Lays out a form that was read before, with the choices offered now. */
public final class SheetReader {

    private final Form form;

    private SheetReader(Form form) {
        this.form = form;
    }

    /** The form as drawn in its file; fields whose choices come from data keep the choices they have in the form. */
    public static Sheet read(byte[] file, Form form) {
        return new Sheet(new SheetReader(form).parts(FormTree.of(file)));
    }

    /** The same form with the choices from data filled in, by field key. */
    public static Form filledIn(Form form, Map<String, List<Choice>> offered) {
        List<Field> fields = form.fields().stream()
                .map(field -> field.choicesFrom() == null
                        ? field
                        : field.offering(offered.getOrDefault(field.key(), List.of())))
                .toList();
        return new Form(form.id(), form.version(), fields);
    }

    private List<Part> parts(JsonNode parent) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode drawn : parent.path("components")) {
            List<ShownWhen> shown = shown(drawn);
            switch (drawn.path("type").asText("")) {
                case "text" -> parts.add(new Words(drawn.path("text").asText(""), shown));
                case "group" ->
                    parts.add(new Group(drawn.path("label").asText("").strip(), parts(drawn), shown));
                case "separator" -> parts.add(new Line());
                case "spacer" -> {}
                default ->
                    form.field(drawn.path("key").asText(""))
                            .ifPresent(field -> parts.add(question(drawn, field, shown)));
            }
        }
        return parts;
    }

    private static Question question(JsonNode drawn, Field field, List<ShownWhen> shown) {
        JsonNode looks = drawn.path("appearance");
        return new Question(
                field,
                drawn.path("description").asText("").strip(),
                looks.path("prefixAdorner").asText("").strip(),
                looks.path("suffixAdorner").asText("").strip(),
                first(drawn.path("defaultValue")),
                shown);
    }

    private static @Nullable Object first(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isArray())
            return Stream.of(value)
                    .flatMap(all -> all.valueStream())
                    .map(JsonNode::asText)
                    .toList();
        return value.isBoolean() ? (Object) value.booleanValue() : value.asText();
    }

    /** What hides is an “or” of comparisons as a rule; then all of their opposites must hold for a part to be shown. */
    private static List<ShownWhen> shown(JsonNode drawn) {
        String hide = drawn.path("conditional").path("hide").asText("").strip();
        if (!hide.startsWith("=")) return List.of();
        return ShownWhenReader.opposite(Condition.of(hide.substring(1).strip()));
    }
}
