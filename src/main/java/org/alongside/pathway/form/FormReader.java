package org.alongside.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks a form file and gathers its fields, and everything that is wrong with it. */
final class FormReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
    private static final Set<String> SHOWN_ONLY = Set.of("text", "spacer", "separator");

    /** Deeper nesting helps nobody who reads the form. */
    private static final int DEEPEST_GROUP = 5;

    /** More belong on several steps; each may also be hidden by all others, which has to be worked out. */
    private static final int MOST_FIELDS = 200;

    private final List<Field> fields = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private String id = "";

    private FormReader() {}

    static FormReader read(byte[] file) {
        FormReader reader = new FormReader();
        reader.readForm(FormTree.of(file));
        reader.readConditions();
        if (!reader.problems.isEmpty()) throw new UnreadableForm(reader.problems);
        return reader;
    }

    String id() {
        return id;
    }

    List<Field> fields() {
        return fields;
    }

    private void readForm(JsonNode form) {
        id = form.path("id").asText("");
        if (!ID.matcher(id).matches()) problems.add("The form's id must be a word such as decideEligibility.");
        readAll(form, null, 0);
        if (fields.size() > MOST_FIELDS) problems.add("The form has more than " + MOST_FIELDS + " fields.");
    }

    private void readAll(JsonNode parent, @Nullable String hiddenAround, int depth) {
        for (JsonNode component : parent.path("components")) read(component, hiddenAround, depth);
    }

    private void read(JsonNode component, @Nullable String hiddenAround, int depth) {
        String type = component.path("type").asText("");
        if (SHOWN_ONLY.contains(type)) return;
        FieldReader field = new FieldReader(component, hiddenAround, problems);
        field.ownCondition().ifPresent(condition -> conditions.putIfAbsent(condition, field.name()));
        if (!type.equals("group")) field.read().ifPresent(this::add);
        else if (component.has("path"))
            problems.add(field.name() + " has a path; fields keep their own keys in groups.");
        else if (!component.path("components").isArray()) problems.add(field.name() + " is a group of nothing.");
        else if (depth == DEEPEST_GROUP) problems.add(field.name() + " is nested too deep.");
        else readAll(component, field.hiddenWhen(), depth + 1);
    }

    /** Conditions may name any field, so they wait until all are known. */
    private void readConditions() {
        conditions.forEach((condition, name) ->
                FeelWords.problems(condition, keys).forEach(problem -> problems.add(name + " " + problem + ".")));
    }

    private void add(Field field) {
        if (keys.add(field.key())) fields.add(field);
        else problems.add("Two fields have the key “" + field.key() + "”.");
    }
}
