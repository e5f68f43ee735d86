package org.alongside.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away when. A leave that was entered is never deleted, only taken back. */
@Repository
public class Leaves {

    private static final String COLUMNS = "l.id, l.worker_id, l.first_day, l.last_day, l.note";

    private final JdbcClient database;
    private final Clock clock;

    Leaves(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The leaves of a team's workers that are not over on a day, the earliest first. */
    public List<Leave> ofTeam(String team, LocalDate from) {
        return database.sql("""
                        select %s from worker_leave l
                        where l.last_day >= :from and l.taken_back_at is null
                            and l.worker_id in (select m.worker_id from membership m where m.team_id = :team)
                        order by l.first_day, l.worker_id, l.id""".formatted(COLUMNS))
                .param("from", from)
                .param("team", team)
                .query(Leaves::read)
                .list();
    }

    /** Who is away on a day, and until when. */
    public Map<String, LocalDate> awayOn(LocalDate day) {
        Map<String, LocalDate> away = new HashMap<>();
        database.sql("""
                        select l.worker_id, max(l.last_day) as last_day from worker_leave l
                        where l.first_day <= :day and l.last_day >= :day and l.taken_back_at is null
                        group by l.worker_id""").param("day", day).query(row -> {
            away.put(row.getString("worker_id"), row.getObject("last_day", LocalDate.class));
        });
        return away;
    }

    /** A leave that nobody has taken back. */
    public Optional<Leave> find(UUID id) {
        return database.sql(
                        "select %s from worker_leave l where l.id = ? and l.taken_back_at is null".formatted(COLUMNS))
                .param(id)
                .query(Leaves::read)
                .optional();
    }

    public void enter(Leave leave, String by) {
        database.sql("""
                        insert into worker_leave (id, worker_id, first_day, last_day, note, entered_by, entered_at)
                        values (:id, :worker, :first, :last, :note, :by, :at)""")
                .param("id", leave.id())
                .param("worker", leave.worker())
                .param("first", leave.firstDay())
                .param("last", leave.lastDay())
                .param("note", leave.note(), Types.VARCHAR)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** Takes a leave back, and says whether it was still there to be taken back. */
    public boolean takeBack(UUID id, String by) {
        return database.sql("""
                        update worker_leave set taken_back_by = :by, taken_back_at = :at
                        where id = :id and taken_back_at is null""")
                        .param("by", by)
                        .param("at", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Leave read(ResultSet row, int line) throws SQLException {
        return new Leave(
                row.getObject("id", UUID.class),
                row.getString("worker_id"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("note"));
    }
}
