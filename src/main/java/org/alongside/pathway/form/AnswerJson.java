package org.alongside.pathway.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes answers as JSON that reads the same however the application's own JSON is set up. */
final class AnswerJson {

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private AnswerJson() {}

    static String of(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, asJson(value)));
        try {
            return PLAIN.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("checked answers are always writable", e);
        }
    }

    private static Object asJson(Object value) {
        return value instanceof Boolean || value instanceof Number || value instanceof List ? value : value.toString();
    }
}
