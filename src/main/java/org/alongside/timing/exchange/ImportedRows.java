package org.alongside.timing.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.timing.store.LogRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imported logs as if they were our own: what the cache of timings is built from. */
@Repository
public class ImportedRows {

    private final JdbcClient database;
    private final ImportedEvents events;

    ImportedRows(JdbcClient database, ImportedEvents events) {
        this.database = database;
        this.events = events;
    }

    /** The logs in force. A source whose log was replaced has another number then. */
    public List<InForce> inForce() {
        return database.sql(
                        "select id, in_force as source, seal from imported_log where in_force is not null order by seal")
                .query(InForce.class)
                .list();
    }

    /**
     * All rows of that log, each list those with one id: of a case first those of the run, then those of each of its
     * steps. To be closed by whoever reads them. None where that log is no longer in force.
     */
    public Stream<List<LogRow>> of(long log) {
        Optional<InForce> known =
                inForce().stream().filter(each -> each.id() == log).findFirst();
        if (known.isEmpty()) return Stream.empty();
        return events.byCase(log).flatMap(ofCase -> new CaseRows(known.get()).of(ofCase));
    }

    /**
     * A log that counts.
     *
     * @param seal its number in the order in which logs came into force
     */
    public record InForce(long id, String source, long seal) {}
}
