package org.alongside.pathway.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;

/** Kept answers as they could be submitted again. */
final class AnswersRead {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private AnswersRead() {}

    static Map<String, Object> from(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept answers are always JSON", unreadable);
        }
    }

    /** The choices, and those that were made though they are not offered any more. */
    static List<Choice> with(List<Choice> offered, @Nullable Object chosen) {
        List<Choice> all = new ArrayList<>(offered);
        List<?> codes = chosen instanceof List<?> several ? several : chosen == null ? List.of() : List.of(chosen);
        for (Object code : codes) {
            String value = String.valueOf(code);
            if (all.stream().noneMatch(choice -> choice.value().equals(value))) all.add(new Choice(value, value));
        }
        return all;
    }
}
