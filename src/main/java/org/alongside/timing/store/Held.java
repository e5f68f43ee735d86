package org.alongside.timing.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the log has said so far of the things that come up in it: of open ones by heart, of the others looked up. */
final class Held {

    /** At most so many things are known by heart, about 300 bytes each. */
    private static final int MOST = 300_000;

    private final Map<String, List<LogRow>> open = new LinkedHashMap<>();

    /** What was said of each before; nothing of what is new. */
    Map<String, List<LogRow>> before(Map<String, List<LogRow>> said, SealedLog log, long upTo) throws SQLException {
        Map<String, List<LogRow>> before = new HashMap<>();
        Collection<String> forgotten = new ArrayList<>();
        said.forEach((id, rows) -> {
            if (opens(rows)) return;
            var known = open.get(id);
            if (known == null) forgotten.add(id);
            else before.put(id, known);
        });
        // Else it would wait for the rows that are being read ahead.
        if (!forgotten.isEmpty()) before.putAll(log.about(forgotten, upTo));
        return before;
    }

    private static boolean opens(List<LogRow> rows) {
        for (LogRow row : rows) if (row.is("created")) return true;
        return false;
    }

    /** All that is known of a thing, in the order it was written. */
    static List<LogRow> together(List<LogRow> before, List<LogRow> now) {
        if (before.isEmpty() && now.size() == 1) return now;
        List<LogRow> all = new ArrayList<>(before.size() + now.size());
        all.addAll(before);
        all.addAll(now);
        all.sort(Comparator.comparingLong(LogRow::seq));
        return all;
    }

    void remember(String id, List<LogRow> rows, boolean ended) {
        if (ended) open.remove(id);
        else open.put(id, rows);
        if (open.size() > MOST) open.remove(open.keySet().iterator().next());
    }

    void forget() {
        open.clear();
    }
}
