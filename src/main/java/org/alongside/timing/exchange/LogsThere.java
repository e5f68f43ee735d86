package org.alongside.timing.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The logs of other systems that there are, one from each source. */
@Repository
public class LogsThere {

    private static final String THERE = """
            select l.id, l.source, l.format, l.file_name, w.name, l.imported_at, l.events, l.bad_rows, l.ambiguous, l.sha256
            from imported_log l left join worker w on w.id = l.imported_by
            where l.in_force""";

    private final JdbcClient database;

    LogsThere(JdbcClient database) {
        this.database = database;
    }

    /** By the name of their source. */
    public List<LogThere> all() {
        return database.sql(THERE + " is not null order by l.source")
                .query(LogsThere::there)
                .list();
    }

    public Optional<LogThere> from(String source) {
        if (!ImportOrder.isSource(source)) return Optional.empty();
        return database.sql(THERE + " = :source")
                .param("source", source)
                .query(LogsThere::there)
                .optional();
    }

    /** The first rows of it that could not be kept, in the order of the file. */
    public List<LineLeftOut> leftOut(LogThere log) {
        return database.sql("select line, reason from imported_bad_row where log_id = :log order by ordinal")
                .param("log", log.taken().id())
                .query((row, line) -> new LineLeftOut(row.getLong("line"), row.getString("reason")))
                .list();
    }

    private static LogThere there(ResultSet row, int line) throws SQLException {
        return new LogThere(
                row.getString("source"),
                Format.of(row.getString("format")).orElseThrow(),
                row.getString("file_name"),
                row.getString("name"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                new Imported(
                        row.getLong("id"),
                        row.getLong("events"),
                        row.getLong("bad_rows"),
                        row.getLong("ambiguous"),
                        row.getString("sha256")));
    }
}
