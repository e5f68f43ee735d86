package org.alongside.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.springframework.stereotype.Component;

/** Lets a form raise a safeguarding concern, and a manager's decide one. */
@Component
class ConcernPlaces implements Places {

    private static final String WHAT = "concern.what";
    private static final String DECIDED = "concern.decided";
    private static final TextPlace OUTCOME = new TextPlace("concern.outcome", "outcome", "outcome", 40);
    private static final TextPlace REFERENCE = new TextPlace("concern.reference", "reference", "reference", 100);

    private final Concerns concerns;

    ConcernPlaces(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                WHAT,
                String.class,
                DECIDED,
                String.class,
                OUTCOME.place(),
                String.class,
                REFERENCE.place(),
                String.class);
    }

    /** What the concern says stays among the answers, which are confidential. */
    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (values.containsKey(WHAT)) concerns.raise(episode, worker, at);
        if (!(values.get(DECIDED) instanceof String concern)) return;
        if (!(values.get(OUTCOME.place()) instanceof String outcome)) {
            throw Refusal.invalid("Outcome: say what was decided.");
        }
        Object reference = values.getOrDefault(REFERENCE.place(), "");
        concerns.decide(episode, UUID.fromString(concern), OUTCOME.fit(outcome), REFERENCE.fit(reference), worker, at);
    }
}
