package org.alongside.pathway.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.pathway.form.Field;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The answers a pathway can have, whether or not anybody has given them yet: routing fields, results, and whether a
 * meeting was quorate. One that nobody has given, as before a reopening, is no answer; any other name is an error.
 */
@Component
class KnownAnswers {

    static final String QUORATE = "quorate";

    private static final String RESULTS = "alongside.results";

    private final Forms forms;
    private final Map<String, Set<String>> byDefinition = new ConcurrentHashMap<>();

    KnownAnswers(Forms forms) {
        this.forms = forms;
    }

    static void keepResultsAt(ActivityImpl activity, List<String> variables) {
        activity.setProperty(RESULTS, variables);
    }

    boolean include(ProcessDefinitionEntity pathway, String name) {
        return byDefinition.computeIfAbsent(pathway.getId(), id -> of(pathway)).contains(name);
    }

    /** The names that these activities, and those within them, can write. */
    Set<String> writtenBy(Collection<ActivityImpl> activities, ProcessDefinitionEntity pathway) {
        Set<String> names = new HashSet<>();
        activities.forEach(activity -> gather(activity, pathway.getDeploymentId(), names));
        return names;
    }

    private Set<String> of(ProcessDefinitionEntity pathway) {
        Set<String> names = new HashSet<>(Set.of(QUORATE));
        routing(pathway.getDeploymentId(), PathwayModel.of(pathway).form(), names);
        gather(pathway, pathway.getDeploymentId(), names);
        return names;
    }

    private void gather(ScopeImpl scope, String deployment, Set<String> names) {
        scope.getActivities().forEach(activity -> gather(activity, deployment, names));
    }

    private void gather(ActivityImpl activity, String deployment, Set<String> names) {
        StepModel.at(activity).ifPresent(step -> {
            routing(deployment, step.form(), names);
            if (!step.mustAttend().isEmpty()) names.add(QUORATE);
        });
        if (activity.getProperty(RESULTS) instanceof List<?> results)
            results.forEach(result -> names.add(String.valueOf(result)));
        gather((ScopeImpl) activity, deployment, names);
    }

    private void routing(String deployment, @Nullable String form, Set<String> names) {
        if (form == null) return;
        forms.named(deployment, form).fields().stream()
                .filter(Field::routes)
                .map(Field::key)
                .forEach(names::add);
    }
}
