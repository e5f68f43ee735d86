package org.alongside.timing.page;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Episodes that an auditor reads for a while, for a reason; one of a restricted person never. */
@Repository
class OpenedEpisodes {

    private static final String RESTRICTED = """
            exists (select 1 from episode e join restriction x on x.person_id = e.person_id and x.in_force
                where e.id = :episode)""";

    private final JdbcClient jdbc;
    private final EpisodeSettings settings;
    private final Clock clock;

    OpenedEpisodes(JdbcClient jdbc, EpisodeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the record has it: the log is kept for longer, and may know more of them. */
    Optional<UUID> find(UUID episode) {
        return jdbc.sql("select id from episode where id = ?")
                .param(episode)
                .query(UUID.class)
                .optional();
    }

    boolean isRestricted(UUID episode) {
        return jdbc.sql("select " + RESTRICTED)
                .param("episode", episode)
                .query(Boolean.class)
                .single();
    }

    void open(UUID episode, String worker, String because) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into opened_episode (episode_id, worker_id, because, opened_at, open_until)
                        values (:episode, :worker, :because, :now, :until)""")
                .param("episode", episode)
                .param("worker", worker)
                .param("because", because)
                .param("now", utc(now))
                .param("until", utc(now.plus(settings.staysOpen())))
                .update();
    }

    /** Why this worker reads it now, and until when they may. */
    Optional<Opened> to(String worker, UUID episode) {
        return jdbc.sql("""
                        select because, open_until from opened_episode
                        where worker_id = :worker and episode_id = :episode and open_until > :now and not %s
                        order by id desc fetch first 1 row only""".formatted(RESTRICTED))
                .param("worker", worker)
                .param("episode", episode)
                .param("now", utc(clock.instant()))
                .query((row, line) -> new Opened(
                        row.getString("because"),
                        row.getObject("open_until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** An episode as our own log numbers it; none where it is no such number. */
    static Optional<UUID> number(String number) {
        return number.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(number))
                : Optional.empty();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Why somebody reads, and until when they may. */
    public record Opened(String because, Instant until) {}
}
