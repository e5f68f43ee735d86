package org.alongside.pathway.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Checked answers of one form.
 *
 * @param values by field key in form order, empty ones absent: String, Boolean, BigDecimal, LocalDate, LocalTime,
 *     LocalDateTime or a List of String
 */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The answers as they are kept: numbers as numbers, dates and times as ISO text, in form order. */
    public String json() {
        return AnswerJson.of(values);
    }
}
