package org.alongside.work.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The episodes of a person in one question, newest first. */
@Component
class Courses {

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Course> of(List<EpisodeRef> episodes) {
        if (episodes.isEmpty()) return List.of();
        return jdbc.sql("""
                        select id, reference, pathway, opened_at, closed_at, closing_reason from episode
                        where id in (:episodes) order by opened_at desc, id""")
                .param("episodes", episodes.stream().map(EpisodeRef::id).toList())
                .query(Courses::read)
                .list();
    }

    private static Course read(ResultSet row, int line) throws SQLException {
        return new Course(
                new EpisodeRef(row.getObject("id", UUID.class), row.getString("reference")),
                row.getString("pathway"),
                Stored.moment(row, "opened_at"),
                Stored.momentIfAny(row, "closed_at"),
                row.getString("closing_reason"));
    }
}
