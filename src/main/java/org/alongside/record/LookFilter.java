package org.alongside.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which looks are wanted; what is not said narrows nothing.
 *
 * @param since the earliest moment wanted
 * @param worker part of the name of who looked, or what they sign in with
 * @param what the kind of look, as the log has it
 * @param person at whom
 */
public record LookFilter(
        @Nullable Instant since,
        @Nullable String worker,
        @Nullable String what,
        @Nullable UUID person,
        Only only) {

    /** No worker signs in with it. */
    private static final String NOBODY = "";

    /** Looks that stand out from the others. */
    public enum Only {
        ALL,
        FOR_A_REASON,
        REFUSED
    }

    /**
     * As SQL, of an {@code access_log l}; what it asks with goes into the map.
     *
     * @param workers the ids of those who are meant, where a worker is asked for
     */
    List<String> conditions(List<String> workers, Map<String, Object> asked) {
        List<String> all = new ArrayList<>();
        if (since != null) {
            all.add("l.happened_at >= :since");
            asked.put("since", Stored.moment(since));
        }
        if (worker != null) {
            all.add("l.worker_id in (:workers)");
            asked.put("workers", workers.isEmpty() ? List.of(NOBODY) : workers);
        }
        if (what != null) {
            all.add("l.what = :what");
            asked.put("what", what);
        }
        if (person != null) {
            all.add("l.person_id = :person");
            asked.put("person", person);
        }
        if (only == Only.FOR_A_REASON) all.add("l.person_id is not null and l.reason is not null");
        if (only == Only.REFUSED) all.add("not l.allowed");
        return all;
    }
}
