package org.alongside.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.form.Form;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers a form as the story tells it, and what the story leaves open as such a form is usually answered. */
@Component
@Profile("demo & telling")
class Answering {

    /** The answer to whatever the form asks in words first, where a story does not care how it asks. */
    static final String WORDS = "words";

    private static final List<String> ALSO = List.of("minutesWithPerson", "otherMinutes");

    private final Usual usual = Usual.read();

    Map<String, Object> all(Form form, Map<String, Object> told, Told story) {
        Map<String, Object> wanted = new LinkedHashMap<>(told);
        Object words = wanted.remove(WORDS);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            Object own = wanted.remove(field.key());
            if (own == null && words != null && field.required() && asksOpenly(field)) {
                own = words;
                words = null;
            }
            if (own != null) answers.put(field.key(), inForm(own, story));
            else if (field.required() || ALSO.contains(field.key())) answers.put(field.key(), usually(field, story));
        }
        if (!wanted.isEmpty())
            throw new IllegalStateException(story.name() + ": " + form.id() + " does not ask for " + wanted.keySet());
        return answers;
    }

    private static boolean asksOpenly(Field field) {
        return field.type() == FieldType.TEXTAREA;
    }

    private static Object inForm(Object answer, Told story) {
        return answer instanceof Day day ? day.of(story.days(), story.today()).toString() : answer;
    }

    private Object usually(Field field, Told story) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> usual.words(field.key(), story.another());
            case NUMBER -> usual.number(field.key(), story.another());
            case DATE -> inForm(Day.in(usual.daysUntil(field.key())), story);
            case TIME -> story.now().toLocalTime().toString();
            case DATETIME -> story.today() + "T" + story.now().toLocalTime().toString();
            case CHECKBOX -> true;
            case RADIO, SELECT -> choice(field);
            case CHECKLIST, TAGLIST -> List.of(choice(field));
        };
    }

    private Object choice(Field field) {
        String first = field.choices().isEmpty() ? "" : field.choices().get(0).value();
        return usual.choice(field.key()).orElse(first);
    }
}
