package org.alongside.badinput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;

/** What else the engine offers to do with pathways, workers and itself than to start with a form. */
final class WaysRoundAPathway {

    private WaysRoundAPathway() {}

    static Map<String, WayRound> all() {
        Map<String, WayRound> doors = new LinkedHashMap<>();
        doors.put("start by key", (on, step) -> on.getRuntimeService().startProcessInstanceByKey("referral"));
        doors.put(
                "start by id",
                (on, step) -> on.getRuntimeService()
                        .startProcessInstanceById(step.getProcessDefinitionId(), "1", WayRound.THE_FORM));
        doors.put("start by message", (on, step) -> on.getRuntimeService().startProcessInstanceByMessage("closing"));
        doors.put(
                "start before a step",
                (on, step) -> on.getRuntimeService()
                        .createProcessInstanceByKey("referral")
                        .startBeforeActivity("decideEligibility")
                        .execute());
        doors.put(
                "start with an empty form",
                (on, step) -> on.getFormService().submitStartForm(step.getProcessDefinitionId(), Map.of()));
        doors.put(
                "modification",
                (on, step) -> on.getRuntimeService()
                        .createProcessInstanceModification(step.getProcessInstanceId())
                        .cancelAllForActivity(step.getTaskDefinitionKey())
                        .startBeforeActivity("allocateADevelopmentWorker")
                        .execute());
        doors.put(
                "modification later",
                (on, step) -> on.getRuntimeService()
                        .createModification(step.getProcessDefinitionId())
                        .processInstanceIds(step.getProcessInstanceId())
                        .cancelAllForActivity(step.getTaskDefinitionKey())
                        .executeAsync());
        doors.put(
                "restart",
                (on, step) -> on.getRuntimeService()
                        .restartProcessInstances(step.getProcessDefinitionId())
                        .processInstanceIds(step.getProcessInstanceId())
                        .startBeforeActivity("decideEligibility")
                        .execute());
        doors.put(
                "message",
                (on, step) -> on.getRuntimeService()
                        .createMessageCorrelation("closing")
                        .processInstanceId(step.getProcessInstanceId())
                        .correlate());
        doors.put(
                "message to all",
                (on, step) -> on.getRuntimeService()
                        .createMessageCorrelation("closing")
                        .correlateAll());
        doors.put(
                "message received",
                (on, step) -> on.getRuntimeService().messageEventReceived("closing", step.getExecutionId()));
        doors.put("signal", (on, step) -> on.getRuntimeService().signalEventReceived("closing"));
        doors.put(
                "signal event",
                (on, step) ->
                        on.getRuntimeService().createSignalEvent("closing").send());
        doors.put("trigger", (on, step) -> on.getRuntimeService().signal(step.getExecutionId()));
        doors.put(
                "condition",
                (on, step) -> on.getRuntimeService()
                        .createConditionEvaluation()
                        .setVariables(WayRound.THE_FORM)
                        .evaluateStartConditions());
        doors.put(
                "variable",
                (on, step) -> on.getRuntimeService().setVariable(step.getProcessInstanceId(), "decision", "eligible"));
        doors.put(
                "variables of many",
                (on, step) -> on.getRuntimeService()
                        .setVariablesAsync(List.of(step.getProcessInstanceId()), WayRound.THE_FORM));
        doors.put(
                "deletion",
                (on, step) -> on.getRuntimeService().deleteProcessInstance(step.getProcessInstanceId(), "gone"));
        doors.put(
                "deletion of many",
                (on, step) -> on.getRuntimeService()
                        .deleteProcessInstancesAsync(List.of(step.getProcessInstanceId()), "gone"));
        doors.put(
                "suspension",
                (on, step) -> on.getRuntimeService().suspendProcessInstanceById(step.getProcessInstanceId()));
        doors.put(
                "suspension of the pathway",
                (on, step) -> on.getRepositoryService().suspendProcessDefinitionByKey("referral"));
        doors.put(
                "no pathway",
                (on, step) -> on.getRepositoryService().deleteProcessDefinition(step.getProcessDefinitionId(), true));
        doors.put(
                "keeping history",
                (on, step) -> on.getRepositoryService()
                        .updateProcessDefinitionHistoryTimeToLive(step.getProcessDefinitionId(), 0));
        doors.put("no history", (on, step) -> on.getHistoryService().deleteHistoricTaskInstance(step.getId()));
        doors.put("clean-up", (on, step) -> on.getHistoryService().cleanUpHistoryAsync(true));
        doors.put(
                "migration",
                (on, step) -> on.getRuntimeService()
                        .newMigration(on.getRuntimeService()
                                .createMigrationPlan(step.getProcessDefinitionId(), step.getProcessDefinitionId())
                                .mapEqualActivities()
                                .build())
                        .processInstanceIds(step.getProcessInstanceId())
                        .execute());
        doors.put(
                "decision",
                (on, step) -> on.getDecisionService()
                        .evaluateDecisionByKey("strand")
                        .variables(WayRound.THE_FORM)
                        .evaluate());
        doors.put("property", (on, step) -> on.getManagementService().setProperty("alongside", "x"));
        doors.put(
                "user",
                (on, step) ->
                        on.getIdentityService().saveUser(on.getIdentityService().newUser("stranger")));
        doors.put(
                "membership", (on, step) -> on.getIdentityService().createMembership("careCoordinator", "teamManager"));
        doors.put(
                "authorization",
                (on, step) -> on.getAuthorizationService()
                        .saveAuthorization(
                                on.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT)));
        doors.put(
                "filter",
                (on, step) ->
                        on.getFilterService().saveFilter(on.getFilterService().newTaskFilter("All")));
        doors.put(
                "external work",
                (on, step) -> on.getExternalTaskService()
                        .fetchAndLock(1, "me")
                        .topic("any", 1000)
                        .execute());
        return doors;
    }
}
