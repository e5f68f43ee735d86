package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.work.Card;
import org.alongside.work.PageWords;
import org.alongside.work.PersonPanel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goals of a person's plan, and how each was looked back upon. */
@Component
class GoalCards implements PersonPanel {

    private final JdbcClient jdbc;

    GoalCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Spot spot() {
        return Spot.PLAN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        return jdbc.sql("""
                        select g.*, w.name as worker from goal g join worker w on w.id = g.agreed_by
                        where g.episode_id = :episode order by g.id""")
                .param("episode", episode.id())
                .query(GoalCards::read)
                .list();
    }

    private static Card read(ResultSet row, int line) throws SQLException {
        PageWords words = new PageWords();
        Card goal = Card.of("Goal", row.getString("title"))
                .with("By", London.written(row.getObject("by_when", LocalDate.class)))
                .with("Who helps", row.getString("who_helps"))
                .with("Agreed with", row.getString("worker"));
        if (row.getString("person_says") == null) return goal;
        return goal.with("How the person sees it", words.spoken(row.getString("person_says")))
                .with("In their words", row.getString("person_words"))
                .with("How the worker sees it", words.spoken(row.getString("worker_says")))
                .with("In the worker's words", row.getString("worker_words"));
    }
}
