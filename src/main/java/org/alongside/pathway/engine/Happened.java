package org.alongside.pathway.engine;

import org.jspecify.annotations.Nullable;

/**
 * One line of the engine's history of what went on in a pathway.
 *
 * @param parent the scope it went on in; the pathway's own id at the top
 * @param instance the pathway
 * @param step the engine's id of a user task
 * @param called the pathway that a call activity began
 */
record Happened(
        String id,
        String parent,
        String instance,
        String definition,
        String activity,
        @Nullable String name,
        String type,
        @Nullable String step,
        @Nullable String called,
        boolean ended,
        boolean cancelled) {

    boolean isStep() {
        return step != null;
    }

    boolean isDone() {
        return ended && !cancelled;
    }

    String inWords() {
        return name == null || name.isBlank() ? activity : name;
    }
}
