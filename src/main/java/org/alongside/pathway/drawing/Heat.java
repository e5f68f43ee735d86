package org.alongside.pathway.drawing;

import java.util.List;
import java.util.Map;

/**
 * What a drawing shows beside itself: a figure at each step, and how many went which way.
 *
 * @param steps by the id of a step, event or called pathway
 * @param went how often one of them was followed by another
 */
public record Heat(Map<String, Figure> steps, List<Went> went) {

    /** From nothing to most. */
    public static final int LEVELS = 5;

    public static final Heat NONE = new Heat(Map.of(), List.of());

    public Heat {
        steps = Map.copyOf(steps);
        went = List.copyOf(went);
    }

    /**
     * The figure of a step.
     *
     * @param words as it is read, as {@code 3 days}
     * @param level 1 for little to {@link #LEVELS} for most, beside the other steps; 0 where nothing is known
     */
    public record Figure(String words, int level) {

        public Figure {
            if (level < 0 || level > LEVELS) throw new IllegalArgumentException("No such level: " + level);
        }
    }

    /** How often a step was followed by another. */
    public record Went(String from, String to, long times) {}
}
