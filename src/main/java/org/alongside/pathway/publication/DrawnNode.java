package org.alongside.pathway.publication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A step, event or split of a pathway, with what is worth telling of it.
 *
 * @param kind what it is called, as step or event
 * @param name its label; its id where it has none
 * @param form the id of the form it asks, if any
 */
record DrawnNode(String id, String kind, String name, Map<Fact, String> facts, Optional<String> form) {

    DrawnNode {
        facts = facts.isEmpty() ? Map.of() : new EnumMap<>(facts);
    }

    String called() {
        return "“" + name + "”";
    }

    /** All of it in one line, for an element nobody has seen before. */
    String told() {
        String told = facts.entrySet().stream()
                .filter(fact -> fact.getKey() != Fact.FORM && fact.getKey() != Fact.ENDS_STEP)
                .map(fact -> fact.getKey().words().replaceFirst("^the ", "") + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : " (" + told + ")";
    }
}
