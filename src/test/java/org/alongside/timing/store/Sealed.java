package org.alongside.timing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself counts in its sealed log, in a way of its own, to hold the cache against. */
final class Sealed {

    private static final String IN_THE_LOG = """
            select step_id as id, max(kind) as kind,
                min(case when event = 'created' then happened_at end) as created,
                min(case when event = 'assigned' then happened_at end) as assigned,
                min(case when event = 'touched' then happened_at end) as touched,
                min(case when event in ('completed', 'cancelled') then happened_at end) as ended,
                sum(case when event = 'moved' then 1 else 0 end) as moved,
                max(case when event = 'takenBack' then 1 else 0 end) as taken_back,
                max(pathway_version) as version
            from step_log where seal is not null group by step_id""";

    private static final String IN_THE_CACHE = """
            select id, kind, created, assigned, touched, ended, moved, taken_back, version from attempt
            union all
            select id, 'pathway', started, null, null, ended, null, false, version from run""";

    private Sealed() {}

    static List<String> inTheLog(DataSource database) {
        return sorted(JdbcClient.create(database).sql(IN_THE_LOG).query(Sealed::line).list().stream());
    }

    static List<String> inTheCache(Timings cache) {
        return cache.ask(
                lines -> sorted(JdbcClient.create(lines).sql(IN_THE_CACHE).query(Sealed::line).list().stream()));
    }

    /** Every column of every line. */
    static List<String> wholeCache(Timings cache) {
        return Stream.of("ended_attempt", "open_attempt", "ended_run", "open_run", "progress")
                .flatMap(table -> cache
                        .ask(lines -> new TreeSet<>(
                                JdbcClient.create(lines).sql("from " + table).query().listOfRows().stream()
                                        .map(Object::toString)
                                        .toList()))
                        .stream())
                .toList();
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }

    private static String line(ResultSet row, int number) throws SQLException {
        var marks = Stream.of("created", "assigned", "touched", "ended")
                .map(mark -> moment(row, mark))
                .collect(Collectors.joining(" "));
        var isRun = row.getString("kind").equals("pathway");
        return "%s %s %s %s %s %d"
                .formatted(
                        row.getString("id"),
                        row.getString("kind"),
                        marks,
                        isRun ? "-" : row.getString("moved"),
                        isRun ? "-" : row.getBoolean("taken_back"),
                        row.getInt("version"));
    }

    private static String moment(ResultSet row, String mark) {
        try {
            var at = row.getTimestamp(mark);
            return at == null ? "-" : at.toInstant().toString();
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
