package org.alongside.pathway.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Places;
import org.alongside.pathway.WhenTakenBack;
import org.alongside.pathway.engine.TakeBackCase.Standing;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** Looks at a completed step and at all that followed it, to see whether it can be taken back. */
record LookBack(RightingDesk righting, CommandContext engine, GivenAnswers given, String worker) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Only these bring parallel ways together. */
    private static final Set<String> MEETINGS_OF_WAYS = Set.of("parallelGateway", "inclusiveGateway");

    TakeBackCase look() {
        EngineDesk desk = righting.desk();
        AnsweredStep answered = AnsweredStep.of(given, desk, engine);
        Optional<Happened> step = righting.histories().ofStep(given.stepId());
        @Nullable
        ExecutionEntity pathway = step.map(found -> engine.getExecutionManager().findExecutionById(found.instance()))
                .orElse(null);
        String over = WhyOver.reason(answered, step, pathway, righting.histories());
        return new TakeBackCase(
                given,
                righting.book().mayBeReadBy(given, worker),
                given.worker().equals(worker) && desk.episodes().mayAct(given.episode(), worker),
                manages(answered),
                today(given.at()).equals(today(desk.now())),
                desk.episodes().isOpen(given.episode()),
                answered.model() != null,
                isInOnePiece(answered),
                answered.routes(),
                over,
                over != null || !isInOnePiece(answered)
                        ? null
                        : standing(answered, step.orElseThrow(), Objects.requireNonNull(pathway)));
    }

    private boolean manages(AnsweredStep answered) {
        if (answered.model() == null) return righting.book().managesTheEpisode(given, worker);
        String role = answered.model().role();
        String team =
                righting.desk().participation().serving(given.episode(), role).team();
        return righting.desk().workers().holds(worker, team, "teamManager");
    }

    private static boolean isInOnePiece(AnsweredStep answered) {
        ActivityImpl activity = answered.pathway().findActivity(answered.given().step());
        return activity != null
                && !activity.isMultiInstance()
                && (activity.getParentFlowScopeActivity() == null
                        || !activity.getParentFlowScopeActivity().isMultiInstance());
    }

    private static LocalDate today(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    private Standing standing(AnsweredStep answered, Happened step, ExecutionEntity pathway) {
        ActivityImpl activity =
                Objects.requireNonNull(pathway.getProcessDefinition().findActivity(step.activity()));
        Flows flows = Flows.from(activity);
        Aftermath aftermath = Aftermath.of(step, flows, righting.histories());
        return new Standing(
                pathway.getId(),
                pathway.isSuspended(),
                engine.getTaskManager().findTasksByProcessInstanceId(step.instance()).stream()
                        .anyMatch(task -> task.getTaskDefinitionKey().equals(step.activity())),
                aftermath.completedSteps().stream().anyMatch(line -> isAgain(line, step)),
                supersededBy(step, pathway),
                comesTogether(aftermath, pathway),
                stands(answered, aftermath),
                wentOut(aftermath),
                names(aftermath.completedSteps()),
                aftermath,
                flows,
                Transitions.of(engine, pathway.getId(), aftermath, flows));
    }

    private static boolean isAgain(Happened line, Happened step) {
        return line.instance().equals(step.instance()) && line.activity().equals(step.activity());
    }

    private Optional<String> supersededBy(Happened step, ExecutionEntity pathway) {
        ActivityImpl activity = pathway.getProcessDefinition().findActivity(step.activity());
        return righting.histories().takenBackSince(given.episode().id(), step).stream()
                .filter(before -> {
                    ActivityImpl earlier = pathway.getProcessDefinition().findActivity(before.activity());
                    return earlier != null && Flows.from(earlier).leadTo(activity);
                })
                .map(Happened::inWords)
                .findFirst();
    }

    private static Optional<String> comesTogether(Aftermath aftermath, ExecutionEntity pathway) {
        return aftermath.all().stream()
                .filter(line -> line.instance().equals(pathway.getId()))
                .filter(line -> MEETINGS_OF_WAYS.contains(line.type()))
                .filter(line -> pathway.getProcessDefinition()
                                .findActivity(line.activity())
                                .getIncomingTransitions()
                                .size()
                        > 1)
                .map(Happened::inWords)
                .findFirst();
    }

    private Optional<String> stands(AnsweredStep answered, Aftermath aftermath) {
        return righting.firstWord(answered.places(), Places::whyNotAgain)
                .or(() -> righting.firstWord(placesSince(aftermath), Places::whyNoWayBackBefore));
    }

    private Set<String> placesSince(Aftermath aftermath) {
        Set<String> steps =
                aftermath.completedSteps().stream().map(Happened::step).collect(Collectors.toSet());
        Set<String> places = new HashSet<>();
        if (steps.isEmpty()) return places;
        righting.book().givenAfter(given).stream()
                .filter(later -> steps.contains(later.stepId()))
                .forEach(later -> places.addAll(
                        AnsweredStep.of(later, righting.desk(), engine).places()));
        return places;
    }

    private Optional<String> wentOut(Aftermath aftermath) {
        return aftermath.all().stream()
                .flatMap(line -> righting.callOf(line, engine).stream())
                .flatMap(call -> righting.whenTakenBack(call).stream())
                .map(WhenTakenBack::refusedBecause)
                .filter(reason -> !reason.isEmpty())
                .findFirst();
    }

    static List<String> names(List<Happened> lines) {
        return lines.stream().map(Happened::inWords).toList();
    }
}
