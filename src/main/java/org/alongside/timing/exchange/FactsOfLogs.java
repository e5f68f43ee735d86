package org.alongside.timing.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts what an imported log holds, so that it can be held against what the other system says of it. */
@Service
public class FactsOfLogs {

    private final JdbcClient database;
    private final ImportedEvents events;

    FactsOfLogs(JdbcClient database, ImportedEvents events) {
        this.database = database;
        this.events = events;
    }

    /** Of the log in force from that source; none where there is none. */
    public Optional<Facts> of(String source) {
        return database.sql("select id from imported_log where in_force = ?")
                .param(source)
                .query(Long.class)
                .optional()
                .map(this::counted);
    }

    private Facts counted(long log) {
        try (Stream<List<LogEvent>> cases = events.byCase(log)) {
            Counting counting = new Counting();
            cases.forEach(counting::add);
            return counting.facts();
        }
    }
}
