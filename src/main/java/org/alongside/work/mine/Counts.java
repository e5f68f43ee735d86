package org.alongside.work.mine;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many steps each part of a list has. */
class Counts {

    private final Map<Section, Integer> steps = new EnumMap<>(Section.class);
    private final Map<String, String> pathways = new TreeMap<>();

    void add(Section section, String pathway, String name, int more) {
        steps.merge(section, more, Integer::sum);
        pathways.put(pathway, name);
    }

    public int of(Section section) {
        return steps.getOrDefault(section, 0);
    }

    /** Names of the pathways counted, by key. */
    public Map<String, String> pathways() {
        return pathways;
    }
}
