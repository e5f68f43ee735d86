package org.alongside.work.step;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Known;

/** What was answered, as rows to check before it is sent. */
final class SummaryRows {

    private SummaryRows() {}

    /** The rows of the summary-list component; boxes left empty, and what the record says, are not among them. */
    static List<Map<String, Object>> of(Beginning beginning, Typed typed) {
        Map<String, Object> answers = beginning.answers(typed).values();
        Known known = beginning.known();
        return beginning.form().fields().stream()
                .filter(field -> !known.includes(field))
                .flatMap(field ->
                        Stream.ofNullable(answers.get(field.key())).map(answer -> row(beginning, field, answer)))
                .toList();
    }

    private static Map<String, Object> row(Beginning beginning, Field field, Object answer) {
        String back =
                beginning.address() + "#" + Typed.boxesOf(field).findFirst().orElseThrow();
        return Map.of(
                "key", Map.of("text", field.label()),
                "value", Map.of("text", words(field, answer)),
                "actions",
                        Map.of(
                                "items",
                                List.of(Map.of("href", back, "text", "Change", "visuallyHiddenText", field.label()))));
    }

    static String words(Field field, Object answer) {
        if (answer instanceof List<?> several) {
            return several.stream().map(each -> words(field, each)).collect(Collectors.joining(", "));
        }
        if (answer instanceof Boolean ticked) return ticked ? "Yes" : "No";
        String written = answer.toString();
        return switch (field.type()) {
            case DATE ->
                written.matches("[0-9]{4}-.*")
                        ? org.alongside.record.London.written(java.time.LocalDate.parse(written))
                        : written;
            default ->
                field.choices().stream()
                        .filter(choice -> choice.value().equals(written))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(written);
        };
    }
}
