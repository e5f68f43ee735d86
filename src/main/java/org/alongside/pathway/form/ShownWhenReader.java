package org.alongside.pathway.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.pathway.form.Condition.Any;
import org.alongside.pathway.form.Condition.Compared;
import org.alongside.pathway.form.Sheet.ShownWhen;

/** Turns what hides a part into what shows it, where a browser can follow; else the part is shown and the server judges. */
final class ShownWhenReader {

    private ShownWhenReader() {}

    static List<ShownWhen> opposite(Condition hides) {
        List<Condition> parts = hides instanceof Any any ? any.parts() : List.of(hides);
        Map<String, List<Compared>> byKey = new LinkedHashMap<>();
        for (Condition part : parts) {
            if (!(part instanceof Compared compared)) return List.of();
            byKey.computeIfAbsent(compared.key(), key -> new ArrayList<>()).add(compared);
        }
        return byKey.entrySet().stream()
                .map(entry -> shown(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Hidden by {@code key != "x"} means shown on x alone, whatever else hides it. */
    private static ShownWhen shown(String key, List<Compared> hides) {
        List<String> only = codes(hides, false);
        if (!only.isEmpty()) return new ShownWhen(key, only, true, true);
        boolean answered = hides.stream().anyMatch(each -> each.equal() && each.code() == null);
        return new ShownWhen(key, codes(hides, true), false, answered);
    }

    private static List<String> codes(List<Compared> hides, boolean equal) {
        return hides.stream()
                .filter(each -> each.equal() == equal)
                .map(Compared::code)
                .filter(Objects::nonNull)
                .toList();
    }
}
