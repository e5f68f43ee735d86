package org.alongside.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what in a team, and when; only ever added to. */
@Repository
public class TeamChanges {

    private final JdbcClient database;
    private final Clock clock;

    TeamChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void note(String team, String by, String words) {
        database.sql("insert into team_change (team_id, changed_by, changed_at, words) values (?, ?, ?, ?)")
                .param(team)
                .param(by)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(words)
                .update();
    }

    /** The latest changes of a team with the names of those who made them, the newest first. */
    public List<TeamChange> latest(String team, int howMany) {
        return database.sql("""
                        select c.changed_at, w.name, c.words from team_change c join worker w on w.id = c.changed_by
                        where c.team_id = ? order by c.id desc fetch first %d rows only""".formatted(howMany))
                .param(team)
                .query((row, line) -> new TeamChange(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("words")))
                .list();
    }
}
