package org.alongside.timing.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.timing.store.LogRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of any log, our own or an imported one. */
@Repository
class LoggedEvents {

    private final JdbcClient database;
    private final OurEvents ours;
    private final ImportedEvents imported;

    LoggedEvents(JdbcClient database, OurEvents ours, ImportedEvents imported) {
        this.database = database;
        this.ours = ours;
        this.imported = imported;
    }

    void check(String source) throws ExportRefused {
        if (!source.equals(LogRow.OURS) && number(source).isEmpty())
            throw new ExportRefused("There is no imported log of the name " + source + ".");
    }

    /** Case by case; to be closed by whoever reads them. */
    Stream<List<LogEvent>> of(String source) {
        if (source.equals(LogRow.OURS)) return ours.byCase();
        return number(source).stream().findFirst().map(imported::byCase).orElse(Stream.empty());
    }

    private List<Long> number(String source) {
        if (!ImportOrder.isSource(source)) return List.of();
        return database.sql("select id from imported_log where in_force = ?")
                .param(source)
                .query(Long.class)
                .list();
    }
}
