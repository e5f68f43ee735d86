package org.alongside.timing.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/** What was sealed of steps in our own log, as events of an event log: a case is an episode. */
@Repository
class OurEvents {

    private static final String BY_CASE = """
            select seq, cast(episode_id as varchar(36)), pathway, step, happened_at,
                case event when 'created' then 'schedule' when 'assigned' then 'assign' when 'touched' then 'start'
                    when 'completed' then 'complete' else 'withdraw' end,
                step_id, cast(case event when 'assigned' then worker else actor end as varchar(36)), role_id, team_id
            from step_log
            where kind = 'step' and seal is not null
                and event in ('created', 'assigned', 'touched', 'completed', 'cancelled')
            order by episode_id, happened_at, seq""";

    private final DataSource database;

    OurEvents(DataSource database) {
        this.database = database;
    }

    /** To be closed by whoever reads them. */
    Stream<List<LogEvent>> byCase() {
        return Runs.of(Rows.of(database, BY_CASE, List.of(), OurEvents::event), LogEvent::caseId);
    }

    private static LogEvent event(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        return new LogEvent(
                seq,
                seq,
                row.getString(2),
                row.getString(3) + "." + row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
