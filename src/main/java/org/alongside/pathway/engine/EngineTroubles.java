package org.alongside.pathway.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.desk.Troubles;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** The engine's open incidents: work of its own that it gave up after several tries. */
@Component
class EngineTroubles implements Troubles {

    private final EngineUnasked engine;

    EngineTroubles(EngineUnasked engine) {
        this.engine = engine;
    }

    @Override
    public List<Trouble> longest(int howMany) {
        return engine.doing(context -> incidents(howMany).stream()
                .flatMap(incident -> trouble(context, incident).stream())
                .toList());
    }

    /** One that a called pathway has shows again at each caller, so only where it arose counts. */
    private List<Incident> incidents(int howMany) {
        return engine
                .itself()
                .getRuntimeService()
                .createIncidentQuery()
                .orderByIncidentTimestamp()
                .asc()
                .listPage(0, howMany)
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
    }

    private static Optional<Trouble> trouble(CommandContext context, Incident incident) {
        String instance = incident.getProcessInstanceId();
        ExecutionEntity pathway =
                instance == null ? null : context.getExecutionManager().findExecutionById(instance);
        if (pathway == null) return Optional.empty();
        ProcessDefinitionEntity definition = pathway.getProcessDefinition();
        ActivityImpl activity = definition.findActivity(incident.getActivityId());
        Object name = activity == null ? null : activity.getProperty("name");
        return Optional.of(new Trouble(
                UUID.fromString(pathway.getProcessBusinessKey()),
                definition.getName(),
                name == null ? definition.getName() : String.valueOf(name),
                incident.getIncidentTimestamp().toInstant()));
    }
}
