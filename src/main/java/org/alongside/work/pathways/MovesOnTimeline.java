package org.alongside.work.pathways;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alongside.pathway.version.Versions;
import org.alongside.record.TimelineEntry;
import org.alongside.record.TimelineKind;
import org.alongside.record.TimelineSource;
import org.alongside.record.TimelineWish;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That somebody was moved to another version of their pathway, and why; nothing of a pathway that tells of a confidence. */
@Component
class MovesOnTimeline implements TimelineSource {

    private static final String SQL = """
            select p.done_at as happened, p.move_id || '-' || p.number as id, p.episode_id, w.name as actor,
                m.pathway, m.from_version, m.to_version, m.because, m.targets_anew
            from pathway_move_person p join pathway_move m on m.id = p.move_id join worker w on w.id = m.ordered_by
            where p.state = 'moved' and p.episode_id in (:episodes) and (p.episode_id in (:confided) or not exists (
                select 1 from answers c
                where c.episode_id = p.episode_id and c.pathway = m.pathway and c.confidential))""";

    private final JdbcClient jdbc;
    private final Versions versions;

    MovesOnTimeline(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.COURSE;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, this::told);
    }

    private Told told(ResultSet row) throws SQLException {
        return Told.of(
                "Moved to version %d of “%s”"
                        .formatted(row.getInt("to_version"), versions.nameOf(row.getString("pathway"))),
                "Before: version %d".formatted(row.getInt("from_version")),
                Told.labelled("Reason", row.getString("because")),
                row.getBoolean("targets_anew")
                        ? "Targets that the newer version counts differently were counted anew."
                        : null);
    }
}
