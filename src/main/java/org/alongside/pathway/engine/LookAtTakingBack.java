package org.alongside.pathway.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.TakingBack;
import org.alongside.pathway.engine.TakeBackCase.Standing;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Says what taking back a step would do, or why it cannot be done. */
class LookAtTakingBack implements Command<TakingBack> {

    private final RightingDesk righting;
    private final long answers;

    LookAtTakingBack(RightingDesk righting, long answers) {
        this.righting = righting;
        this.answers = answers;
    }

    @Override
    public TakingBack execute(CommandContext engine) {
        GivenAnswers given = righting.given(answers);
        TakeBackCase step =
                new LookBack(righting, engine, given, righting.desk().whoActs(engine)).look();
        return effect(step, TakeBackRule.objection(step).map(Refusal::sentence).orElse(null));
    }

    static TakingBack effect(TakeBackCase step, @Nullable String objection) {
        Standing now = step.now();
        if (now == null) return new TakingBack(step.given(), List.of(), List.of(), "", objection);
        Aftermath aftermath = now.aftermath();
        return new TakingBack(
                step.given(),
                LookBack.names(aftermath.openSteps()),
                LookBack.names(aftermath.completedSteps()),
                Integer.toHexString(aftermath.all().stream()
                        .map(Happened::id)
                        .collect(Collectors.joining(" "))
                        .hashCode()),
                objection);
    }
}
