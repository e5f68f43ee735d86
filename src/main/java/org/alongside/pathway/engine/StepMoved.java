package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.alongside.access.Teams;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.Situation;
import org.alongside.pathway.version.MoveOrder;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings an open step into line with the version its person was moved to. The engine moves no more than its place: name,
 * role, target and explanation stay those of the older version until this has followed.
 */
@Component
class StepMoved {

    private final EngineDesk desk;
    private final StepOffer offer;
    private final Vocabulary vocabulary;
    private final OpenStepMoved rows;

    StepMoved(EngineDesk desk, StepOffer offer, Vocabulary vocabulary, OpenStepMoved rows) {
        this.desk = desk;
        this.offer = offer;
        this.vocabulary = vocabulary;
        this.rows = rows;
    }

    void follow(TaskEntity task, StepModel before, MoveOrder order) {
        StepModel model = StepModel.of(task);
        EpisodeRef episode = Situations.episodeOf(task.getExecution());
        Serving serving = offeredAgain(model, before)
                ? desk.participation().serving(episode, model.role())
                : desk.serving(task, model, episode);
        Situation then = new Situation(
                episode,
                model.role(),
                serving.team(),
                order.orderedBy(),
                task.getCreateTime().toInstant());
        task.setName(task.getProcessDefinition()
                .findActivity(task.getTaskDefinitionKey())
                .getName());
        if (model.urgent() != before.urgent())
            task.setPriority(model.urgent() ? TasklistFilters.URGENT : Task.PRIORITY_NORMAL);
        if (offeredAgain(model, before) || !Objects.equals(model.explain(), before.explain()))
            task.setDescription(offer.explained(task, model.explain(), then));
        StepOffer.forgetLastRound(task, desk.forms());
        if (offeredAgain(model, before)) offerTo(serving, model, task);
        if (order.wish().targetsAnew() && !Objects.equals(model.target(), before.target()))
            countAnew(task, StepOffer.target(task, model.target(), then, vocabulary), episode, order);
        rows.follow(task);
        desk.log().moved(task);
        task.triggerUpdateEvent();
    }

    private static boolean offeredAgain(StepModel model, StepModel before) {
        return !model.role().equals(before.role());
    }

    /** To the participant of the new role; else it stays with who has it if they may do it still. */
    private void offerTo(Serving serving, StepModel model, TaskEntity task) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        groups.forEach(task::deleteCandidateGroup);
        task.addCandidateGroup(Teams.group(serving.team(), model.role()));
        @Nullable String has = task.getAssignee();
        @Nullable
        String owner = serving.owner()
                .orElse(has != null && desk.workers().holds(has, serving.team(), model.role()) ? has : null);
        if (!Objects.equals(has, owner)) task.setAssignee(owner);
    }

    /** A target that a manager set for this one person stays as they set it. */
    private void countAnew(TaskEntity task, @Nullable Date target, EpisodeRef episode, MoveOrder order) {
        if (target == null || rows.wasRetargeted(task)) return;
        Instant due = target.toInstant();
        if (task.getDueDate() != null && due.equals(task.getDueDate().toInstant())) return;
        desk.open().keepChangeOfTarget(task, episode, due, order.because(), order.orderedBy(), desk.now());
        task.setDueDate(target);
    }
}
