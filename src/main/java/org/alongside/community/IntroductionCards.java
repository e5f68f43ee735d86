package org.alongside.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.work.Card;
import org.alongside.work.PersonPanel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person was introduced to, who went along, and whether it still holds. */
@Component
class IntroductionCards implements PersonPanel {

    private static final Map<String, String> KINDS =
            Map.of(Introduction.GOING_ALONG, "Introduced to", Introduction.INFORMATION_ONLY, "Told about");

    private static final Map<String, String> HOLDS = Map.of(
            "yes",
            "Yes",
            "no",
            "No",
            "neverStarted",
            "It never started",
            "couldNotAsk",
            "The person could not be asked");

    private final JdbcClient jdbc;

    IntroductionCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Spot spot() {
        return Spot.AROUND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        return jdbc.sql("""
                        select i.*, a.holds, a.note from introduction i
                        left join introduction_asked a on a.id = (select max(n.id) from introduction_asked n
                            where n.introduction_id = i.id)
                        where i.episode_id = :episode order by i.seq desc""")
                .param("episode", episode.id())
                .query(IntroductionCards::read)
                .list();
    }

    private static Card read(ResultSet row, int line) throws SQLException {
        String kind = row.getString("kind");
        LocalDate day = row.getObject("on_day", LocalDate.class);
        String holds = row.getString("holds");
        return Card.of(KINDS.getOrDefault(kind, kind), row.getString("asset"))
                .with("Who goes along", row.getString("goes_along"))
                .with("On", day == null ? null : London.written(day))
                .with("Does it still hold?", holds == null ? null : HOLDS.getOrDefault(holds, holds))
                .with("Note", row.getString("note"));
    }
}
