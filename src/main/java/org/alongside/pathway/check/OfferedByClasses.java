package org.alongside.pathway.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.Milestone;
import org.alongside.pathway.Places;
import org.alongside.pathway.Steps;
import org.alongside.pathway.rule.KnownWords;
import org.alongside.pathway.rule.Vocabulary;
import org.springframework.objenesis.ObjenesisStd;
import org.springframework.stereotype.Component;

/** What the application offers to models, read from its classes without starting it. */
public final class OfferedByClasses {

    /** The roles of the first migration; they change with another only, and a test holds both against each other. */
    private static final Set<String> ROLES = Set.of(
            "careCoordinator",
            "developmentWorker",
            "socialWorker",
            "socialAdvocate",
            "supportWorker",
            "amhp",
            "occupationalTherapist",
            "peerMentor",
            "receivingWorker",
            "teamManager",
            "networkLead",
            "directPaymentsOfficer",
            "auditor",
            "administrator");

    private final Map<String, Class<?>> steps = new HashMap<>();
    private final Map<String, Class<?>> places = new HashMap<>();

    private OfferedByClasses() {
        // By their names, since to look into every class takes half the time a check may take.
        for (var type : Classpath.classesNamed("Steps", Steps.class))
            word(type).ifPresent(word -> steps.put(word, type));
        for (var type : Classpath.classesNamed("Places", Places.class)) places.putAll(offeredBy(type));
    }

    /** With the ids of the pathways that may be called. */
    public static KnownWords words(Set<String> pathways) {
        var offered = new OfferedByClasses();
        return new KnownWords(
                ROLES,
                Vocabulary.of(offered.steps),
                offered.places,
                Arrays.stream(Milestone.values()).map(Milestone::word).collect(Collectors.toSet()),
                pathways);
    }

    /** What a feature offers depends on nothing it is built with. */
    private static Map<String, Class<?>> offeredBy(Class<?> type) {
        return ((Places) new ObjenesisStd().newInstance(type)).offered();
    }

    private static Optional<String> word(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Component.class))
                .map(Component::value)
                .filter(name -> !name.isEmpty());
    }
}
