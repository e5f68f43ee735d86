package org.alongside.conversation;

import java.time.OffsetDateTime;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.work.Card;
import org.alongside.work.PersonPanel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The small sums given in a crisis: all together, and the newest of them. */
@Component
class SmallSumCards implements PersonPanel {

    private static final int NEWEST = 10;

    private final JdbcClient jdbc;
    private final SmallSums sums;

    SmallSumCards(JdbcClient jdbc, SmallSums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    @Override
    public Spot spot() {
        return Spot.PLAN;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        SmallSums.SoFar soFar = sums.soFar(episode);
        if (soFar.times() == 0) return List.of();
        Card card = Card.of("Small sums", "£%,.2f in all, %d times".formatted(soFar.total(), soFar.times()));
        for (Card.Line line : newest(episode)) card = card.with(line.label(), line.words());
        return List.of(card);
    }

    private List<Card.Line> newest(EpisodeRef episode) {
        return jdbc.sql("""
                        select amount, what_for, given_at from small_sum where episode_id = :episode
                        order by nth desc fetch first :newest rows only""")
                .param("episode", episode.id())
                .param("newest", NEWEST)
                .query((row, nth) -> new Card.Line(
                        London.written(London.dayOf(
                                row.getObject("given_at", OffsetDateTime.class).toInstant())),
                        "£%,.2f for %s".formatted(row.getBigDecimal("amount"), row.getString("what_for"))))
                .list();
    }
}
