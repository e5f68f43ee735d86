package org.alongside.timing.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who took which timings away, and when, newest first. */
@Repository
public class PastExports {

    private final JdbcClient database;

    PastExports(JdbcClient database) {
        this.database = database;
    }

    public List<PastExport> newest(int most) {
        return database.sql("""
                        select e.begun_at, w.name, e.source, e.format, e.filter, e.key_kept, e.cases, e.line_count, e.sha256
                        from timing_export e left join worker w on w.id = e.taken_by
                        order by e.begun_at desc, e.id desc fetch first :most rows only""").param("most", most).query(PastExports::past).list();
    }

    private static PastExport past(ResultSet row, int line) throws SQLException {
        String sha256 = row.getString("sha256");
        return new PastExport(
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("source"),
                ExportFormat.of(row.getString("format")).orElseThrow(),
                row.getString("filter"),
                row.getBoolean("key_kept"),
                sha256 == null ? null : new Exported(row.getLong("cases"), row.getLong("line_count"), sha256, null));
    }
}
