package org.alongside.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses passwords wait, a little longer each time. It forgets on success, when the time is long past,
 * and when the machine starts again; it never locks anybody out for good.
 */
@Component
class Patience {

    /** So many mistakes are human. */
    static final int FREE_TRIES = 4;

    /** So that nobody can keep a colleague out for long by guessing in their name. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** After this time without a mistake the count starts again. */
    static final Duration MEMORY = Duration.ofMinutes(15);

    /** So that guessing at many names cannot fill the memory. */
    private static final int MOST_NAMES = 10_000;

    private record Mistakes(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Mistakes> mistakes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mistakes> eldest) {
            return size() > MOST_NAMES;
        }
    };

    Patience(Clock clock) {
        this.clock = clock;
    }

    /** Whether the last mistakes in this name are too many and too recent for another try. */
    synchronized boolean isAtAnEnd(String name) {
        Mistakes made = mistakes.get(name);
        return made != null && clock.instant().isBefore(made.last().plus(waitAfter(made.count())));
    }

    synchronized void mistake(String name) {
        Instant now = clock.instant();
        Mistakes made = mistakes.get(name);
        boolean recent = made != null && now.isBefore(made.last().plus(MEMORY));
        mistakes.put(name, new Mistakes(made != null && recent ? made.count() + 1 : 1, now));
    }

    synchronized void forget(String name) {
        mistakes.remove(name);
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_TRIES) return Duration.ZERO;
        Duration wait = Duration.ofSeconds(1L << Math.min(count - FREE_TRIES, 6));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
