package org.alongside.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.springframework.stereotype.Component;

/** Lets a form ask how many minutes a step took, with the person and without. */
@Component
class TimePlaces implements Places {

    private static final String WITH_PERSON = "time.minutesWithPerson";
    private static final String OTHER = "time.otherMinutes";

    private final TimeSpent time;

    TimePlaces(TimeSpent time) {
        this.time = time;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(WITH_PERSON, BigDecimal.class, OTHER, BigDecimal.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        keep(episode, values.get(WITH_PERSON), TimeKind.PERSON, worker, at);
        keep(episode, values.get(OTHER), TimeKind.SYSTEM, worker, at);
    }

    /** No minutes are nothing to keep. */
    private void keep(
            EpisodeRef episode,
            @org.jspecify.annotations.Nullable Object said,
            TimeKind kind,
            String worker,
            Instant at) {
        if (!(said instanceof BigDecimal number) || number.signum() == 0) return;
        if (number.signum() < 0
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(ContactRule.LONGEST_DAY)) > 0) {
            throw Refusal.invalid("Minutes: give a whole number from 0 to %d.".formatted(ContactRule.LONGEST_DAY));
        }
        time.add(episode, worker, London.dayOf(at), kind, number.intValueExact(), null, at);
    }
}
