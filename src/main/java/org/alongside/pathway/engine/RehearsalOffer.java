package org.alongside.pathway.engine;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.pathway.Situation;
import org.alongside.pathway.rehearsal.Told.Kind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Gives a step in a rehearsal its target, forgets the answers of its last round, and tells when nobody needs it. */
final class RehearsalOffer implements TaskListener {

    private final Supplier<RehearsalState> here;
    private final Vocabulary vocabulary;
    private final Function<VariableScope, Situation> situations;

    RehearsalOffer(
            Supplier<RehearsalState> here, Vocabulary vocabulary, Function<VariableScope, Situation> situations) {
        this.here = here;
        this.vocabulary = vocabulary;
        this.situations = situations;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        if (EVENTNAME_DELETE.equals(task.getEventName())) {
            here.get().story.tell(Kind.DROPPED, task.getName(), List.of());
            return;
        }
        here.get().story.since(task.getId());
        task.setDueDate(StepOffer.target(task, StepModel.of(task).target(), situations.apply(task), vocabulary));
        StepOffer.forgetLastRound(task, here.get().forms);
    }
}
