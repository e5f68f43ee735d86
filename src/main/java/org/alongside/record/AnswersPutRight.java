package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.pathway.AnswerBook.Righted;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.GivenAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections of answers and steps that were taken back; only ever added to. */
@Component
class AnswersPutRight {

    private static final int CANCELLED_FITS = 4000;

    private final JdbcClient jdbc;

    AnswersPutRight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void corrected(GivenAnswers answers, String json, Righted righted) {
        added("""
                insert into correction (answers_id, episode_id, old_content, new_content, because, corrected_by,
                    corrected_at)
                values (:answers, :episode, :old, :new, :because, :worker, :at)""", answers, righted)
                .param("old", answers.json())
                .param("new", json)
                .update();
    }

    void takenBack(GivenAnswers answers, List<String> cancelled, Righted righted) {
        String names = String.join("; ", cancelled);
        OnlyOnce.write(
                () -> added("""
                        insert into taking_back (answers_id, episode_id, because, cancelled, taken_back_by,
                            taken_back_at)
                        values (:answers, :episode, :because, :cancelled, :worker, :at)""", answers, righted)
                        .param("cancelled", names.substring(0, Math.min(names.length(), CANCELLED_FITS)))
                        .update(),
                "Somebody has just taken this step back. Look at the episode again.");
    }

    /** By answers, newest first. */
    Map<Long, List<PutRight>> correctionsIn(EpisodeRef episode) {
        return in(episode, """
                select c.answers_id, c.corrected_at as at, w.name, c.because, c.old_content as was
                from correction c join worker w on w.id = c.corrected_by
                where c.episode_id = :episode order by c.id desc""").stream()
                .collect(Collectors.groupingBy(Line::answers, Collectors.mapping(Line::putRight, Collectors.toList())));
    }

    /** By answers. */
    Map<Long, PutRight> takenBackIn(EpisodeRef episode) {
        return in(episode, """
                select t.answers_id, t.taken_back_at as at, w.name, t.because, cast(null as varchar) as was
                from taking_back t join worker w on w.id = t.taken_back_by
                where t.episode_id = :episode""").stream().collect(Collectors.toMap(Line::answers, Line::putRight, (one, other) -> one));
    }

    private List<Line> in(EpisodeRef episode, String question) {
        return jdbc.sql(question)
                .param("episode", episode.id())
                .query(Line::read)
                .list();
    }

    private JdbcClient.StatementSpec added(String insert, GivenAnswers answers, Righted righted) {
        return jdbc.sql(insert)
                .param("answers", answers.id())
                .param("episode", answers.episode().id())
                .param("because", righted.because())
                .param("worker", righted.worker())
                .param("at", Stored.moment(righted.at()));
    }

    private record Line(long answers, PutRight putRight) {

        static Line read(ResultSet row, int line) throws SQLException {
            return new Line(
                    row.getLong("answers_id"),
                    new PutRight(
                            Stored.moment(row, "at"),
                            row.getString("name"),
                            row.getString("because"),
                            Stored.wordsIfAny(row, "was")));
        }
    }
}
