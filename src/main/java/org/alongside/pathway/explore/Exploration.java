package org.alongside.pathway.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found by walking a pathway in every way.
 *
 * @param reached the ids of the elements and flows some token came to
 * @param stuck the elements where a token waits for ever
 * @param rounds the elements that are gone round for ever, with people waiting in between but no way to an end
 * @param restless the elements of loops that nobody ever waits in
 * @param nowhere the splits no way leads out of, each with answers with which it happens
 * @param whole whether every state was seen
 * @param states how many were
 */
public record Exploration(
        Set<String> reached,
        Set<String> stuck,
        List<Set<String>> rounds,
        List<Set<String>> restless,
        Map<String, Map<String, Object>> nowhere,
        boolean whole,
        int states) {

    /**
     * As many as are seen within half a second, and fifty times what our own largest pathway has. What has more has so
     * many things open beside each other that nobody could follow it either.
     */
    public static final int MOST_STATES = 5_000;

    /** Walks a pathway in every way. */
    public static Exploration of(Terrain terrain) {
        return new Explorer(new Ground(terrain), MOST_STATES).explored();
    }
}
