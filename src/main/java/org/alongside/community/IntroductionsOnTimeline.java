package org.alongside.community;

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

/** What the person was introduced to or told of, and whether it held when they were asked. */
@Component
class IntroductionsOnTimeline implements TimelineSource {

    private static final String SQL = """
            select i.made_at as happened, 'made-' || i.seq as id, i.episode_id, w.name as actor, i.kind as what, i.asset,
                i.goes_along as words, i.on_day
            from introduction i join worker w on w.id = i.made_by where i.episode_id in (:episodes)
            union all
            select a.asked_at, 'asked-' || a.id, a.episode_id, w.name, a.holds, i.asset, a.note, null
            from introduction_asked a join introduction i on i.id = a.introduction_id join worker w on w.id = a.asked_by
            where a.episode_id in (:episodes)""";

    private final JdbcClient jdbc;

    IntroductionsOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.COMMUNITY;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, IntroductionsOnTimeline::told);
    }

    private static Told told(ResultSet row) throws SQLException {
        String asset = row.getString("asset");
        String words = row.getString("words");
        return switch (row.getString("what")) {
            case Introduction.GOING_ALONG ->
                Told.of("Introduced to " + asset, Told.labelled("Goes along", words), day(row));
            case Introduction.INFORMATION_ONLY -> Told.of("Told about " + asset);
            case "yes" -> Told.of("The introduction holds: " + asset, words);
            case "no" -> Told.of("The introduction does not hold: " + asset, words);
            case "neverStarted" -> Told.of("The introduction never started: " + asset, words);
            default -> Told.of("Could not be asked about: " + asset, words);
        };
    }

    private static @Nullable String day(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("on_day", LocalDate.class);
        return day == null ? null : "On " + London.written(day);
    }
}
