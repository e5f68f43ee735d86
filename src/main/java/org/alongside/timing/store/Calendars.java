package org.alongside.timing.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alongside.calendar.WorkingTime;
import org.alongside.calendar.WorkingTimes;
import org.jspecify.annotations.Nullable;

/** The calendars of all teams as they are known at one moment; to be made anew each time something is counted. */
final class Calendars implements Clocks {

    private static final String NO_TEAM = "";

    private final WorkingTimes times;
    private final Map<String, WorkingTime> known = new HashMap<>();

    Calendars(WorkingTimes times) {
        this.times = times;
    }

    @Override
    public long worked(@Nullable String team, Instant from, Instant until) {
        var time = known.computeIfAbsent(team == null ? NO_TEAM : team, id -> times.of(team));
        // An imported log may be older than any calendar: what is not counted is not working time.
        return time.includes(from) && time.includes(until) ? time.millisBetween(from, until) : 0;
    }
}
