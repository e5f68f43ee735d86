package org.alongside.work.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.alongside.calendar.WorkingDays;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.NeedToKnow;
import org.alongside.record.Stored;
import org.alongside.work.Lateness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open steps of an episode, oldest first, without those of a pathway the reader may not know is under way. */
@Component
class OpenStepsOf {

    private static final String CONFIDED = """
            exists (select 1 from answers a where a.episode_id = s.episode_id
                and a.pathway = s.pathway and a.confidential)""";

    private static final String OPEN = """
            select s.*, w.name as owner_name, r.label as role, t.name as team
            from open_step s
            join role r on r.id = s.role_id
            join team t on t.id = s.team_id
            left join worker w on w.id = s.owner
            where s.episode_id = :episode and %s
            order by s.created_at, s.step_id""";

    private final JdbcClient jdbc;
    private final NeedToKnow needToKnow;
    private final WorkingDays calendars;
    private final Clock clock;

    OpenStepsOf(JdbcClient jdbc, NeedToKnow needToKnow, WorkingDays calendars, Clock clock) {
        this.jdbc = jdbc;
        this.needToKnow = needToKnow;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<OpenStep> episode(EpisodeRef episode, String reader) {
        return jdbc.sql(OPEN.formatted("(:manages or s.owner = :reader or not %s)".formatted(CONFIDED)))
                .param("episode", episode.id())
                .param("reader", reader)
                .param("manages", needToKnow.ofConfidences(episode, reader))
                .query((row, line) -> read(row))
                .list();
    }

    /** Those the person may read of: paper is read by others too, so no confidence stands on it whoever prints it. */
    List<OpenStep> onPaper(EpisodeRef episode, List<String> pathwaysLeftOut) {
        return jdbc.sql(OPEN.formatted("s.pathway not in (:leftOut) and not %s".formatted(CONFIDED)))
                .param("episode", episode.id())
                .param("leftOut", pathwaysLeftOut)
                .query((row, line) -> read(row))
                .list();
    }

    private OpenStep read(ResultSet row) throws SQLException {
        Instant due = Stored.moment(row, "due");
        return new OpenStep(
                row.getString("step_id"),
                row.getString("pathway"),
                row.getInt("pathway_version"),
                row.getString("pathway_name"),
                row.getString("step"),
                row.getString("name"),
                row.getString("owner_name"),
                row.getString("role"),
                row.getString("team"),
                due,
                row.getBoolean("urgent"),
                Lateness.of(due, clock.instant(), calendars.calendarOf(row.getString("team_id"))));
    }
}
