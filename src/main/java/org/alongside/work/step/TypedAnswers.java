package org.alongside.work.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.alongside.work.step.Moments.Read;

/**
 * What was typed as the answers a step is completed with; the engine room judges them.
 *
 * @param values by field key
 * @param problems of boxes that hold no day or time, by field key, in words that fit the boxes
 */
public record TypedAnswers(Map<String, Object> values, Map<String, String> problems) {

    public static TypedAnswers of(Form form, Typed typed) {
        TypedAnswers answers = new TypedAnswers(new LinkedHashMap<>(), new LinkedHashMap<>());
        form.fields().forEach(field -> answers.read(field, typed));
        return answers;
    }

    private void read(Field field, Typed typed) {
        String key = field.key();
        switch (field.type()) {
            case DATE -> put(field, Moments.day(field.label(), boxes(key, typed)));
            case TIME -> put(field, Moments.time(field.label(), typed.one(key)));
            case DATETIME -> put(field, Moments.dayAndTime(field.label(), boxes(key, typed), typed.one(key + "-time")));
            case CHECKBOX -> values.put(key, !typed.one(key).isEmpty());
            case CHECKLIST, TAGLIST ->
                values.put(
                        key,
                        typed.all(key).stream().filter(code -> !code.isEmpty()).toList());
            default -> put(field, new Read(typed.one(key), null));
        }
    }

    private void put(Field field, Read read) {
        if (!read.text().isBlank()) values.put(field.key(), read.text());
        if (read.problem() != null) problems.put(field.key(), read.problem());
    }

    private static List<String> boxes(String key, Typed typed) {
        return Stream.of("-day", "-month", "-year")
                .map(part -> typed.one(key + part).strip())
                .toList();
    }
}
