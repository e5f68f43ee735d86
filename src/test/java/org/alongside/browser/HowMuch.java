package org.alongside.browser;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.AnswerCheck;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;

/** How much of a form is filled in. */
enum HowMuch {
    EVERYTHING {
        @Override
        boolean isAnswered(Field field) {
            return true;
        }

        /** The choice that makes the form ask most. */
        @Override
        int worth(int asked, int choice) {
            return asked * 100 - choice;
        }
    },
    ONLY_WHAT_MUST_BE {
        @Override
        boolean isAnswered(Field field) {
            return field.required();
        }

        /** The choice that makes the form ask least, the last of them so that it is another one than above. */
        @Override
        int worth(int asked, int choice) {
            return choice - asked * 100;
        }
    };

    private static final AnswerCheck CHECK = new AnswerCheck();

    abstract boolean isAnswered(Field field);

    abstract int worth(int asked, int choice);

    /** Fills in a form as it was served. */
    Filled fillIn(DrawnForm drawn, Form served, LocalDate today) {
        return new Filled(drawn, served, answers(served, WhatLeadsOn.from(drawn, this), today));
    }

    private Map<String, Object> answers(Form form, Map<String, Object> wishes, LocalDate today) {
        Map<String, Object> all = new LinkedHashMap<>();
        form.fields().forEach(field -> all.put(field.key(), first(field, wishes, today)));
        form.fields().stream()
                .filter(field -> field.type().hasChoices() && !wishes.containsKey(field.key()))
                .forEach(field -> choose(form, field, all));
        return only(field -> isAnswered(field) || wishes.containsKey(field.key()), form, all);
    }

    private static Object first(Field field, Map<String, Object> wishes, LocalDate today) {
        return wishes.getOrDefault(field.key(), PlausibleAnswers.to(field, today));
    }

    private void choose(Form form, Field field, Map<String, Object> all) {
        List<Object> choices = field.choices().stream()
                .map(Choice::value)
                .map(code -> field.type().takesSeveral() ? List.of(code) : (Object) code)
                .toList();
        int best = IntStream.range(0, choices.size())
                .boxed()
                .max(Comparator.comparing(choice -> {
                    all.put(field.key(), choices.get(choice));
                    return worth(asked(form, all).size(), choice);
                }))
                .orElseThrow(() -> new AssertionError("nothing to choose for " + field.key()));
        all.put(field.key(), choices.get(best));
    }

    private static Map<String, Object> only(Predicate<Field> wanted, Form form, Map<String, Object> all) {
        Map<String, Object> answers = new LinkedHashMap<>(all);
        answers.keySet().retainAll(asked(form, all).keySet());
        form.fields().stream().filter(wanted.negate()).forEach(field -> answers.remove(field.key()));
        return answers;
    }

    /** What the form asks of somebody who answers so. */
    private static Map<String, Object> asked(Form form, Map<String, Object> all) {
        return CHECK.check(form, all, Map.of()).values();
    }
}
