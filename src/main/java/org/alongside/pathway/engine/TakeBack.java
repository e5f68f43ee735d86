package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alongside.pathway.AnswerBook.Righted;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.Situation;
import org.alongside.pathway.desk.TakingBack;
import org.alongside.pathway.engine.TakeBackCase.Standing;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/**
 * Takes an episode back to a step that was answered wrongly: what followed is cancelled, and the step opens again with
 * what the pathway went by before it.
 */
class TakeBack implements Command<Void> {

    private final RightingDesk righting;
    private final long answers;
    private final String because;
    private final @Nullable String asSeen;

    TakeBack(RightingDesk righting, long answers, String because, @Nullable String asSeen) {
        this.righting = righting;
        this.answers = answers;
        this.because = because;
        this.asSeen = asSeen;
    }

    @Override
    public @Nullable Void execute(CommandContext engine) {
        String worker = righting.desk().whoActs(engine);
        GivenAnswers given = righting.held(answers);
        TakeBackCase step = new LookBack(righting, engine, given, worker).look();
        TakeBackRule.objection(step).ifPresent(refusal -> {
            throw refusal;
        });
        Righted righted = righting.because(because, worker);
        TakingBack effect = LookAtTakingBack.effect(step, null);
        if (asSeen != null && !asSeen.equals(effect.asSeen())) {
            throw Refusal.conflict("What follows “%s” has changed since you looked. Read again what would be cancelled."
                    .formatted(given.stepName()));
        }
        Standing now = step.now();
        if (now == null) throw new IllegalStateException("the rules let nothing else through");
        keep(given, effect, righted, engine);
        goBack(given, now, engine);
        return null;
    }

    private void keep(GivenAnswers given, TakingBack effect, Righted righted, CommandContext engine) {
        righting.book().takeBack(given, effect.cancelled(), righted);
        righting.desk().log().takenBack(given.stepId());
        AnsweredStep answered = AnsweredStep.of(given, righting.desk(), engine);
        Submission said = Submission.of(answered.form(), answered.check(answered.values(), righting.desk()));
        righting.eachFeature(
                said.placed(),
                (feature, theirs) -> feature.takeBack(given.episode(), theirs, righted.worker(), righted.at()));
    }

    private void goBack(GivenAnswers given, Standing now, CommandContext engine) {
        ActivityImpl step = now.flows().step();
        ExecutionEntity pathway = engine.getExecutionManager().findExecutionById(now.instance());
        undoSystemSteps(given.episode(), now.aftermath(), engine);
        List<ActivityImpl> written =
                new ArrayList<>(now.flows().all(now.aftermath().level()));
        written.add(step);
        KeptVariables.restore(
                pathway, given.before(), righting.known().writtenBy(written, pathway.getProcessDefinition()));
        righting.unasked().doing(context -> {
            var change = righting.unasked()
                    .itself()
                    .getRuntimeService()
                    .createProcessInstanceModification(pathway.getId())
                    .startBeforeActivity(step.getId(), now.aftermath().where());
            now.aftermath().toCancel().forEach(line -> change.cancelActivityInstance(line.id()));
            now.transitions().forEach(change::cancelTransitionInstance);
            change.execute();
            return true;
        });
    }

    /** The newest first. */
    private void undoSystemSteps(EpisodeRef episode, Aftermath aftermath, CommandContext engine) {
        var here = new Situation(
                episode,
                null,
                null,
                righting.desk().whoActs(engine),
                righting.desk().now());
        List<Happened> lines = new ArrayList<>(aftermath.all());
        Collections.reverse(lines);
        for (Happened line : lines) righting.callOf(line, engine).ifPresent(call -> righting.undo(call, here));
    }
}
