package org.alongside.work.worker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.access.Leaves;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.JointWork;
import org.alongside.record.London;
import org.alongside.work.step.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked to bring a colleague in, and what is said once it is done. */
@Component
class BringingIn {

    private final Workbench workbench;
    private final JointWork jointWork;
    private final Leaves leaves;
    private final Clock clock;

    BringingIn(Workbench workbench, JointWork jointWork, Leaves leaves, Clock clock) {
        this.workbench = workbench;
        this.jointWork = jointWork;
        this.leaves = leaves;
        this.clock = clock;
    }

    JointSheet sheet(String worker) {
        return new JointSheet(
                workbench.paperToStart(ChangeWorkerPage.PATHWAY, worker), leaves.awayOn(London.dayOf(clock.instant())));
    }

    /** Whoever leads in one role is asked about that one. */
    Typed firstAnswers(EpisodeRef episode, String worker) {
        List<String> led = jointWork.rolesLedBy(episode, worker);
        return led.size() == 1 ? new Typed(Map.of(JointSheet.ROLE, led)) : Typed.NOTHING;
    }

    static String done(JointSheet sheet, @Nullable Object receiver) {
        String name = sheet.called(receiver);
        String asked = "%s is asked to work jointly. Nothing changes until they accept.".formatted(name);
        LocalDate away = receiver == null ? null : sheet.away().get(receiver.toString());
        return away == null
                ? asked
                : "%s They are on leave until %s, so the answer may take until they are back."
                        .formatted(asked, London.written(away));
    }
}
