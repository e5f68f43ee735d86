package org.alongside.timing.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Writes the cases that are wanted, one after the other, under pseudonyms. */
record EventsWritten(ExportOrder order, Pseudonyms pseudonyms) {

    Written to(LogWriter log, Stream<List<LogEvent>> byCase) throws IOException {
        long cases = 0;
        long lines = 0;
        log.begin();
        for (List<LogEvent> events : (Iterable<List<LogEvent>>) byCase::iterator) {
            if (!order.takes(begun(events))) continue;
            log.add(events.stream().map(pseudonyms::of).toList());
            cases++;
            lines += events.size();
        }
        log.end();
        return new Written(cases, lines);
    }

    private static LocalDate begun(List<LogEvent> events) {
        return events.get(0).at().atZone(ImportOrder.LONDON).toLocalDate();
    }
}
