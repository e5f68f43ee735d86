package org.alongside.pathway.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Worker;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Startable;
import org.alongside.pathway.version.Halt;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** What a worker's roles let them start, read from the newest version of each pathway. */
@Component
class StartableBy {

    private static final Comparator<Startable> PATHWAYS_FIRST =
            Comparator.comparing(Startable::about).thenComparing(Startable::name);

    private final EngineUnasked engine;
    private final HaltTable halts;

    StartableBy(EngineUnasked engine, HaltTable halts) {
        this.engine = engine;
        this.halts = halts;
    }

    List<Startable> of(Worker worker) {
        Set<String> stopped = halts.all().stream().map(Halt::pathway).collect(Collectors.toSet());
        return engine.doing(context ->
                engine
                        .itself()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .active()
                        .list()
                        .stream()
                        .map(ProcessDefinition::getKey)
                        .filter(pathway -> !stopped.contains(pathway))
                        .map(pathway -> latest(context, pathway))
                        .filter(definition -> isStartedBy(definition, worker.roles()))
                        .map(StartableBy::startable)
                        .sorted(PATHWAYS_FIRST)
                        .toList());
    }

    static ProcessDefinitionEntity latest(CommandContext context, String pathway) {
        try {
            return context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedLatestProcessDefinitionByKey(pathway);
        } catch (NullValueException unknown) {
            throw Refusal.missing("There is no such pathway.");
        }
    }

    static Startable startable(ProcessDefinitionEntity definition) {
        PathwayModel model = PathwayModel.of(definition);
        Startable.About about = switch (model.about()) {
            case ITS_OWN_EPISODE -> Startable.About.A_PERSON;
            case AN_OPEN_EPISODE -> Startable.About.AN_OPEN_EPISODE;
            case A_CLOSED_EPISODE -> Startable.About.A_CLOSED_EPISODE;
        };
        return new Startable(
                definition.getKey(),
                definition.getName(),
                Objects.requireNonNullElse((String) definition.getProperty("documentation"), ""),
                about,
                model.openToEveryone());
    }

    private static boolean isStartedBy(ProcessDefinitionEntity definition, Set<String> roles) {
        return !Collections.disjoint(PathwayModel.of(definition).startedBy(), roles);
    }
}
