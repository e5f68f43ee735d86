package org.alongside.pathway.engine;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.alongside.access.Teams;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.form.Field;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers a new step to the right people: role, team, participant, target, explanation, and no answers of last time. */
@Component
class StepOffer implements TaskListener {

    private final Participation participation;
    private final Vocabulary vocabulary;
    private final Situations situations;
    private final Forms forms;

    StepOffer(Participation participation, Vocabulary vocabulary, Situations situations, Forms forms) {
        this.participation = participation;
        this.vocabulary = vocabulary;
        this.situations = situations;
        this.forms = forms;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        StepModel model = StepModel.of(task);
        EpisodeRef episode = Situations.episodeOf(task.getExecution());
        Serving serving = participation.serving(episode, model.role());
        Situation situation = situations.at(episode, model.role(), serving.team());
        task.addCandidateGroup(Teams.group(serving.team(), model.role()));
        task.setDueDate(target(task, model.target(), situation, vocabulary));
        if (model.urgent()) task.setPriority(TasklistFilters.URGENT);
        task.setDescription(explained(task, model.explain(), situation));
        forgetLastRound(task, forms);
        serving.owner().ifPresent(task::setAssignee);
    }

    static @Nullable Date target(TaskEntity task, @Nullable String target, Situation situation, Vocabulary vocabulary) {
        if (target == null) return null;
        Optional<Call> call = Call.in(target);
        return call.isPresent()
                ? (Date) vocabulary.call(call.get(), situation, task::getVariable)
                : Date.from(situation.now().plus(Duration.parse(target)));
    }

    @Nullable
    String explained(TaskEntity task, @Nullable String explain, Situation situation) {
        return Call.in(explain)
                .map(call -> vocabulary.call(call, situation, task::getVariable))
                .filter(Sentence.class::isInstance)
                .map(sentence -> ((Sentence) sentence).text())
                .orElse(null);
    }

    /** In a loop an empty submission must not pass for last time's outcome. */
    static void forgetLastRound(TaskEntity task, Forms forms) {
        for (Field field : forms.of(task).form().fields()) {
            if (field.routes()) task.getProcessInstance().removeVariable(field.key());
        }
    }
}
