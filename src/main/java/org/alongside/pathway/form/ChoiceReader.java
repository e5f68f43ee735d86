package org.alongside.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;

/** Reads choices, which must be among those offered at this moment. */
final class ChoiceReader {

    /** More than any list of choices written out. */
    private static final int LONGEST = 100_000;

    private ChoiceReader() {}

    static Reading one(Field field, Object value, List<Choice> offered) {
        if (value instanceof String blank && blank.isBlank()) return Reading.Empty.NOTHING;
        boolean isOffered = offered.stream().anyMatch(choice -> choice.value().equals(value));
        return isOffered
                ? new Reading.Answer(value)
                : new Reading.Wrong("Choose one of the offered answers for “" + field.label() + "”.");
    }

    static Reading several(Field field, Object value, List<Choice> offered) {
        List<?> chosen = value instanceof List<?> list ? list : written(value);
        if (chosen != null && chosen.isEmpty()) return new Reading.Empty(List.of());
        Set<String> codes = offered.stream().map(Choice::value).collect(Collectors.toSet());
        Set<String> once = new LinkedHashSet<>();
        boolean fits = chosen != null
                && chosen.stream()
                        .allMatch(one -> one instanceof String code && codes.contains(code) && once.add(code));
        return fits
                ? new Reading.Answer(List.copyOf(once))
                : new Reading.Wrong("Choose only from the offered answers for “" + field.label() + "”, each once.");
    }

    /** The elements of JSON written as text or held by the engine, whose text is JSON; nothing if it is no list. */
    private static @Nullable List<?> written(Object value) {
        try {
            String json = value.toString();
            if (json == null || json.length() > LONGEST) return null;
            if (json.isBlank()) return List.of();
            JsonNode list = FormJson.JSON.readTree(json);
            if (!list.isArray()) return null;
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(element.isTextual() ? element.textValue() : element));
            return elements;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
