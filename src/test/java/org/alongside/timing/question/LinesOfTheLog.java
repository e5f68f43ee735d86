package org.alongside.timing.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a log says of each run and each attempt, by the rules in docs/timings.md, one row after the other. */
record LinesOfTheLog(List<MadeRun> runs, List<MadeAttempt> attempts) {

    private record Row(
            long seq,
            Instant at,
            String event,
            String kind,
            String id,
            String run,
            @Nullable String caller,
            String episode,
            String pathway,
            int version,
            String step,
            @Nullable String role,
            @Nullable String team,
            @Nullable Instant due,
            int attempt,
            @Nullable String origin,
            @Nullable String outcome) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("seq"),
                    Objects.requireNonNull(moment(row, "happened_at")),
                    row.getString("event"),
                    row.getString("kind"),
                    row.getString("step_id"),
                    row.getString("run_id"),
                    row.getString("caller_id"),
                    row.getString("episode_id"),
                    row.getString("pathway"),
                    row.getInt("pathway_version"),
                    row.getString("step"),
                    row.getString("role_id"),
                    row.getString("team_id"),
                    moment(row, "due"),
                    row.getInt("attempt"),
                    row.getString("origin"),
                    row.getString("outcome"));
        }

        private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
            Timestamp at = row.getTimestamp(column);
            return at == null ? null : at.toInstant();
        }
    }

    static LinesOfTheLog in(DataSource database, Offices offices) {
        Map<String, List<Row>> byId = new LinkedHashMap<>();
        JdbcClient.create(database)
                .sql("select * from step_log order by seq")
                .query(Row::of)
                .list()
                .forEach(row ->
                        byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        List<MadeRun> runs = new ArrayList<>();
        List<MadeAttempt> attempts = new ArrayList<>();
        for (List<Row> rows : byId.values())
            if (rows.get(0).kind().equals("pathway")) runs.add(run(rows, offices));
            else attempts.add(attempt(rows, offices));
        return new LinesOfTheLog(runs, attempts);
    }

    private static MadeRun run(List<Row> rows, Offices offices) {
        Row first = rows.get(0);
        Row standing = last(rows, List.of("created", "moved"));
        Row end = anyLast(rows, List.of("completed", "cancelled"));
        return new MadeRun(
                "",
                first.id(),
                first.episode(),
                standing.pathway(),
                standing.version(),
                first.caller(),
                first.origin(),
                end == null ? null : end.outcome(),
                first.at(),
                end == null ? null : end.at(),
                end == null ? null : end.event(),
                offices);
    }

    private static MadeAttempt attempt(List<Row> rows, Offices offices) {
        Row first = rows.get(0);
        Row standing = last(rows, List.of("created", "moved"));
        Row end = anyLast(rows, List.of("completed", "cancelled"));
        int assigned = count(rows, "assigned");
        return new MadeAttempt(
                "",
                first.id(),
                first.kind(),
                first.run(),
                first.episode(),
                standing.pathway(),
                standing.version(),
                first.version(),
                standing.step(),
                standing.role(),
                standing.team(),
                first.attempt(),
                first.seq(),
                first.at(),
                earliest(rows, "assigned"),
                earliest(rows, "touched"),
                end == null ? null : end.at(),
                end == null ? null : end.event(),
                last(rows, List.of("created", "moved", "retargeted")).due(),
                first.due(),
                count(rows, "retargeted"),
                count(rows, "moved"),
                assigned == 0 ? 0 : assigned - 1,
                count(rows, "takenBack") > 0,
                offices);
    }

    private static Row last(List<Row> rows, Collection<String> events) {
        return Objects.requireNonNull(anyLast(rows, events));
    }

    private static @Nullable Row anyLast(List<Row> rows, Collection<String> events) {
        Row last = null;
        for (Row row : rows) if (events.contains(row.event())) last = row;
        return last;
    }

    private static @Nullable Instant earliest(List<Row> rows, String event) {
        return rows.stream()
                .filter(row -> row.event().equals(event))
                .map(Row::at)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static int count(List<Row> rows, String event) {
        return (int) rows.stream().filter(row -> row.event().equals(event)).count();
    }
}
