package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One walk of a pathway on the real engine: where it stands, what can happen next, and making it happen. */
public final class EngineWalk {

    private final ProcessEngine engine;
    private final CalledPathways called;
    private final String caller;
    private final Optional<String> instance;

    EngineWalk(ProcessEngine engine, CalledPathways called, String pathway, String caller) {
        this.engine = engine;
        this.called = called;
        this.caller = caller;
        this.instance = Optional.ofNullable(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .superProcessInstanceId(caller)
                        .processDefinitionKey(pathway)
                        .singleResult())
                .map(ProcessInstance::getId);
    }

    /** What can happen. */
    public enum Kind {
        /** Somebody does a step. */
        DONE,
        /** A timer fires. */
        TIME,
        /** A message comes. */
        TOLD,
        /** What was called ends. */
        CALL_ENDS,
        /** What was called raises an error or escalation. */
        CALL_RAISES
    }

    /** @param at the element it happens at @param signal what is raised */
    public record Offer(Kind kind, String at, String signal, String reference) {

        public String inWords() {
            return (at + " " + kind + " " + signal).strip();
        }
    }

    /** Where it stands: the innermost elements, as often as something is under way there; nowhere when it is over. */
    public List<String> places() {
        var places = new ArrayList<String>();
        tree().ifPresent(tree -> gather(tree, places));
        return places;
    }

    /** Whether a step is done several times over, one after the other or all at once. */
    public boolean isRepeated(String element) {
        return tree().stream().anyMatch(tree -> tree.getActivityInstances(element + "#multiInstanceBody").length > 0);
    }

    private Optional<ActivityInstance> tree() {
        return instance.map(engine.getRuntimeService()::getActivityInstance);
    }

    private static void gather(ActivityInstance within, List<String> places) {
        if (within.getChildActivityInstances().length == 0) places.add(within.getActivityId());
        for (var child : within.getChildActivityInstances()) gather(child, places);
    }

    public Map<String, Object> answers() {
        return places().isEmpty() ? Map.of() : engine.getRuntimeService().getVariables(instance.orElseThrow());
    }

    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        steps(instance.orElseThrow())
                .map(step -> new Offer(Kind.DONE, step.getTaskDefinitionKey(), "", step.getId()))
                .forEach(offers::add);
        engine.getManagementService().createJobQuery().processInstanceId(instance.orElseThrow()).list().stream()
                .map(job -> new Offer(Kind.TIME, timerOf(job), "", job.getId()))
                .forEach(offers::add);
        engine
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance.orElseThrow())
                .list()
                .stream()
                .filter(each -> each.getEventType().equals("message"))
                .map(each -> new Offer(Kind.TOLD, each.getActivityId(), each.getEventName(), each.getExecutionId()))
                .forEach(offers::add);
        under().forEach(process -> fromCall(process, offers));
        return offers;
    }

    private String timerOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Stream<Task> steps(String process) {
        return engine.getTaskService().createTaskQuery().processInstanceId(process).list().stream();
    }

    private List<ProcessInstance> under() {
        if (called.byCall().isEmpty()) return List.of();
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.orElseThrow())
                .list();
    }

    private void fromCall(ProcessInstance process, List<Offer> offers) {
        var calling = engine.getRuntimeService()
                .createExecutionQuery()
                .executionId(((ExecutionEntity) process).getSuperExecutionId())
                .singleResult();
        var call = ((ExecutionEntity) calling).getActivityId();
        offers.add(new Offer(Kind.CALL_ENDS, call, "", process.getId()));
        called.signals().forEach(signal -> offers.add(new Offer(Kind.CALL_RAISES, call, signal, process.getId())));
    }

    /** Makes it happen. */
    public void take(Offer offer, Map<String, Object> answers) {
        switch (offer.kind()) {
            case DONE -> {
                engine.getRuntimeService().setVariables(instance.orElseThrow(), answers);
                engine.getTaskService().complete(offer.reference());
            }
            case TIME -> engine.getManagementService().executeJob(offer.reference());
            case TOLD -> engine.getRuntimeService().messageEventReceived(offer.signal(), offer.reference());
            case CALL_ENDS, CALL_RAISES -> {
                var given = new HashMap<String, Object>(Map.of(CalledPathways.RAISES, offer.signal()));
                var names = called.handedBack().get(offer.at());
                answers.forEach((target, value) -> given.put(names.get(target), value));
                steps(offer.reference()).forEach(step -> engine.getTaskService().complete(step.getId(), given));
            }
        }
    }

    /** Leaves it where it is. */
    public void leave() {
        engine.getRuntimeService().deleteProcessInstanceIfExists(caller, "walked enough", true, true, false, false);
    }
}
