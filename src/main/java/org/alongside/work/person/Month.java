package org.alongside.work.person;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.record.London;
import org.alongside.record.TimelineEntry;

/** The entries of one month of a timeline. */
record Month(String name, List<Entry> entries) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).withZone(London.ZONE);

    static List<Month> of(List<TimelineEntry> entries) {
        Map<String, List<Entry>> months = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> NAME.format(entry.at()),
                        LinkedHashMap::new,
                        Collectors.mapping(Entry::of, Collectors.toList())));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }
}
