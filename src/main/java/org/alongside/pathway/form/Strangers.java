package org.alongside.pathway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names what was submitted though the form does not ask for it. */
final class Strangers {

    /** A longer list would hide the problems of the form's own fields. */
    private static final int NAMED = 5;

    private Strangers() {}

    static List<String> among(Map<?, ?> submitted, Form form) {
        Set<String> known = form.fields().stream().map(Field::key).collect(Collectors.toSet());
        List<String> sentences = new ArrayList<>();
        int more = 0;
        for (Object key : submitted.keySet()) {
            if (key instanceof String name && known.contains(name)) continue;
            if (sentences.size() < NAMED) sentences.add("“" + words(String.valueOf(key)) + "” is not on this form.");
            else more++;
        }
        if (more > 0) sentences.add("Nor are " + more + " more answers.");
        return sentences;
    }

    /** The key {@code coveringLetterDated} as the words it was born from: "Covering letter dated". */
    private static String words(String key) {
        if (!key.matches("[a-z]+(?:[A-Z][a-z]+)*+")) return Shown.shortened(key);
        String words = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK);
        return Shown.shortened(words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1));
    }
}
