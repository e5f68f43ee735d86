package org.alongside.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a component is told: options with the names GOV.UK Frontend gives them, any of which may be left out. What has
 * a text of its own (a label, a hint, an error) may also be given as that text alone.
 */
class Options extends Given {

    private static final Options NONE = new Options(Map.of());

    private static final List<Map<String, String>> DAY_MONTH_YEAR = List.of(
            Map.of("name", "day", "classes", "govuk-input--width-2"),
            Map.of("name", "month", "classes", "govuk-input--width-2"),
            Map.of("name", "year", "classes", "govuk-input--width-4"));

    private Options(Map<?, ?> given) {
        super(given);
    }

    static Options of(@Nullable Object given) {
        if (given instanceof Options options) return options;
        if (given instanceof Map<?, ?> map) return map.isEmpty() ? NONE : new Options(map);
        if (given instanceof Html) return new Options(Map.of("html", given));
        return given != null && truthy(given) ? new Options(Map.of("text", given)) : NONE;
    }

    public boolean isThere() {
        return this != NONE;
    }

    public Options at(String key) {
        return of(get(key));
    }

    public List<Options> list(String key) {
        return listOf(get(key));
    }

    public List<Options> present(String key) {
        return list(key).stream().filter(Options::isThere).toList();
    }

    public List<List<Options>> rows(String key) {
        List<List<Options>> rows = new ArrayList<>();
        if (get(key) instanceof Collection<?> values) {
            for (Object row : values) if (truthy(row)) rows.add(listOf(row));
        }
        return rows;
    }

    public Options with(String key, @Nullable Object value) {
        Map<Object, @Nullable Object> more = new LinkedHashMap<>(given);
        more.put(key, value);
        return new Options(more);
    }

    public Options withClass(String first) {
        return with("classes", Words.join(first, text("classes")));
    }

    public @Nullable String id() {
        return truthyOr("id", text("name"));
    }

    public @Nullable String idPrefix() {
        return truthyOr("idPrefix", truthyOr("name", text("id")));
    }

    /** The hint and the error that belong to a control, by their ids. */
    public @Nullable String describedBy() {
        return described(text("describedBy"), id());
    }

    public @Nullable String groupDescribedBy() {
        return described(at("fieldset").truthyOr("describedBy", text("describedBy")), idPrefix());
    }

    public Options asLabel(String look, String control) {
        Options label = at("label");
        return with("classes", Words.join(look, label.text("classes")))
                .with("attributes", label.get("attributes"))
                .with("for", control);
    }

    /** Whether this item is the chosen one, by its own word or by the group's. */
    public boolean chosenAs(@Nullable String own, @Nullable String wanted, String flag) {
        if (has(flag)) return true;
        return wanted != null && wanted.equals(own) && !Objects.equals(get(flag), false);
    }

    public boolean chosenAmong(@Nullable Object wanted) {
        if (has("checked")) return true;
        boolean among = Words.each(wanted).anyMatch(value -> value.equals(text("value")));
        return among && !Objects.equals(get("checked"), false);
    }

    public boolean anyRowHasActions() {
        return list("rows").stream()
                .anyMatch(row -> !row.at("actions").list("items").isEmpty());
    }

    /** The boxes of a date as inputs of their own. */
    public List<Options> dateBoxes() {
        List<Options> boxes = list("items").isEmpty() ? listOf(DAY_MONTH_YEAR) : list("items");
        return boxes.stream().map(this::dateBox).toList();
    }

    private Options dateBox(Options box) {
        String part = String.valueOf(box.textOr("name", ""));
        String label = part.isEmpty() ? "" : Character.toUpperCase(part.charAt(0)) + part.substring(1);
        return box.with(
                        "label",
                        Map.of(
                                "text",
                                String.valueOf(box.truthyOr("label", label)),
                                "classes",
                                "govuk-date-input__label"))
                .with("id", box.truthyOr("id", text("id") + "-" + part))
                .with("name", has("namePrefix") ? text("namePrefix") + "-" + part : part)
                .with("inputmode", box.truthyOr("inputmode", "numeric"))
                .with("type", "text")
                .withClass("govuk-date-input__input");
    }

    private @Nullable String described(@Nullable String before, @Nullable String id) {
        return Words.join(before, has("hint") ? id + "-hint" : null, has("errorMessage") ? id + "-error" : null);
    }

    private static List<Options> listOf(@Nullable Object values) {
        return values instanceof Collection<?> several
                ? several.stream().map(Options::of).toList()
                : List.of();
    }
}
