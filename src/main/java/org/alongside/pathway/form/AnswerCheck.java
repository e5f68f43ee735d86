package org.alongside.pathway.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.form.Reading.Answer;
import org.alongside.pathway.form.Reading.Empty;
import org.alongside.pathway.form.Reading.Wrong;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what one call submitted against the form it was submitted to. */
@Component
public final class AnswerCheck {

    /**
     * The answers, typed, hidden fields dropped.
     *
     * @param offered the choices offered now, by field key, for fields whose choices come from data
     * @throws WrongAnswers with one sentence for each problem, in form order
     */
    public Answers check(Form form, Map<String, Object> submitted, Map<String, List<Choice>> offered) {
        Map<String, Reading> readings = new HashMap<>();
        for (Field field : form.fields()) {
            List<Choice> choices =
                    field.choicesFrom() == null ? field.choices() : offered.getOrDefault(field.key(), List.of());
            readings.put(field.key(), Reader.read(field, asSent(submitted, field.key()), choices));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        List<WrongAnswers.Wrong> problems = new ArrayList<>();
        for (Field field : Visible.of(form, readings)) {
            Reading reading = readings.getOrDefault(field.key(), Empty.NOTHING);
            if (reading instanceof Answer answer) answers.put(field.key(), answer.value());
            if (reading instanceof Wrong wrong) problems.add(new WrongAnswers.Wrong(field.key(), wrong.sentence()));
            else if (field.required() && isMissing(reading))
                problems.add(new WrongAnswers.Wrong(field.key(), Asked.again(field)));
        }
        Strangers.among(submitted, form).forEach(sentence -> problems.add(new WrongAnswers.Wrong(null, sentence)));
        if (!problems.isEmpty()) throw new WrongAnswers(problems);
        return new Answers(answers);
    }

    /** Not opened yet: the engine's map fails as a whole where one value in it cannot be. */
    private static @Nullable Object asSent(Map<String, Object> submitted, String key) {
        return submitted instanceof VariableMap typed ? typed.getValueTyped(key) : submitted.get(key);
    }

    /** A box that must be ticked and is not counts as unanswered, as in the form's renderer. */
    private static boolean isMissing(Reading reading) {
        return reading instanceof Empty || reading.equals(CheckboxReader.NOT_TICKED);
    }
}
