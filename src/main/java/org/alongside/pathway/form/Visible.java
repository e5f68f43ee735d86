package org.alongside.pathway.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which fields a worker sees, given what was answered; a hidden answer counts for nothing in what hides others. */
final class Visible {

    private final Map<Field, Condition> conditions = new LinkedHashMap<>();
    private final Map<String, Object> answers = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    private Visible() {}

    /** The fields a worker sees, in form order. */
    static List<Field> of(Form form, Map<String, Reading> readings) {
        Visible visible = new Visible();
        for (Field field : form.fields()) {
            if (field.hiddenWhen() != null) visible.conditions.put(field, Condition.of(field.hiddenWhen()));
            visible.show(field, readings);
        }
        // Fields that hide each other never come to rest, hence the limit.
        int rounds = form.fields().size();
        while (rounds-- > 0 && visible.settle(readings)) {}
        return form.fields().stream()
                .filter(field -> !visible.hidden.contains(field.key()))
                .toList();
    }

    /** Judges every condition once; whether any field came or went. */
    private boolean settle(Map<String, Reading> readings) {
        boolean changed = false;
        for (Map.Entry<Field, Condition> entry : conditions.entrySet()) {
            String key = entry.getKey().key();
            boolean hide = entry.getValue().holds(answers);
            if (hide == hidden.contains(key)) continue;
            changed = true;
            if (hide) hide(key);
            else show(entry.getKey(), readings);
        }
        return changed;
    }

    private void hide(String key) {
        hidden.add(key);
        answers.put(key, null);
    }

    private void show(Field field, Map<String, Reading> readings) {
        hidden.remove(field.key());
        answers.put(
                field.key(),
                readings.getOrDefault(field.key(), Reading.Empty.NOTHING).forConditions());
    }
}
