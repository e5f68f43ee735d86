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
    private final ImportedEvents imported;

    LoggedEvents(JdbcClient database, ImportedEvents imported) {
        this.database = database;
        this.imported = imported;
    }

    void check(String source) throws ExportRefused {
        if (source.equals(LogRow.OURS)) throw new ExportRefused("Our own log cannot be taken away yet.");
        if (number(source).isEmpty()) throw new ExportRefused("There is no imported log of the name " + source + ".");
    }

    /** Case by case; to be closed by whoever reads them. */
    Stream<List<LogEvent>> of(String source) {
        return number(source).stream().findFirst().map(imported::byCase).orElse(Stream.empty());
    }

    private List<Long> number(String source) {
        return database.sql("select id from imported_log where in_force = ?")
                .param(source)
                .query(Long.class)
                .list();
    }
}
