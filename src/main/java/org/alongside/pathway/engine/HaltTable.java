package org.alongside.pathway.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.version.Halt;
import org.alongside.pathway.version.Halt.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pathways are stopped, held against every start and every step. */
@Component
class HaltTable {

    private static final String IN_FORCE = """
            select h.pathway, h.kind, h.because, w.name as by_name, h.halted_at
            from pathway_halt h join worker w on w.id = h.halted_by where h.is_current\s""";

    private final JdbcClient database;
    private final Clock clock;

    HaltTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A pathway that is retired or paused begins for nobody. */
    void holdBackStart(String pathway, String name) {
        of(pathway, Kind.RETIRED).ifPresent(halt -> {
            throw Refusal.conflict("“%s” is retired and cannot be started any more. Its manager wrote: %s"
                    .formatted(name, halt.because()));
        });
        holdBackStep(pathway, name);
    }

    void holdBackStep(String pathway, String name) {
        of(pathway, Kind.PAUSED).ifPresent(halt -> {
            throw Refusal.conflict("“%s” is paused for now, and nothing was sent. Its manager wrote: %s"
                    .formatted(name, halt.because()));
        });
    }

    Optional<Halt> of(String pathway, Kind kind) {
        return database.sql(IN_FORCE + "and h.pathway = ? and h.kind = ?")
                .params(pathway, stored(kind))
                .query((row, line) -> halt(row))
                .optional();
    }

    List<Halt> all() {
        return database.sql(IN_FORCE + "order by h.halted_at, h.pathway")
                .query((row, line) -> halt(row))
                .list();
    }

    void begin(String pathway, Kind kind, String because, String worker) {
        database.sql("""
                        insert into pathway_halt (pathway, kind, because, halted_by, halted_at, is_current)
                        values (?, ?, ?, ?, ?, true)""").params(pathway, stored(kind), because, worker, now()).update();
    }

    boolean end(String pathway, Kind kind, String worker) {
        return database.sql("""
                                update pathway_halt set is_current = null, ended_by = ?, ended_at = ?
                                where pathway = ? and kind = ? and is_current""").params(worker, now(), pathway, stored(kind)).update() > 0;
    }

    private static Halt halt(ResultSet row) throws SQLException {
        return new Halt(
                row.getString("pathway"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("because"),
                row.getString("by_name"),
                row.getObject("halted_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String stored(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
