package org.alongside.pathway.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** What a pathway goes by, written down so that it can be had again with the same types. */
final class KeptVariables {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptVariables() {}

    static String of(ExecutionEntity pathway) {
        Map<String, String> written = new TreeMap<>();
        pathway.getVariablesLocal().forEach((name, value) -> written.put(name, written(value)));
        try {
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("codes, days and numbers can always be written", unwritable);
        }
    }

    /** Gives a pathway those of these names that it had, and takes the others away. */
    static void restore(ExecutionEntity pathway, @Nullable String kept, Set<String> names) {
        Map<String, @Nullable Object> before = read(kept);
        for (String name : names) {
            if (before.containsKey(name)) pathway.setVariable(name, before.get(name));
            else pathway.removeVariable(name);
        }
    }

    private static Map<String, @Nullable Object> read(@Nullable String kept) {
        Map<String, @Nullable Object> values = new HashMap<>();
        if (kept == null) return values;
        try {
            JSON.readValue(kept, new TypeReference<Map<String, String>>() {})
                    .forEach((name, text) -> values.put(name, read(text.charAt(0), text.substring(1))));
            return values;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("we wrote this ourselves", unreadable);
        }
    }

    private static String written(@Nullable Object value) {
        if (value == null) return "-";
        if (value instanceof Boolean) return "b" + value;
        if (value instanceof Integer) return "i" + value;
        if (value instanceof Long) return "l" + value;
        if (value instanceof Double) return "d" + value;
        if (value instanceof Date moment) return "t" + moment.toInstant();
        if (value instanceof String) return "s" + value;
        throw new IllegalStateException("no pathway goes by " + value.getClass());
    }

    private static @Nullable Object read(char type, String text) {
        return switch (type) {
            case 'b' -> Boolean.valueOf(text);
            case 'i' -> Integer.valueOf(text);
            case 'l' -> Long.valueOf(text);
            case 'd' -> Double.valueOf(text);
            case 't' -> Date.from(Instant.parse(text));
            case 's' -> text;
            default -> null;
        };
    }
}
