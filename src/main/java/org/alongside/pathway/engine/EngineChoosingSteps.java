package org.alongside.pathway.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.desk.ChoosingSteps;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Read from the newest version of each pathway; a version never changes, so what was read is kept. */
@Component
class EngineChoosingSteps implements ChoosingSteps {

    private final EngineUnasked engine;
    private final Forms forms;
    private final Map<String, Set<String>> byVersion = new ConcurrentHashMap<>();

    EngineChoosingSteps(EngineUnasked engine, Forms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    @Override
    public Set<String> all() {
        return engine.doing(context -> newestVersions()
                .flatMap(version -> byVersion.computeIfAbsent(version, id -> read(context, id)).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Stream<String> newestVersions() {
        return engine.itself().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId);
    }

    private Set<String> read(CommandContext context, String version) {
        ProcessDefinitionEntity pathway =
                context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(version);
        return steps(pathway)
                .filter(step -> choosesAWorker(pathway, step))
                .map(step -> pathway.getKey() + "." + step.getId())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean choosesAWorker(ProcessDefinitionEntity pathway, ActivityImpl step) {
        return StepModel.at(step)
                .map(StepModel::form)
                .map(form -> forms.named(pathway.getDeploymentId(), form))
                .map(Form::fields)
                .filter(fields -> fields.stream().anyMatch(field -> field.pins().isPresent()))
                .isPresent();
    }

    private static Stream<ActivityImpl> steps(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(activity -> Stream.concat(Stream.of(activity), steps(activity)));
    }
}
