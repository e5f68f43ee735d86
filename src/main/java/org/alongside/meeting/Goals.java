package org.alongside.meeting;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.record.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goals of each episode, each agreed once and looked back upon once. */
@Component
class Goals {

    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Goals nobody has looked back upon yet, in the order in which they were agreed. */
    List<Choice> toReview(EpisodeRef episode) {
        return jdbc.sql("""
                        select id, title, by_when from goal where episode_id = :episode and reviewed_at is null
                        order by id""")
                .param("episode", episode.id())
                .query((row, line) -> new Choice(
                        row.getString("id"),
                        "%s (by %s)"
                                .formatted(
                                        row.getString("title"),
                                        London.written(row.getObject("by_when", LocalDate.class)))))
                .list();
    }

    void agree(EpisodeRef episode, Goal goal, String worker, Instant at) {
        goal.mustHaveADateAhead(London.dayOf(at));
        jdbc.sql("""
                        insert into goal (episode_id, title, by_when, who_helps, agreed_by, agreed_at)
                        values (:episode, :title, :by, :whoHelps, :worker, :at)""")
                .param("episode", episode.id())
                .param("title", goal.title())
                .param("by", goal.by())
                .param("whoHelps", goal.whoHelps(), Types.VARCHAR)
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void review(EpisodeRef episode, GoalReview review, String worker, Instant at) {
        int reviewed = jdbc.sql("""
                        update goal set person_says = :personSays, person_words = :personWords,
                            worker_says = :workerSays, worker_words = :workerWords, reviewed_by = :worker,
                            reviewed_at = :at
                        where episode_id = :episode and reviewed_at is null and cast(id as varchar(20)) = :goal""")
                .param("personSays", review.personSays())
                .param("personWords", review.personWords(), Types.VARCHAR)
                .param("workerSays", review.workerSays())
                .param("workerWords", review.workerWords())
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("episode", episode.id())
                .param("goal", review.goal())
                .update();
        if (reviewed == 0) throw Refusal.conflict("Goal: choose one that has not been looked back upon yet.");
    }
}
