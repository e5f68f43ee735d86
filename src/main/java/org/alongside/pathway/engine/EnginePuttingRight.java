package org.alongside.pathway.engine;

import java.util.Map;
import org.alongside.pathway.desk.Correcting;
import org.alongside.pathway.desk.PuttingRight;
import org.alongside.pathway.desk.TakingBack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts right what was answered: each call runs as the worker it is for. */
@Component
class EnginePuttingRight implements PuttingRight {

    private final EngineWorkbench workbench;
    private final RightingDesk righting;

    EnginePuttingRight(EngineWorkbench workbench, RightingDesk righting) {
        this.workbench = workbench;
        this.righting = righting;
    }

    @Override
    public TakingBack toTakeBack(long answers, String worker) {
        return workbench.doing(worker, new LookAtTakingBack(righting, answers));
    }

    @Override
    public void takeBack(long answers, String worker, String because, @Nullable String asSeen) {
        workbench.doing(worker, new TakeBack(righting, answers, because, asSeen));
    }

    @Override
    public Correcting toCorrect(long answers, String worker) {
        return workbench.doing(worker, new LookAtCorrecting(righting, answers));
    }

    @Override
    public void correct(long answers, String worker, int seen, Map<String, Object> corrected, String because) {
        workbench.doing(worker, new CorrectAnswers(righting, answers, seen, corrected, because));
    }
}
