package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.record.Stored;
import org.alongside.work.Appointment;
import org.alongside.work.Appointments;
import org.alongside.work.PageWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that wait, for the day of those who take part and for the person's page. */
@Component
class MeetingAppointments implements Appointments {

    private static final String WAITING = """
            select e.id, e.reference, m.kind, m.meets_at, m.how, m.place
            from meeting m join episode e on e.id = m.episode_id and e.closed_at is null
            where m.waits and (e.reopened_at is null or m.arranged_at >= e.reopened_at) and""";

    private static final String TAKES_PART = """
             m.meets_at >= :begins and m.meets_at < :ends
                and (exists (select 1 from participant p
                        where p.episode_id = e.id and p.worker_id = :worker and p.is_current)
                    or exists (select 1 from joint_work j
                        where j.episode_id = e.id and j.worker_id = :worker and j.in_force)
                    or exists (select 1 from change_of_worker c join participant p on p.episode_id = c.episode_id
                            and p.role_id = c.role_id and p.worker_id = c.from_worker and p.is_current
                        where c.episode_id = e.id and c.to_worker = :worker and c.kind = 'cover'
                            and c.answer = 'accepted' and c.ended_at is null and c.cover_until >= :day))
            order by m.meets_at, m.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingAppointments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Appointment> of(String worker, LocalDate day) {
        return jdbc.sql(WAITING + TAKES_PART)
                .param("worker", worker)
                .param("day", day)
                .param("begins", day.atStartOfDay(London.ZONE).toOffsetDateTime())
                .param("ends", day.plusDays(1).atStartOfDay(London.ZONE).toOffsetDateTime())
                .query(MeetingAppointments::read)
                .list();
    }

    /** Later than now: what came of one whose time has passed is still to be told. */
    @Override
    public Optional<Appointment> next(EpisodeRef episode) {
        return jdbc.sql(WAITING + " m.episode_id = :episode and m.meets_at >= :now")
                .param("episode", episode.id())
                .param("now", Stored.moment(clock.instant()))
                .query(MeetingAppointments::read)
                .optional();
    }

    private static Appointment read(ResultSet row, int line) throws SQLException {
        return new Appointment(
                new EpisodeRef(row.getObject("id", UUID.class), row.getString("reference")),
                MeetingKind.of(row.getString("kind")).arranged(),
                Stored.moment(row, "meets_at"),
                how(row.getString("how")),
                row.getString("place"),
                MeetingPlaces.HAPPENED);
    }

    /** In the middle of a sentence. */
    private static String how(String code) {
        return new PageWords().spoken(code).toLowerCase(Locale.UK);
    }
}
