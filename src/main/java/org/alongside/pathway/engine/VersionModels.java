package org.alongside.pathway.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Spot;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The models of versions, as far as moving people between them needs to know. */
@Component
class VersionModels {

    /** Where a person stands for longer than a moment. */
    private static final List<Class<? extends FlowNode>> PLACES =
            List.of(UserTask.class, CallActivity.class, IntermediateCatchEvent.class, ReceiveTask.class);

    private final EngineUnasked engine;
    private final EngineDesk desk;

    VersionModels(EngineUnasked engine, EngineDesk desk) {
        this.engine = engine;
        this.desk = desk;
    }

    ProcessDefinition definition(String pathway, int version) {
        ProcessDefinition found = repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) throw Refusal.missing("There is no such version of this pathway.");
        return found;
    }

    BpmnModelInstance model(String pathway, int version) {
        return repository().getBpmnModelInstance(definition(pathway, version).getId());
    }

    /** The places of a version where people stand, by id, with their names. */
    Map<String, String> places(String pathway, int version) {
        return places(model(pathway, version));
    }

    static Map<String, String> places(BpmnModelInstance model) {
        Map<String, String> places = new LinkedHashMap<>();
        kinds().flatMap(kind -> places(model, kind).stream()).forEach(place -> places.put(place.id(), place.name()));
        return places;
    }

    /** A place becomes only one of its own kind. */
    static Stream<Class<? extends FlowNode>> kinds() {
        return PLACES.stream();
    }

    static List<Spot> places(BpmnModelInstance model, Class<? extends FlowNode> kind) {
        return model.getModelElementsByType(kind).stream()
                .map(place -> new Spot(place.getId(), name(model, place.getId())))
                .toList();
    }

    /** The label of an element, or else its id. */
    static String name(BpmnModelInstance model, String id) {
        FlowNode element = model.getModelElementById(id);
        return element == null || element.getName() == null ? id : element.getName();
    }

    /** Whether a step of the other version asks with the very same form. */
    boolean asksTheSame(MoveWish wish, String step, String instead) {
        return java.util.Arrays.equals(
                form(wish.pathway(), wish.from(), step), form(wish.pathway(), wish.to(), instead));
    }

    private byte[] form(String pathway, int version, String step) {
        ProcessDefinitionEntity found = desk.definition(
                Context.getCommandContext(), definition(pathway, version).getId());
        String form =
                StepModel.at(found.findActivity(step)).map(StepModel::form).orElse(null);
        return desk.forms().deployed(found.getDeploymentId(), form).file();
    }

    private RepositoryService repository() {
        return engine.itself().getRepositoryService();
    }
}
