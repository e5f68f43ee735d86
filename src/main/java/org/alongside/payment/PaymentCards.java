package org.alongside.payment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.work.Card;
import org.alongside.work.PageWords;
import org.alongside.work.PersonPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The direct payments of a person's plan, newest first. */
@Component
class PaymentCards implements PersonPanel {

    private final JdbcClient jdbc;

    PaymentCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Spot spot() {
        return Spot.PLAN;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        return jdbc.sql("select * from direct_payment where episode_id = :episode order by id desc")
                .param("episode", episode.id())
                .query(PaymentCards::read)
                .list();
    }

    private static Card read(ResultSet row, int line) throws SQLException {
        PageWords words = new PageWords();
        String decision = row.getString("decision");
        String whatFor = row.getString("what_for");
        return Card.of("Direct payment", whatFor == null ? "asked for" : whatFor)
                .with(
                        "Asked for on",
                        London.written(London.dayOf(
                                row.getObject("asked_at", OffsetDateTime.class).toInstant())))
                .with("Cost", cost(row.getBigDecimal("cost"), row.getString("cost_kind"), words))
                .with("Applied on", day(row, "applied_on"))
                .with("What the worker adds", row.getString("support"))
                .with("Decision", decision == null ? null : words.spoken(decision))
                .with("Reason", row.getString("decision_reason"))
                .with("Starts on", day(row, "starts_on"))
                .with("No longer wanted because", row.getString("withdrawn_because"));
    }

    private static @Nullable String cost(@Nullable BigDecimal cost, @Nullable String kind, PageWords words) {
        if (cost == null) return null;
        return "£%,.2f%s"
                .formatted(cost, kind == null ? "" : ", " + words.spoken(kind).toLowerCase(java.util.Locale.UK));
    }

    private static @Nullable String day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : London.written(day);
    }
}
