package org.alongside.record;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Minutes as workers record them: with people, and without. */
@Component
public class TimeSpent {

    private final JdbcClient jdbc;

    TimeSpent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            EpisodeRef episode,
            String worker,
            LocalDate on,
            TimeKind kind,
            int minutes,
            @Nullable UUID contact,
            Instant at) {
        jdbc.sql("""
                        insert into time_spent (worker_id, episode_id, spent_on, kind, minutes, contact_id, recorded_at)
                        values (:worker, :episode, :on, :kind, :minutes, :contact, :at)""")
                .param("worker", worker)
                .param("episode", episode.id())
                .param("on", on)
                .param("kind", kind.code())
                .param("minutes", minutes)
                .param("contact", contact)
                .param("at", Stored.moment(at))
                .update();
    }

    /** What a worker recorded in the week, Monday to Sunday, that a day is in. */
    public Week inTheWeekOf(LocalDate day, String worker) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return jdbc.sql("""
                        select coalesce(sum(case when kind <> 'system' then minutes end), 0) as with_people,
                            coalesce(sum(case when kind = 'system' then minutes end), 0) as on_the_system
                        from time_spent where worker_id = :worker and spent_on >= :monday and spent_on < :next""")
                .param("worker", worker)
                .param("monday", monday)
                .param("next", monday.plusDays(7))
                .query((row, line) -> new Week(row.getInt("with_people"), row.getInt("on_the_system")))
                .single();
    }

    /** The minutes of one worker in one week. */
    public record Week(int withPeople, int onTheSystem) {

        /** As in "11 h with people, 6 h 30 min recorded on the system". */
        public String inWords() {
            return "%s with people, %s recorded on the system".formatted(hours(withPeople), hours(onTheSystem));
        }

        private static String hours(int minutes) {
            if (minutes > 0 && minutes < 60) return minutes + " min";
            return minutes % 60 == 0 ? minutes / 60 + " h" : "%d h %d min".formatted(minutes / 60, minutes % 60);
        }
    }
}
