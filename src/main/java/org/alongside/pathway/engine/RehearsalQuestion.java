package org.alongside.pathway.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Limits;
import org.alongside.pathway.form.Sheet;
import org.alongside.pathway.rule.Word;
import org.jspecify.annotations.Nullable;

/** What a system step would find out, asked of the manager as a form of one question, as the step declares it. */
record RehearsalQuestion(Form form, Sheet sheet) {

    private static final String LABEL = "What does the system find out?";
    private static final Set<Class<?>> YES_OR_NO = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, Integer.class, Long.class, BigDecimal.class, double.class, Double.class);
    private static final List<Choice> YES_AND_NO = List.of(new Choice("true", "Yes"), new Choice("false", "No"));

    static Optional<RehearsalQuestion> of(Word word, String variable) {
        Class<?> type = word.returns();
        if (YES_OR_NO.contains(type)) return asking(word, variable, FieldType.RADIO, YES_AND_NO);
        if (NUMBERS.contains(type)) return asking(word, variable, FieldType.NUMBER, List.of());
        if (type == LocalDate.class) return asking(word, variable, FieldType.DATE, List.of());
        if (word.codes().isEmpty()) return Optional.empty();
        return asking(
                word,
                variable,
                FieldType.RADIO,
                word.codes().stream()
                        .map(code -> new Choice(code, inWords(code)))
                        .toList());
    }

    private static Optional<RehearsalQuestion> asking(
            Word word, String variable, FieldType type, List<Choice> choices) {
        Field field =
                new Field(variable, type, LABEL, true, Limits.NONE, choices, null, null, Map.of("routes", "true"));
        String hint = "For people under way it asks the record: %s.".formatted(word.signature());
        Form form = new Form(variable, "rehearsal", List.of(field));
        return Optional.of(new RehearsalQuestion(
                form, new Sheet(List.of(new Sheet.Question(field, hint, "", "", null, List.of())))));
    }

    /** A choice of yes or no is kept as the truth value that the step would give. */
    @Nullable
    Object found(@Nullable Object answer) {
        boolean yesOrNo = form.fields().get(0).choices().equals(YES_AND_NO);
        return yesOrNo ? Boolean.valueOf(String.valueOf(answer)) : answer;
    }

    /** A code is born from words: firstPlanningMeeting was "First planning meeting". */
    private static String inWords(String code) {
        String words = code.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
