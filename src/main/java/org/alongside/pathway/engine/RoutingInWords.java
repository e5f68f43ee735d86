package org.alongside.pathway.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Answers;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;

/** The answers that decide how a pathway goes on, in the words of their form. */
final class RoutingInWords {

    private RoutingInWords() {}

    static List<Line> of(Form form, Answers answers) {
        return form.fields().stream()
                .filter(Field::routes)
                .flatMap(field -> Stream.ofNullable(answers.values().get(field.key()))
                        .map(value -> new Line(field.label(), words(field, value))))
                .toList();
    }

    private static String words(Field field, Object value) {
        if (value instanceof Boolean ticked) return ticked ? "Yes" : "No";
        if (value instanceof List<?> several)
            return several.stream().map(each -> words(field, each)).collect(Collectors.joining(", "));
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }
}
