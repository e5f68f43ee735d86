package org.alongside.work.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alongside.record.TimelineEntry;
import org.alongside.record.TimelineKind;
import org.alongside.record.TimelineSource;
import org.alongside.record.TimelineWish;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps that a manager gave to somebody else, and why; none of a pathway that tells of a confidence. */
@Component
class StepsGivenOnTimeline implements TimelineSource {

    private static final String SQL = """
            select g.given_at as happened, 'given-' || g.id as id, g.episode_id, b.name as actor,
                coalesce(o.name, a.step_name) as step, f.name as giver, t.name as receiver, g.because
            from step_given g
            join worker f on f.id = g.from_worker
            left join worker t on t.id = g.to_worker
            join worker b on b.id = g.given_by
            left join open_step o on o.step_id = g.step_id
            left join answers a on a.step_id = g.step_id
            where g.episode_id in (:episodes) and (g.episode_id in (:confided) or not exists (
                select 1 from step_log l join answers c on c.episode_id = l.episode_id and c.pathway = l.pathway
                where l.step_id = g.step_id and c.confidential))""";

    private final JdbcClient jdbc;

    StepsGivenOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.WORKER;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(
                jdbc, kind(), SQL, row -> Told.of(title(row), Told.labelled("Reason", row.getString("because"))));
    }

    private static String title(ResultSet row) throws SQLException {
        String step = row.getString("step");
        String receiver = row.getString("receiver");
        return "%s was given from %s to %s"
                .formatted(
                        step == null ? "A step" : "“" + step + "”",
                        row.getString("giver"),
                        receiver == null ? "the team" : receiver);
    }
}
