package org.alongside.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** Looks that stand out from the others. */
    public enum Only {
        ALL,
        FOR_A_REASON,
        REFUSED
    }

    /** As SQL, of an {@code access_log l} and the {@code worker w} who looked; what it asks with goes into the map. */
    List<String> conditions(Map<String, Object> asked) {
        List<String> all = new ArrayList<>();
        if (since != null) {
            all.add("l.happened_at >= :since");
            asked.put("since", Stored.moment(since));
        }
        if (worker != null) {
            all.add("(w.id = :worker or position(:named in lower(w.name)) > 0)");
            asked.put("worker", worker);
            asked.put("named", worker.toLowerCase(Locale.UK));
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
