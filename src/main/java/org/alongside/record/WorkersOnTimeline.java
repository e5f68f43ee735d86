package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came to work with the person, who took over from whom and why, who covers, who was brought in, and what was refused. */
@Component
class WorkersOnTimeline implements TimelineSource {

    private static final String SQL = """
            select p.since as happened, 'participant-' || p.id as id, p.episode_id, w.name as actor,
                case when p.change_id is null then 'began' else 'tookOver' end as what, r.label as role,
                w.name as receiver, f.name as giver, c.reason, c.note, c.introduction_on as on_day,
                c.person_thinks as thinks
            from participant p join worker w on w.id = p.worker_id join role r on r.id = p.role_id
            left join change_of_worker c on c.id = p.change_id left join worker f on f.id = c.from_worker
            where p.episode_id in (:episodes) and p.role_id <> 'receivingWorker'
            union all
            select c.asked_at, 'asked-' || c.id, c.episode_id, a.name, c.kind || 'Asked', r.label, w.name, f.name,
                c.reason, c.note, case when c.kind = 'cover' then c.cover_until else c.introduction_on end,
                c.person_thinks
            from change_of_worker c join role r on r.id = c.role_id join worker w on w.id = c.to_worker
            join worker f on f.id = c.from_worker join worker a on a.id = c.asked_by
            where c.episode_id in (:episodes)
            union all
            select c.answered_at, 'answered-' || c.id, c.episode_id, w.name,
                case when c.answer = 'refused' then 'refused' else 'covers' end, r.label, w.name, f.name, c.reason,
                c.answer_note, c.cover_until, null
            from change_of_worker c join role r on r.id = c.role_id join worker w on w.id = c.to_worker
            join worker f on f.id = c.from_worker
            where c.episode_id in (:episodes) and (c.answer = 'refused' or (c.answer = 'accepted' and c.kind = 'cover'))
            union all
            select c.ended_at, 'ended-' || c.id, c.episode_id, null, 'coverEnded', r.label, w.name, f.name, null, null, null,
                null
            from change_of_worker c join role r on r.id = c.role_id join worker w on w.id = c.to_worker
            join worker f on f.id = c.from_worker
            where c.episode_id in (:episodes) and c.kind = 'cover' and c.ended_at is not null
            union all
            select j.since, 'brought-' || j.id, j.episode_id, w.name, 'broughtIn', r.label, w.name, f.name, c.reason,
                c.note, c.introduction_on, c.person_thinks
            from joint_work j join change_of_worker c on c.id = j.change_id join role r on r.id = j.role_id
            join worker w on w.id = j.worker_id join worker f on f.id = c.from_worker
            where j.episode_id in (:episodes)
            union all
            select j.until, 'jointly-' || j.id, j.episode_id, b.name, 'jointlyEnded', r.label, w.name, f.name, null,
                j.ended_because, null, null
            from joint_work j join change_of_worker c on c.id = j.change_id join role r on r.id = j.role_id
            join worker w on w.id = j.worker_id join worker f on f.id = c.from_worker
            left join worker b on b.id = j.ended_by
            where j.episode_id in (:episodes) and j.until is not null""";

    private final JdbcClient jdbc;

    WorkersOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.WORKER;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, WorkersOnTimeline::told);
    }

    private static Told told(ResultSet row) throws SQLException {
        String title = title(row.getString("what"))
                .formatted(row.getString("receiver"), row.getString("giver"), row.getString("role"));
        String reason = Stored.wordsIfAny(row, "reason");
        return Told.of(
                title,
                Told.labelled("Reason", reason == null ? null : Words.spoken(reason)),
                Stored.wordsIfAny(row, "note"),
                Told.labelled("What the person thinks", Stored.wordsIfAny(row, "thinks")),
                day(row.getString("what"), Stored.dayIfAny(row, "on_day")));
    }

    private static String title(String what) {
        return switch (what) {
            case "began" -> "%1$s began as: %3$s";
            case "tookOver" -> "%1$s took over from %2$s as: %3$s";
            case "handoverAsked" -> "%1$s was asked to take over from %2$s as: %3$s";
            case "jointAsked" -> "%1$s was asked to work jointly with %2$s as: %3$s";
            case "broughtIn" -> "%1$s was brought in beside %2$s as: %3$s";
            case "jointlyEnded" -> "%1$s no longer works jointly with %2$s as: %3$s";
            case "coverAsked" -> "%1$s was asked to cover for %2$s as: %3$s";
            case "covers" -> "%1$s covers for %2$s as: %3$s";
            case "refused" -> "%1$s refused to act in place of %2$s as: %3$s";
            default -> "%1$s no longer covers for %2$s as: %3$s";
        };
    }

    private static @Nullable String day(String what, @Nullable LocalDate day) {
        if (day == null || what.equals("refused")) return null;
        return (what.startsWith("cover") ? "Until " : "Introduced on ") + London.written(day);
    }
}
