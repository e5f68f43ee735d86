package org.alongside.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.alongside.record.London;
import org.alongside.record.TimelineEntry;
import org.alongside.record.TimelineKind;
import org.alongside.record.TimelineSource;
import org.alongside.record.TimelineWish;
import org.alongside.record.TimelineWish.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a direct payment came about: asked for, applied for, supported, decided, begun or withdrawn. */
@Component
class PaymentsOnTimeline implements TimelineSource {

    private static final String EVENT = """
            select d.%1$s_at as happened, '%1$s-' || d.id as id, d.episode_id, w.name as actor, '%1$s' as what,
                %2$s as words, d.decision, d.starts_on
            from direct_payment d join worker w on w.id = d.%1$s_by
            where d.episode_id in (:episodes) and d.%1$s_at is not null""";

    private static final String SQL = String.join(
            " union all ",
            EVENT.formatted("asked", "cast(null as varchar(4000))"),
            EVENT.formatted("applied", "d.what_for"),
            EVENT.formatted("supported", "d.support"),
            EVENT.formatted("decided", "d.decision_reason"),
            EVENT.formatted("started", "cast(null as varchar(4000))"),
            EVENT.formatted("withdrawn", "d.withdrawn_because"));

    private final JdbcClient jdbc;

    PaymentsOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.PAYMENT;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, row -> Told.of(title(row), row.getString("words"), starts(row)));
    }

    private static String title(ResultSet row) throws SQLException {
        return switch (row.getString("what")) {
            case "asked" -> "A direct payment was asked for";
            case "applied" -> "A direct payment was applied for";
            case "supported" -> "The application for a direct payment was supported";
            case "decided" -> "Direct payment " + row.getString("decision");
            case "started" -> "The direct payment starts";
            default -> "The wish for a direct payment was withdrawn";
        };
    }

    private static @Nullable String starts(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("starts_on", LocalDate.class);
        return day != null && row.getString("what").equals("started") ? "On " + London.written(day) : null;
    }
}
