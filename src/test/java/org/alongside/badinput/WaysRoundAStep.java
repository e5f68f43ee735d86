package org.alongside.badinput;

import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.Variables;

/** What else the engine offers to do with a step than to send its form. */
final class WaysRoundAStep {

    private WaysRoundAStep() {}

    static Map<String, WayRound> all() {
        Map<String, WayRound> doors = new LinkedHashMap<>();
        doors.put("complete without answers", (on, step) -> on.getTaskService().complete(step.getId()));
        doors.put("complete", (on, step) -> on.getTaskService().complete(step.getId(), WayRound.THE_FORM));
        doors.put(
                "complete with variables in return",
                (on, step) -> on.getTaskService().completeWithVariablesInReturn(step.getId(), WayRound.THE_FORM, true));
        doors.put("submit", (on, step) -> on.getFormService().submitTaskForm(step.getId(), WayRound.THE_FORM));
        doors.put(
                "submit with variables in return",
                (on, step) ->
                        on.getFormService().submitTaskFormWithVariablesInReturn(step.getId(), WayRound.THE_FORM, true));
        doors.put(
                "complete with a closed object",
                (on, step) -> on.getTaskService()
                        .complete(
                                step.getId(),
                                Variables.createVariables()
                                        .putValueTyped(
                                                "decision",
                                                Variables.serializedObjectValue("rO0ABXQAA2FiYw==")
                                                        .objectTypeName("java.lang.String")
                                                        .serializationDataFormat("application/x-java-serialized-object")
                                                        .create())));
        doors.put(
                "complete with a file",
                (on, step) -> on.getTaskService()
                        .complete(
                                step.getId(),
                                Map.of(
                                        "decision",
                                        Variables.fileValue("eligible")
                                                .file(new byte[] {65})
                                                .create())));
        doors.put("resolve", (on, step) -> on.getTaskService().resolveTask(step.getId()));
        doors.put(
                "resolve with answers", (on, step) -> on.getTaskService().resolveTask(step.getId(), WayRound.THE_FORM));
        doors.put("delegate", (on, step) -> on.getTaskService().delegateTask(step.getId(), "careCoordinator3"));
        doors.put("BPMN error", (on, step) -> on.getTaskService().handleBpmnError(step.getId(), "e"));
        doors.put(
                "BPMN error with answers",
                (on, step) -> on.getTaskService().handleBpmnError(step.getId(), "e", "why", WayRound.THE_FORM));
        doors.put("escalation", (on, step) -> on.getTaskService().handleEscalation(step.getId(), "e"));
        doors.put("variable", (on, step) -> on.getTaskService().setVariable(step.getId(), "decision", "eligible"));
        doors.put("local variable", (on, step) -> on.getTaskService().setVariableLocal(step.getId(), "note", "x"));
        doors.put("variables", (on, step) -> on.getTaskService().setVariables(step.getId(), WayRound.THE_FORM));
        doors.put("no variable", (on, step) -> on.getTaskService().removeVariable(step.getId(), "episode"));
        doors.put("assignee", (on, step) -> on.getTaskService().setAssignee(step.getId(), "developmentWorker2"));
        doors.put("claim for a stranger", (on, step) -> on.getTaskService().claim(step.getId(), "nobody"));
        doors.put("owner", (on, step) -> on.getTaskService().setOwner(step.getId(), "careCoordinator3"));
        doors.put("candidate user", (on, step) -> on.getTaskService().addCandidateUser(step.getId(), "auditor"));
        doors.put("candidate group", (on, step) -> on.getTaskService().addCandidateGroup(step.getId(), "auditor"));
        doors.put(
                "no candidate group",
                (on, step) -> on.getTaskService().deleteCandidateGroup(step.getId(), "thepodTeamManager"));
        doors.put("priority", (on, step) -> on.getTaskService().setPriority(step.getId(), 100));
        doors.put("name", (on, step) -> on.getTaskService().setName(step.getId(), "Nothing to do"));
        doors.put("description", (on, step) -> on.getTaskService().setDescription(step.getId(), "Nothing"));
        doors.put("due date", (on, step) -> on.getTaskService().setDueDate(step.getId(), new Date(0)));
        doors.put("follow-up", (on, step) -> on.getTaskService().setFollowUpDate(step.getId(), new Date(0)));
        doors.put("delete", (on, step) -> on.getTaskService().deleteTask(step.getId(), true));
        doors.put("save", (on, step) -> {
            step.setDueDate(new Date(0));
            on.getTaskService().saveTask(step);
        });
        doors.put("save as delegated", (on, step) -> {
            step.setDelegationState(DelegationState.PENDING);
            on.getTaskService().saveTask(step);
        });
        doors.put(
                "new step",
                (on, step) -> on.getTaskService().saveTask(on.getTaskService().newTask("extra")));
        doors.put(
                "comment",
                (on, step) -> on.getTaskService().createComment(step.getId(), step.getProcessInstanceId(), "She said"));
        doors.put(
                "attachment",
                (on, step) -> on.getTaskService()
                        .createAttachment(
                                "text", step.getId(), null, "note", "n", new ByteArrayInputStream(new byte[] {65})));
        return doors;
    }
}
