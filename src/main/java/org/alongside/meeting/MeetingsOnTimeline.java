package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alongside.record.TimelineEntry;
import org.alongside.record.TimelineKind;
import org.alongside.record.TimelineSource;
import org.alongside.record.TimelineWish;
import org.alongside.record.TimelineWish.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings as they were arranged, and what came of each: who was there, or who asked to move it and why. */
@Component
class MeetingsOnTimeline implements TimelineSource {

    /** One line each, so what somebody wrote over several lines becomes one. */
    private static final String ATTENDANCE = """
            (select string_agg(a.attendee || ' ' || a.attended || coalesce(
                    ' ' || replace(replace(a.because, chr(10), ' '), chr(13), ' '), ''), chr(10) order by a.attendee desc)
                from attendance a where a.meeting_id = m.id)""";

    private static final String SQL = """
            select m.arranged_at as happened, 'arranged-' || m.id as id, m.episode_id, w.name as actor, 'arranged' as what,
                m.kind, m.meets_at, m.place as words, m.moved_asked_by, cast(null as varchar(4000)) as attendance
            from meeting m join worker w on w.id = m.arranged_by where m.episode_id in (:episodes)
            union all
            select m.told_at, 'told-' || m.id, m.episode_id, w.name, coalesce(m.came_of_it, 'told'), m.kind, m.meets_at,
                m.moved_because, m.moved_asked_by, %s
            from meeting m join worker w on w.id = m.told_by
            where m.episode_id in (:episodes) and m.told_at is not null""".formatted(ATTENDANCE);

    private final JdbcClient jdbc;

    MeetingsOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.MEETING;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, MeetingsOnTimeline::told);
    }

    private static Told told(ResultSet row) throws SQLException {
        String which = MeetingLine.of(row);
        String words = row.getString("words");
        return switch (row.getString("what")) {
            case "arranged" -> Told.of("Arranged: " + which, Told.labelled("Where", words));
            case Meeting.TOOK_PLACE -> new Told("Took place: " + which, there(row));
            case Meeting.DID_NOT_HAPPEN -> new Told("Did not happen: " + which, there(row));
            case Meeting.MOVED -> Told.of("Moved: " + which, asked(row.getString("moved_asked_by")), words);
            case "superseded" -> Told.of("Not needed any more: " + which);
            default -> new Told("Told about: " + which, there(row));
        };
    }

    private static List<String> there(ResultSet row) throws SQLException {
        String attendance = row.getString("attendance");
        return attendance == null
                ? List.of()
                : attendance.lines().map(MeetingLine::attendance).toList();
    }

    private static @Nullable String asked(@Nullable String code) {
        return code == null ? null : "Asked by " + Attendee.called(code, "somebody else");
    }
}
