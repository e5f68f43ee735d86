package org.alongside.work.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with what was typed, a sentence a field, in the order of the page. */
final class Mistakes {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** Notes a mistake; the first one of a field counts. */
    void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    boolean any() {
        return !sentences.isEmpty();
    }

    Map<String, String> all() {
        return sentences;
    }

    /** Those of fields that are not on the page any more. */
    Map<String, String> elsewhere(Set<String> fields) {
        Map<String, String> elsewhere = new LinkedHashMap<>(sentences);
        elsewhere.keySet().removeAll(fields);
        return elsewhere;
    }

    @Nullable
    String of(String field) {
        return sentences.get(field);
    }
}
