package org.alongside.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers as Tasklist sends them. */
final class Answers {

    private Answers() {}

    static String json(Map<String, Object> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        try {
            return new ObjectMapper().writeValueAsString(Map.of("variables", variables));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
