package org.alongside.timing.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Who took which timings: noted before anything leaves, so that what is broken off is in it too. */
record ExportTable(JdbcClient database) {

    long begin(ExportOrder order, Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into timing_export (taken_by, begun_at, source, format, filter, key_kept)
                        values (:by, :at, :source, :format, :filter, :kept)""")
                .param("by", order.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", order.source())
                .param("format", order.format().word())
                .param("filter", order.filter())
                .param("kept", order.keepsKey())
                .update(key, "id");
        return Optional.ofNullable(key.getKeyAs(Long.class)).orElseThrow();
    }

    void end(long export, Exported taken, Instant at) {
        database.sql("""
                        update timing_export set ended_at = :at, cases = :cases, line_count = :lines, sha256 = :sha256
                        where id = :id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("cases", taken.cases())
                .param("lines", taken.lines())
                .param("sha256", taken.sha256())
                .param("id", export)
                .update();
    }
}
