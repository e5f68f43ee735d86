package org.alongside.work.team;

import java.util.List;
import org.alongside.record.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of a step's target so far. */
@Repository
class TargetChanges {

    private final JdbcClient jdbc;

    TargetChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first change first. */
    List<TargetChange> of(String stepId) {
        return jdbc.sql("""
                        select c.from_due, c.to_due, c.because, w.name, c.changed_at
                        from target_change c join worker w on w.id = c.changed_by
                        where c.step_id = ? order by c.id""")
                .param(stepId)
                .query((row, line) -> new TargetChange(
                        Stored.moment(row, "from_due"),
                        Stored.moment(row, "to_due"),
                        row.getString("because"),
                        row.getString("name"),
                        Stored.moment(row, "changed_at")))
                .list();
    }
}
