package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents as they were recorded or waived, and files as they were added or withdrawn. */
@Component
class EvidenceOnTimeline implements TimelineSource {

    private static final String SQL = """
            select d.recorded_at as happened, 'document-' || d.id as id, d.episode_id, w.name as actor,
                case when d.to_be_replaced then 'sentBack' when d.dated is null then 'waived' else 'there' end as what,
                d.kind as about, d.waived_because as words, d.dated, coalesce(d.waived_until, d.valid_until) as last_day
            from document d join worker w on w.id = d.recorded_by where d.episode_id in (:episodes)
            union all
            select f.added_at, 'file-' || f.id, f.episode_id, w.name, 'file', f.name, f.kind, null, null
            from evidence_file f join worker w on w.id = f.added_by where f.episode_id in (:episodes)
            union all
            select f.withdrawn_at, 'withdrawn-' || f.id, f.episode_id, w.name, 'withdrawn', f.name, f.withdrawn_because,
                null, null
            from evidence_file f join worker w on w.id = f.withdrawn_by
            where f.episode_id in (:episodes) and f.withdrawn_at is not null""";

    private final JdbcClient jdbc;

    EvidenceOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.EVIDENCE;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, EvidenceOnTimeline::told);
    }

    private static Told told(ResultSet row) throws SQLException {
        String about = row.getString("about");
        String words = Stored.wordsIfAny(row, "words");
        return switch (row.getString("what")) {
            case "file" -> Told.of("File added: " + about, words == null ? null : Words.capital(called(words)));
            case "withdrawn" -> Told.of("File withdrawn: " + about, words);
            case "sentBack" -> Told.of("To be replaced: " + called(about));
            case "waived" -> Told.of("Waived: " + called(about), words, day("Until", Stored.dayIfAny(row, "last_day")));
            default ->
                Told.of(
                        "Recorded: " + called(about),
                        day("Dated", Stored.dayIfAny(row, "dated")),
                        day("Up to date until", Stored.dayIfAny(row, "last_day")));
        };
    }

    private static String called(String kind) {
        return DocumentKind.of(kind).map(DocumentKind::label).orElse(kind);
    }

    private static @Nullable String day(String label, @Nullable LocalDate day) {
        return day == null ? null : label + " " + London.written(day);
    }
}
