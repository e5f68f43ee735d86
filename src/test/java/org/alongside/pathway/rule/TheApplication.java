package org.alongside.pathway.rule;

import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Milestone;
import org.alongside.pathway.Places;
import org.alongside.pathway.Steps;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What the whole application offers to models, read from its classes without starting it. */
public final class TheApplication {

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

    private TheApplication() {}

    public static KnownWords words(Set<String> pathways) {
        return new KnownWords(
                ROLES,
                Vocabulary.of(steps()),
                places(),
                Stream.of(Milestone.values()).map(Milestone::word).collect(Collectors.toSet()),
                new HashSet<>(pathways));
    }

    private static Map<String, Class<?>> steps() {
        var beans = new HashMap<String, Class<?>>();
        each(Steps.class, beans::put);
        return beans;
    }

    private static Map<String, Class<?>> places() {
        var places = new HashMap<String, Class<?>>();
        // What is offered depends on nothing a bean is built with.
        each(Places.class, (name, type) -> places.putAll(((Places) mock(type, CALLS_REAL_METHODS)).offered()));
        return places;
    }

    private static void each(Class<?> kind, BiConsumer<String, Class<?>> consumer) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(kind));
        for (var found : scan.findCandidateComponents("org.alongside")) {
            var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            var component = type.getAnnotation(Component.class);
            if (component != null) consumer.accept(component.value(), type);
        }
    }
}
