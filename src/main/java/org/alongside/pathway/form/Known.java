package org.alongside.pathway.form;

import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the record says already of what a form asks, so that nobody is asked for it again.
 *
 * @param answers by field key, as submitted; what the form would not take as an answer is not among them
 */
public record Known(Map<String, Object> answers) {

    /**
     * What fits a form.
     *
     * @param form with the choices offered now
     * @param said what the record says, by place
     */
    public static Known of(Form form, Map<String, Object> said) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            Object recorded = field.record().map(said::get).orElse(null);
            if (recorded == null) continue;
            Object answer = recorded instanceof Temporal moment ? moment.toString() : recorded;
            if (Reader.read(field, answer, field.choices()) instanceof Reading.Answer) answers.put(field.key(), answer);
        }
        return new Known(answers);
    }

    public boolean includes(Field field) {
        return answers.containsKey(field.key());
    }

    /** What was submitted, with the record's word wherever it has one. */
    public Map<String, Object> over(Map<String, Object> submitted) {
        if (answers.isEmpty()) return submitted;
        Map<String, Object> both = new HashMap<>(submitted);
        both.putAll(answers);
        return both;
    }
}
