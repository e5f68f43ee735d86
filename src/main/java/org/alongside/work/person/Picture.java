package org.alongside.work.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The diagram of a pathway a person is on.
 *
 * @param names the steps where they are, in words
 */
record Picture(String pathway, int version, String pathwayName, List<String> names) {

    static List<Picture> of(List<OpenStep> steps) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        steps.forEach(step -> pictures.computeIfAbsent(
                        step.pathway() + step.version(),
                        key -> new Picture(step.pathway(), step.version(), step.pathwayName(), new ArrayList<>()))
                .names()
                .add(step.name()));
        return List.copyOf(pictures.values());
    }

    /** What the picture says, for those who do not see it. */
    public String inWords() {
        return "The pathway “%s” as a diagram. Now at: %s.".formatted(pathwayName, String.join("; ", names));
    }
}
