package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.desk.AskingSteps;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Read from the newest version of each pathway; a version never changes, so what was read is kept. */
@Component
class EngineAskingSteps implements AskingSteps {

    private final EngineUnasked engine;
    private final Forms forms;
    private final Map<String, Map<String, Form>> byVersion = new ConcurrentHashMap<>();

    EngineAskingSteps(EngineUnasked engine, Forms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    @Override
    public Set<String> forAWorker() {
        return asking(field -> field.pins().isPresent());
    }

    @Override
    public Set<String> forPlace(String place) {
        return asking(field -> field.record().filter(place::equals).isPresent());
    }

    private Set<String> asking(Predicate<Field> question) {
        return engine.doing(context -> newestVersions()
                .map(version -> byVersion.computeIfAbsent(version, id -> read(context, id)))
                .flatMap(steps -> steps.entrySet().stream())
                .filter(step -> step.getValue().fields().stream().anyMatch(question))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Stream<String> newestVersions() {
        return engine.itself().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId);
    }

    private Map<String, Form> read(CommandContext context, String version) {
        ProcessDefinitionEntity pathway =
                context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(version);
        Map<String, Form> asked = new HashMap<>();
        steps(pathway)
                .forEach(step -> StepModel.at(step)
                        .map(StepModel::form)
                        .map(form -> forms.named(pathway.getDeploymentId(), form))
                        .ifPresent(form -> asked.put(pathway.getKey() + "." + step.getId(), form)));
        return Map.copyOf(asked);
    }

    private static Stream<ActivityImpl> steps(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(activity -> Stream.concat(Stream.of(activity), steps(activity)));
    }
}
