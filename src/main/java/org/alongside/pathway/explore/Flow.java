package org.alongside.pathway.explore;

import java.util.Map;
import java.util.Set;

/**
 * A way from one element to the next.
 *
 * @param otherwise whether it is taken when no other can be
 */
public record Flow(String id, String from, String to, Question question, boolean otherwise) {

    /** When a flow is taken. */
    public interface Question {

        /** Asks nothing. */
        Question NONE = new Question() {
            @Override
            public boolean holds(Map<String, Object> answers) {
                return true;
            }

            @Override
            public Set<String> asksFor() {
                return Set.of();
            }
        };

        /** Whether it holds for these answers; those that are not there were never given. */
        boolean holds(Map<String, Object> answers);

        Set<String> asksFor();
    }
}
