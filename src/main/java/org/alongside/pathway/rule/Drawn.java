package org.alongside.pathway.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things in a drawing. */
final class Drawn {

    static final Set<String> STEPS =
            Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity", "subProcess");
    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateThrowEvent", "intermediateCatchEvent", "boundaryEvent");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway");
    /** Whatever flows lead to and from. */
    static final Set<String> NODES =
            Stream.of(STEPS, EVENTS, GATEWAYS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    /** Gateways where a condition decides which way it goes. */
    static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");

    private Drawn() {}

    /** What sets an event off, besides the flow that leads to it. */
    static Stream<Part> triggers(Part event) {
        return event.children().filter(child -> child.tag().endsWith("EventDefinition"));
    }

    static boolean isAct(Part process) {
        return process.property("about").isPresent();
    }
}
