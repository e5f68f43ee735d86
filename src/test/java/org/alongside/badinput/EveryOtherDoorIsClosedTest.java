package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyAssert;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Inside the engine too there is no way round a step's form, whoever is signed in and whichever service is asked. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOtherDoorIsClosedTest {

    /** What routes, and something no form asks for. */
    private static final Map<String, Object> ROUND_THE_FORM =
            Map.of("decision", "eligible", "strand", "advocacy", "quorate", true);

    /** One way round, tried on a pinned step and on one that its role's holders share. */
    private interface Door {
        void tryIt(ProcessEngine engine, Task step);
    }

    @Autowired
    private Journeys journeys;

    private Journey talking;
    private Journey deciding;
    private Untouched untouched;

    @BeforeAll
    void twoReferralsAreUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        talking = journeys.start("referral", "careCoordinator", aReferral());
        deciding = journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        untouched = Untouched.asOfNow(journeys.database());
    }

    private static Map<String, Door> aboutSteps() {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("complete without answers", (on, step) -> on.getTaskService().complete(step.getId()));
        doors.put("complete", (on, step) -> on.getTaskService().complete(step.getId(), ROUND_THE_FORM));
        doors.put(
                "complete with variables in return",
                (on, step) -> on.getTaskService().completeWithVariablesInReturn(step.getId(), ROUND_THE_FORM, true));
        doors.put("submit", (on, step) -> on.getFormService().submitTaskForm(step.getId(), ROUND_THE_FORM));
        doors.put(
                "submit with variables in return",
                (on, step) ->
                        on.getFormService().submitTaskFormWithVariablesInReturn(step.getId(), ROUND_THE_FORM, true));
        doors.put("resolve", (on, step) -> on.getTaskService().resolveTask(step.getId()));
        doors.put("resolve with answers", (on, step) -> on.getTaskService().resolveTask(step.getId(), ROUND_THE_FORM));
        doors.put("delegate", (on, step) -> on.getTaskService().delegateTask(step.getId(), "careCoordinator3"));
        doors.put("BPMN error", (on, step) -> on.getTaskService().handleBpmnError(step.getId(), "e"));
        doors.put(
                "BPMN error with answers",
                (on, step) -> on.getTaskService().handleBpmnError(step.getId(), "e", "why", ROUND_THE_FORM));
        doors.put("escalation", (on, step) -> on.getTaskService().handleEscalation(step.getId(), "e"));
        doors.put("variable", (on, step) -> on.getTaskService().setVariable(step.getId(), "decision", "eligible"));
        doors.put("local variable", (on, step) -> on.getTaskService().setVariableLocal(step.getId(), "note", "x"));
        doors.put("variables", (on, step) -> on.getTaskService().setVariables(step.getId(), ROUND_THE_FORM));
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
        doors.put("due date", (on, step) -> on.getTaskService().setDueDate(step.getId(), new java.util.Date(0)));
        doors.put("follow-up", (on, step) -> on.getTaskService().setFollowUpDate(step.getId(), new java.util.Date(0)));
        doors.put("delete", (on, step) -> on.getTaskService().deleteTask(step.getId(), true));
        doors.put("save", (on, step) -> {
            step.setDueDate(new java.util.Date(0));
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

    private static Map<String, Door> aboutPathways() {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("start by key", (on, step) -> on.getRuntimeService().startProcessInstanceByKey("referral"));
        doors.put(
                "start by id",
                (on, step) -> on.getRuntimeService()
                        .startProcessInstanceById(step.getProcessDefinitionId(), "1", ROUND_THE_FORM));
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
                        .setVariables(ROUND_THE_FORM)
                        .evaluateStartConditions());
        doors.put(
                "variable",
                (on, step) -> on.getRuntimeService().setVariable(step.getProcessInstanceId(), "decision", "eligible"));
        doors.put(
                "variables of many",
                (on, step) ->
                        on.getRuntimeService().setVariablesAsync(List.of(step.getProcessInstanceId()), ROUND_THE_FORM));
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
                        .variables(ROUND_THE_FORM)
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

    static Stream<Arguments> everyWayRound() {
        return Stream.of("careCoordinator", "teamManager", "administrator")
                .flatMap(worker -> Stream.of(aboutSteps(), aboutPathways())
                        .flatMap(doors ->
                                doors.keySet().stream().map(door -> Arguments.of(worker, door, doors.get(door)))));
    }

    @ParameterizedTest(name = "{1}, by {0}")
    @MethodSource("everyWayRound")
    void aWorkerWhoIsSignedInFindsNoWayRoundTheForms(String worker, String name, Door door) {
        for (Journey journey : List.of(talking, deciding)) {
            Task step = journey.openSteps().get(0);
            assertThatThrownBy(() -> journeys.as(worker, () -> {
                        door.tryIt(journeys.engine(), step);
                        return null;
                    }))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.status()).isBetween(400, 499);
                        Told.plainly(refusal.sentence());
                    });
        }
        untouched.assertNothingChanged();
        JourneyAssert.assertThat(talking).isWaitingAt("talkAboutWhatThePersonWants");
        JourneyAssert.assertThat(deciding).isWaitingAt("decideEligibility");
    }
}
