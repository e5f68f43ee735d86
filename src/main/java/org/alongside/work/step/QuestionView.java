package org.alongside.work.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Limits.TextKind;
import org.alongside.pathway.form.Sheet.Question;
import org.jspecify.annotations.Nullable;

/** Chooses the component that asks a question, and its options in the names of GOV.UK Frontend. */
final class QuestionView {

    /** A list this short is quicker read than opened. */
    private static final int SHOWN_AS_RADIOS = 7;

    /** The count of letters left appears when this much of the room is used up. */
    private static final int COUNT_FROM = 75;

    private final Typed typed;
    private final Map<String, String> problems;

    QuestionView(Typed typed, Map<String, String> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    PartView of(Question question, PartView.When when) {
        Field field = question.field();
        return switch (field.type()) {
            case TEXTFIELD -> view("input", input(question), when);
            case TEXTAREA -> textarea(question, when);
            case NUMBER -> view("input", number(question), when);
            case DATE, DATETIME -> view("date-input", date(question), when);
            case TIME -> view("input", time(question, field.key(), field.label()), when);
            case CHECKBOX -> view("checkboxes", tick(question), when);
            case CHECKLIST, TAGLIST -> view("checkboxes", choices(question), when);
            case RADIO -> view("radios", choices(question), when);
            case SELECT ->
                field.choices().size() <= SHOWN_AS_RADIOS
                        ? view("radios", choices(question), when)
                        : view("select", select(question), when);
        };
    }

    /** The second half of a day with a time. */
    PartView timeOf(Question question, PartView.When when) {
        Field field = question.field();
        return view("input", time(question, field.key() + "-time", field.label() + ": time"), when);
    }

    private static PartView view(String component, Map<String, Object> options, PartView.When when) {
        return new PartView.Question(component, options, when);
    }

    private PartView textarea(Question question, PartView.When when) {
        Map<String, Object> options =
                box(question, question.field().key(), question.field().label());
        Integer most = question.field().limits().maxLength();
        options.put("rows", "5");
        if (most == null) return view("textarea", options, when);
        options.put("maxlength", most);
        options.put("threshold", COUNT_FROM);
        return view("character-count", options, when);
    }

    private Map<String, Object> input(Question question) {
        Map<String, Object> options =
                box(question, question.field().key(), question.field().label());
        TextKind kind = question.field().limits().kind();
        if (kind == TextKind.EMAIL) options.putAll(Map.of("type", "email", "spellcheck", false));
        if (kind == TextKind.PHONE) options.put("type", "tel");
        return options;
    }

    private Map<String, Object> number(Question question) {
        Map<String, Object> options =
                box(question, question.field().key(), question.field().label());
        Integer digits = question.field().limits().decimalDigits();
        options.put("inputmode", digits != null && digits == 0 ? "numeric" : "decimal");
        options.put("classes", "govuk-input--width-5");
        options.put("spellcheck", false);
        return options;
    }

    private Map<String, Object> time(Question question, String box, String label) {
        Map<String, Object> options = box(question, box, label);
        options.put("classes", "govuk-input--width-5");
        options.put("hint", Map.of("text", hint(question, "For example, 2:30pm")));
        return options;
    }

    private Map<String, Object> date(Question question) {
        String key = question.field().key();
        Map<String, Object> options = asked(question);
        options.put("id", key);
        options.put("namePrefix", key);
        options.put("hint", Map.of("text", hint(question, "For example, 27 3 2026")));
        List<Map<String, Object>> boxes = new ArrayList<>();
        for (String part : List.of("day", "month", "year")) {
            String width = "govuk-input--width-" + (part.equals("year") ? 4 : 2);
            boxes.add(Map.of(
                    "name",
                    part,
                    "classes",
                    problems.containsKey(key) ? width + " govuk-input--error" : width,
                    "value",
                    typed.one(key + "-" + part)));
        }
        options.put("items", boxes);
        return options;
    }

    private Map<String, Object> tick(Question question) {
        String key = question.field().key();
        Map<String, Object> options = new LinkedHashMap<>();
        options.putAll(Map.of("name", key, "idPrefix", key));
        Map<String, Object> item = new LinkedHashMap<>();
        item.putAll(Map.of("value", "yes", "text", question.field().label(), "checked", isTicked(question)));
        if (!question.hint().isEmpty()) item.put("hint", Map.of("text", question.hint()));
        options.put("items", List.of(item));
        problem(question, options);
        return options;
    }

    private boolean isTicked(Question question) {
        return !typed.one(question.field().key()).isEmpty()
                || (typed.isEmpty() && Boolean.TRUE.equals(question.first()));
    }

    private Map<String, Object> choices(Question question) {
        String key = question.field().key();
        Map<String, Object> options = asked(question);
        options.put("idPrefix", key);
        options.put("name", key);
        List<String> chosen = chosen(question);
        options.put(
                "items",
                question.field().choices().stream()
                        .map(choice -> Map.<String, Object>of(
                                "value", choice.value(),
                                "text", choice.label(),
                                "checked", chosen.contains(choice.value())))
                        .toList());
        return options;
    }

    private Map<String, Object> select(Question question) {
        Map<String, Object> options =
                box(question, question.field().key(), question.field().label());
        List<String> chosen = chosen(question);
        options.put(
                "items",
                Stream.concat(Stream.of(new Choice("", "Choose one")), question.field().choices().stream())
                        .map(choice -> Map.<String, Object>of(
                                "value", choice.value(),
                                "text", choice.label(),
                                "selected", chosen.contains(choice.value())))
                        .toList());
        return options;
    }

    private List<String> chosen(Question question) {
        if (!typed.isEmpty()) return typed.all(question.field().key());
        Object first = question.first();
        if (first instanceof List<?> several)
            return several.stream().map(String::valueOf).toList();
        return first == null ? List.of() : List.of(first.toString());
    }

    /** What a box with a label of its own has. */
    private Map<String, Object> box(Question question, String name, String label) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("id", name);
        options.put("name", name);
        options.put("label", Map.of("text", optional(question, label), "classes", "govuk-label--s"));
        options.put("value", typed.isEmpty() ? firstText(question.first()) : typed.one(name));
        if (!question.hint().isEmpty()) options.put("hint", Map.of("text", question.hint()));
        if (!question.before().isEmpty()) options.put("prefix", Map.of("text", question.before()));
        if (!question.after().isEmpty()) options.put("suffix", Map.of("text", question.after()));
        problem(question, options);
        return options;
    }

    /** What a group of boxes has. */
    private Map<String, Object> asked(Question question) {
        Map<String, Object> options = new LinkedHashMap<>();
        Map<String, Object> legend =
                Map.of("text", optional(question, question.field().label()), "classes", "govuk-fieldset__legend--s");
        options.put("fieldset", Map.of("legend", legend));
        if (!question.hint().isEmpty()) options.put("hint", Map.of("text", question.hint()));
        problem(question, options);
        return options;
    }

    private void problem(Question question, Map<String, Object> options) {
        String problem = problems.get(question.field().key());
        if (problem != null) options.put("errorMessage", Map.of("text", problem));
    }

    private static String optional(Question question, String label) {
        return question.field().required() ? label : label + " (optional)";
    }

    private static String hint(Question question, String example) {
        return question.hint().isEmpty() ? example : question.hint() + " " + example;
    }

    private static String firstText(@Nullable Object first) {
        return first == null ? "" : first.toString();
    }
}
