package org.alongside.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which hours were noted since when. */
final class HoursSince {

    private final NavigableMap<Instant, Map<DayOfWeek, OfficeHours>> since = new TreeMap<>();

    /** Later than all noted before, even where the clocks of two machines differ. */
    void note(Instant at, Map<DayOfWeek, OfficeHours> hours) {
        since.put(since.isEmpty() || at.isAfter(since.lastKey()) ? at : since.lastKey(), hours);
    }

    boolean isEmpty() {
        return since.isEmpty();
    }

    /** The last ones noted before a moment; none if nothing was. */
    Map<DayOfWeek, OfficeHours> before(Instant moment) {
        var last = since.lowerEntry(moment);
        return last == null ? Map.of() : last.getValue();
    }

    /** Those of now. */
    Map<DayOfWeek, OfficeHours> last() {
        return since.isEmpty() ? Map.of() : since.lastEntry().getValue();
    }
}
