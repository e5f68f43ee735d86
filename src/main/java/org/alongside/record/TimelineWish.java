package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which entries of a timeline are wanted.
 *
 * @param episodes those of the person's that the reader may read
 * @param confided those of them in which the reader may also read what was said in confidence
 * @param until the moment of the newest entry wanted
 * @param most how many are needed at most
 */
public record TimelineWish(
        UUID person, Map<UUID, EpisodeRef> episodes, Set<UUID> confided, String reader, Instant until, int most) {

    private static final UUID NONE = new UUID(0, 0);

    /**
     * Asks one question for entries.
     *
     * @param sql rows of {@code happened}, {@code id} (unique in its kind), {@code episode_id} and {@code actor}, besides
     *     what is told; it may use :episodes, :confided, :person and :reader
     */
    public List<TimelineEntry> ask(JdbcClient jdbc, TimelineKind kind, String sql, Telling telling) {
        return jdbc.sql("""
                        select * from (%s) t where t.happened <= :until
                        order by t.happened desc, t.id desc fetch first :most rows only""".formatted(sql))
                .param("person", person)
                .param("episodes", episodes.keySet())
                .param("confided", confided.isEmpty() ? Set.of(NONE) : confided)
                .param("reader", reader)
                .param("until", Stored.moment(until))
                .param("most", most)
                .query((row, line) -> entry(row, kind, telling.of(row)))
                .list();
    }

    private TimelineEntry entry(ResultSet row, TimelineKind kind, Told told) throws SQLException {
        UUID episode = row.getObject("episode_id", UUID.class);
        return new TimelineEntry(
                Stored.moment(row, "happened"),
                kind,
                kind.code() + "-" + row.getString("id"),
                told.title(),
                told.lines(),
                Stored.wordsIfAny(row, "actor"),
                episode == null ? null : episodes.get(episode));
    }

    /** Puts a row into words. */
    public interface Telling {
        Told of(ResultSet row) throws SQLException;
    }

    /** What an entry says. */
    public record Told(String title, List<String> lines) {

        /** Lines that say nothing are left out. */
        public static Told of(String title, @Nullable String... lines) {
            return new Told(
                    title,
                    Arrays.stream(lines)
                            .filter(line -> line != null && !line.isBlank())
                            .toList());
        }

        /** A line with what it is about in front, unless there is nothing to say. */
        public static @Nullable String labelled(String label, @Nullable String words) {
            return words == null || words.isBlank() ? null : label + ": " + words;
        }
    }
}
