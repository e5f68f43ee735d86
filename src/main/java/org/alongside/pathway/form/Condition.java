package org.alongside.pathway.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hides a field, judged over the answers that are visible; absent answers are null. */
sealed interface Condition permits Condition.Compared, Condition.All, Condition.Any, FeelCondition {

    boolean holds(Map<String, Object> answers);

    /** Reads a condition; the usual comparisons are judged here, all others by the engine's FEEL, which is slower. */
    static Condition of(String feel) {
        return new ConditionReader(feel).read().orElseGet(() -> new FeelCondition(feel));
    }

    /**
     * {@code key = "code"} or {@code key != null}. FEEL cannot compare a value that is no text with a code, so neither
     * holds then.
     */
    record Compared(String key, boolean equal, @Nullable String code) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers) {
            Object value = answers.get(key);
            if (value == null || code == null) return (value == code) == equal;
            return value instanceof String text && text.equals(code) == equal;
        }
    }

    /** Conditions joined by {@code and}. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers) {
            return parts.stream().allMatch(part -> part.holds(answers));
        }
    }

    /** Conditions joined by {@code or}. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers) {
            return parts.stream().anyMatch(part -> part.holds(answers));
        }
    }
}
