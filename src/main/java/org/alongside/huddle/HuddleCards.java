package org.alongside.huddle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.work.Card;
import org.alongside.work.PersonPanel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What huddles advised, newest first. */
@Component
class HuddleCards implements PersonPanel {

    private final JdbcClient jdbc;

    HuddleCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Spot spot() {
        return Spot.SO_FAR;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        return jdbc.sql("select * from huddle_note where episode_id = :episode order by id desc")
                .param("episode", episode.id())
                .query(HuddleCards::read)
                .list();
    }

    private static Card read(ResultSet row, int line) throws SQLException {
        return Card.of("Huddle", row.getString("question"))
                .with(
                        "On",
                        London.written(London.dayOf(row.getObject("written_at", OffsetDateTime.class)
                                .toInstant())))
                .with("Brought by", row.getString("brought_by"))
                .with("Who was there", row.getString("who_was_there"))
                .with("Advice", row.getString("advice"))
                .with("What comes of it", row.getString("what_comes_of_it"));
    }
}
