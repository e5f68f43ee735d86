package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.rehearsal.Told;
import org.alongside.pathway.rehearsal.Told.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has happened in a rehearsal, told as it happens; what is refused half-way was never told. */
final class RehearsalStory {

    /** No model of ours takes a tenth of it between two steps; one that takes more goes round by itself. */
    private static final int MOST_FLOWS_IN_ONE_GO = 300;

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalStory.class);

    private final Supplier<Instant> now;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Instant> since = new HashMap<>();
    private int flows;

    RehearsalStory(Supplier<Instant> now) {
        this.now = now;
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    void tell(Told happened) {
        told.add(happened);
    }

    void tell(Kind kind, String label, List<Line> answers) {
        tell(Told.of(kind, now.get(), label, answers));
    }

    /** Counts the flows taken, so that a model that never waits cannot hold the machine. */
    void countFlow() {
        if (++flows <= MOST_FLOWS_IN_ONE_GO) return;
        throw Refusal.conflict("The pathway goes round and round here without a step for anybody. "
                + "Look at the flows that lead back, and let one of them wait for a step or a timer.");
    }

    /** When what waits began to wait. */
    Instant since(String waiting) {
        return since.computeIfAbsent(waiting, id -> now.get());
    }

    /** Does one thing; if it is refused, nothing of it is told. */
    void telling(Runnable move) {
        int before = told.size();
        flows = 0;
        try {
            move.run();
        } catch (RuntimeException trouble) {
            told.subList(before, told.size()).clear();
            if (trouble instanceof Refusal refusal) throw refusal;
            throw stuck(trouble);
        }
    }

    /** What is wrong in a model that keeps all rules is found by rehearsing it, so it is no failure of the service. */
    private static Refusal stuck(RuntimeException trouble) {
        LOG.info("A rehearsal stands still: {}", trouble.getClass().getSimpleName());
        return Refusal.conflict("The pathway cannot go on from here, so nothing was done. "
                + "Look at the ways, conditions and timers behind it.");
    }

    void forget() {
        told.clear();
        since.clear();
    }
}
