package org.alongside.timing.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.timing.store.LogRow;
import org.alongside.timing.store.OtherLogs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imported logs as if they were our own: what the cache of timings is built from. */
@Repository
public class ImportedRows implements OtherLogs {

    private final JdbcClient database;
    private final ImportedEvents events;

    ImportedRows(JdbcClient database, ImportedEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<InForce> inForce() {
        return database.sql(
                        "select id, in_force as source, seal from imported_log where in_force is not null order by seal")
                .query(InForce.class)
                .list();
    }

    /** Of a case first the rows of the run, then those of each of its steps. */
    @Override
    public Stream<List<LogRow>> of(long log) {
        Optional<InForce> known =
                inForce().stream().filter(each -> each.id() == log).findFirst();
        if (known.isEmpty()) return Stream.empty();
        return events.byCase(log).flatMap(ofCase -> new CaseRows(known.get()).of(ofCase));
    }
}
