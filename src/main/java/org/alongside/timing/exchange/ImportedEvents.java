package org.alongside.timing.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/** The events of imported logs, case by case, each in the order of time and, where that is the same, of the file. */
@Repository
class ImportedEvents {

    private static final String BY_CASE = """
            select ordinal, line, case_id, activity, happened_at, transition, instance, resource, role, unit
            from imported_event where log_id = ?
            order by case_id, happened_at, ordinal""";

    private final DataSource database;

    ImportedEvents(DataSource database) {
        this.database = database;
    }

    /** To be closed by whoever reads them; a log of any size goes through. */
    Stream<List<LogEvent>> byCase(long log) {
        Stream<LogEvent> events = Rows.of(database, BY_CASE, List.of(log), ImportedEvents::event);
        return Runs.of(events, LogEvent::caseId);
    }

    private static LogEvent event(ResultSet row) throws SQLException {
        return new LogEvent(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
