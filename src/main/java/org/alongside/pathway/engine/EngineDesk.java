package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.access.Roles;
import org.alongside.access.Teams;
import org.alongside.access.Workers;
import org.alongside.pathway.AnswerBook.StepAnswers;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.PersonBook;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.Situation;
import org.alongside.pathway.form.AnswerCheck;
import org.alongside.pathway.form.Answers;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Known;
import org.alongside.pathway.form.SheetReader;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the commands of workers have in common: who acts, on what, and whether the answers hold. */
@Component
record EngineDesk(
        EpisodeBook episodes,
        PersonBook people,
        OneAtATime oneAtATime,
        Participation participation,
        Bookkeeping bookkeeping,
        StepRules rules,
        StepLog log,
        OpenStepTable open,
        Forms forms,
        AnswerCheck checking,
        Situations situations,
        Workers workers,
        Roles roles,
        HaltTable halts,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

    String whoActs(CommandContext engine) {
        String worker = engine.getAuthenticatedUserId();
        if (worker == null) throw Refusal.forbidden("Sign in first.");
        return worker;
    }

    TaskEntity openStep(CommandContext engine, @Nullable String stepId) {
        if (stepId != null) oneAtATime.onTheEpisodeOf(stepId);
        TaskEntity task = stepId == null ? null : engine.getTaskManager().findTaskById(stepId);
        if (task == null) {
            throw Refusal.missing("This step is no longer open: it has been completed, or its pathway has moved on.");
        }
        ProcessDefinitionEntity pathway = task.getProcessDefinition();
        halts.holdBackStep(pathway.getKey(), pathway.getName());
        if (task.isSuspended()) throw Refusal.conflict("This pathway is paused for now. Nothing you typed was sent.");
        return task;
    }

    ProcessDefinitionEntity definition(CommandContext engine, String definitionId) {
        ProcessDefinitionEntity definition =
                engine.getProcessDefinitionManager().findLatestProcessDefinitionById(definitionId);
        if (definition == null) throw Refusal.missing("There is no such pathway.");
        return engine.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
    }

    String starterRole(ProcessDefinitionEntity definition, PathwayModel model, String worker) {
        halts.holdBackStart(definition.getKey(), definition.getName());
        return model.startedBy().stream()
                .sorted()
                .filter(role -> workers.holds(worker, role))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("“%s” can be started by: %s."
                        .formatted(
                                definition.getName(),
                                model.startedBy().stream()
                                        .map(roles::label)
                                        .sorted()
                                        .collect(Collectors.joining(", ")))));
    }

    /** The episode an act is about, held until the act is done. */
    EpisodeRef episodeAsked(PathwayModel act, @Nullable Object reference, String worker) {
        String asked = String.valueOf(reference).strip().toUpperCase(java.util.Locale.UK);
        EpisodeRef episode = episodes.find(asked)
                .orElseThrow(() -> Refusal.missing(
                        "There is no episode “%s”. Check the reference, such as SC-1043.".formatted(asked)));
        episodes.hold(episode.id());
        if (!act.openToEveryone() && !episodes.mayAct(episode, worker)) {
            throw Refusal.forbidden("You do not work with the person of %s.".formatted(asked));
        }
        boolean mustBeOpen = act.about() == PathwayModel.About.AN_OPEN_EPISODE;
        if (episodes.isOpen(episode) != mustBeOpen) {
            throw Refusal.conflict(
                    mustBeOpen
                            ? "%s is closed. Its team's manager can reopen it; if that is too late, start anew for the person."
                                    .formatted(asked)
                            : "%s is open already.".formatted(asked));
        }
        return episode;
    }

    /**
     * The answers of a start form.
     *
     * @param said what the record says of the person already, by place; nothing submitted changes it
     */
    Answers checkStart(Form form, Map<String, Object> said, Map<String, Object> submitted) {
        Map<String, List<Choice>> offered = forms.offered(form, situations.beforeTheStart());
        Known known = Known.of(SheetReader.filledIn(form, offered), said);
        return checking.check(form, known.over(submitted), offered);
    }

    Answers check(Form form, Situation situation, Map<String, Object> submitted) {
        return checking.check(form, submitted, forms.offered(form, situation));
    }

    /** Who serves an open step: the team it was offered to, also where its role has gone to another team since. */
    Serving serving(TaskEntity task, StepModel model, EpisodeRef episode) {
        Serving now = participation.serving(episode, model.role());
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(Teams::teamOfGroup)
                .findFirst()
                .map(team -> new Serving(team, now.pinned(), now.cover(), now.beside()))
                .orElse(now);
    }

    /** Checks a step's answers and enters them in the record. */
    Submission check(
            TaskEntity task,
            StepModel model,
            EpisodeRef episode,
            Serving serving,
            Map<String, Object> submitted,
            String worker) {
        Form form = forms.of(task).form();
        Answers answers = check(form, situations.at(episode, model.role(), serving.team()), submitted);
        Submission submission = Submission.of(form, answers);
        ProcessDefinitionEntity definition = task.getProcessDefinition();
        bookkeeping.enter(
                new StepAnswers(
                        episode,
                        task.getId(),
                        definition.getKey(),
                        definition.getVersion(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        form.id(),
                        form.version(),
                        answers.json(),
                        worker,
                        now(),
                        PathwayModel.of(definition).confidential(),
                        routes(form, model) ? KeptVariables.of(task.getProcessInstance()) : null),
                submission);
        return submission;
    }

    private static boolean routes(Form form, StepModel model) {
        return !model.mustAttend().isEmpty() || form.fields().stream().anyMatch(Field::routes);
    }
}
