package org.alongside.pathway.engine;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.form.Answers;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Checked answers sorted by where they go: places in the record, variables that route, participants to pin.
 *
 * @param placed values by record place; fields left empty are not among them
 * @param routing variables by name; an empty routing field is there with no value, so that a condition can read it
 * @param pins role to worker
 */
record Submission(
        Map<String, Object> placed,
        Map<String, @Nullable Object> routing,
        Map<String, String> pins,
        List<String> present) {

    static Submission of(Form form, Answers answers) {
        Map<String, Object> placed = new HashMap<>();
        Map<String, @Nullable Object> routing = new HashMap<>();
        Map<String, String> pins = new HashMap<>();
        List<String> present = new java.util.ArrayList<>();
        for (Field field : form.fields()) {
            Object value = answers.values().get(field.key());
            if (field.routes()) routing.put(field.key(), asVariable(value));
            if (value == null) continue;
            field.record().ifPresent(place -> placed.put(place, value));
            field.pins().ifPresent(role -> pins.put(role, value.toString()));
            field.attendance()
                    .filter(who -> value.equals("yes") || value.equals("late"))
                    .ifPresent(present::add);
        }
        return new Submission(placed, routing, pins, present);
    }

    /** The same without what goes to these places, where the record stays as it is. */
    Submission without(Set<String> places) {
        Map<String, Object> rest = new HashMap<>(placed);
        rest.keySet().removeAll(places);
        return new Submission(rest, routing, pins, present);
    }

    /** Whether everybody who must attend was there. */
    boolean isQuorate(List<String> mustAttend) {
        return present.containsAll(mustAttend);
    }

    /** Law 4 lets in yes or no, codes, numbers and dates; the engine knows them as these types. */
    private static @Nullable Object asVariable(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0
                    ? (Object) number.longValueExact()
                    : (Object) number.doubleValue();
        }
        return value instanceof Temporal date ? date.toString() : value;
    }
}
