package org.alongside.work.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.access.AccessLog;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Workbench;
import org.springframework.stereotype.Component;

/** Gives steps of a team to its workers, each by itself: one that cannot be given holds up none of the others. */
@Component
class GivingOut {

    private final Unallocated unallocated;
    private final Workbench workbench;
    private final AccessLog log;

    GivingOut(Unallocated unallocated, Workbench workbench, AccessLog log) {
        this.unallocated = unallocated;
        this.workbench = workbench;
        this.log = log;
    }

    /**
     * What became of the steps.
     *
     * @param given to whom, in words
     * @param refused by id and why, for those that were not given
     */
    record Outcome(List<String> given, List<NotGiven> refused) {

        String inWords() {
            return String.join(" ", given);
        }
    }

    /** A step that was not given, and why. */
    record NotGiven(String stepId, String sentence) {}

    Outcome give(ManagedTeam team, String manager, List<String> steps, Candidate to) {
        List<String> given = new ArrayList<>();
        List<NotGiven> refused = new ArrayList<>();
        for (String step : steps) {
            Optional<WaitingStep> waiting = unallocated.find(team.id(), step);
            Optional<String> objection = waiting.map(one -> refusal(one, manager, to))
                    .orElse(Optional.of("A step you ticked is not open in this team any more."));
            objection.ifPresent(sentence -> refused.add(new NotGiven(step, sentence)));
            if (objection.isEmpty()) waiting.ifPresent(one -> given.add(said(one, to)));
        }
        return new Outcome(given, refused);
    }

    private static String said(WaitingStep step, Candidate to) {
        return "%s: %s is now with %s.".formatted(step.personName(), step.name(), to.name());
    }

    private Optional<String> refusal(WaitingStep step, String manager, Candidate to) {
        String about = step.personName() + ": " + step.name() + ". ";
        try {
            workbench.giveIfFree(step.stepId(), manager, to.worker());
            log.allowed(manager, step.episode(), "step given to a worker", null);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(about + refusal.sentence());
        }
    }
}
