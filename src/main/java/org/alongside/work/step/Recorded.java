package org.alongside.work.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.form.Known;
import org.alongside.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of a chosen person, so that a start does not ask it.
 *
 * @param answer as a form would send it
 * @param otherwise what was typed before the person was chosen, where it is not the same
 */
record Recorded(
        String key,
        String label,
        String answer,
        String words,
        @Nullable String otherwise) {

    /** In the order of the form. */
    static List<Recorded> of(Beginning beginning, Typed typed) {
        Known known = beginning.known();
        Map<String, Object> answers = beginning.answers(typed).values();
        return beginning.form().fields().stream()
                .filter(known::includes)
                .map(field -> of(field, known.answers().getOrDefault(field.key(), ""), answers.get(field.key())))
                .toList();
    }

    /** What was typed and is not what the record says, by what was asked. */
    static Map<String, String> otherwise(List<Recorded> recorded) {
        Map<String, String> otherwise = new LinkedHashMap<>();
        recorded.forEach(each -> {
            if (each.otherwise() != null) otherwise.put(each.label(), each.otherwise());
        });
        return otherwise;
    }

    private static Recorded of(Field field, Object answer, @Nullable Object typed) {
        String words = SummaryRows.words(field, answer);
        String said = typed == null ? "" : SummaryRows.words(field, typed);
        return new Recorded(
                field.key(), field.label(), answer.toString(), words, isSaid(field, words, said) ? null : said);
    }

    /** What a long answer holds among more is said; a number is the same with other spaces. */
    private static boolean isSaid(Field field, String recorded, String typed) {
        String one = Words.onOneLine(recorded);
        String other = Words.onOneLine(typed);
        if (field.type() == FieldType.TEXTAREA && one.contains(other)) return true;
        boolean isNumber = one.matches("[0-9 ]+");
        return other.isEmpty()
                || one.equals(other)
                || (isNumber && one.replace(" ", "").equals(other.replace(" ", "")));
    }
}
