package org.alongside.record;

import java.util.List;
import org.alongside.pathway.AnswerBook;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered in every step of an episode, exactly as submitted. */
@Component
public class AnswersKept implements AnswerBook {

    private final JdbcClient jdbc;

    AnswersKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(StepAnswers answers) {
        OnlyOnce.write(
                () -> jdbc.sql("""
                                insert into answers (episode_id, step_id, pathway, pathway_version, step, step_name,
                                    form, form_version, content, worker_id, answered_at, confidential)
                                values (:episode, :stepId, :pathway, :pathwayVersion, :step, :stepName,
                                    :form, :formVersion, :content, :worker, :at, :confidential)""")
                        .param("episode", answers.episode().id())
                        .param("stepId", answers.stepId())
                        .param("pathway", answers.pathway())
                        .param("pathwayVersion", answers.pathwayVersion())
                        .param("step", answers.step())
                        .param("stepName", answers.stepName())
                        .param("form", answers.form())
                        .param("formVersion", answers.formVersion())
                        .param("content", answers.json())
                        .param("worker", answers.worker())
                        .param("at", Stored.moment(answers.at()))
                        .param("confidential", answers.confidential())
                        .update(),
                "This step has been completed already.");
    }

    /** The episode's answers, oldest first. */
    public List<KeptAnswers> answersOf(EpisodeRef episode) {
        return jdbc.sql("""
                        select a.*, w.name as worker_name from answers a join worker w on w.id = a.worker_id
                        where a.episode_id = :episode order by a.answered_at, a.id""")
                .param("episode", episode.id())
                .query((row, line) -> new KeptAnswers(
                        row.getString("pathway"),
                        row.getInt("pathway_version"),
                        row.getString("step"),
                        row.getString("step_name"),
                        row.getString("form"),
                        row.getString("form_version"),
                        row.getString("content"),
                        row.getString("worker_id"),
                        row.getString("worker_name"),
                        Stored.moment(row, "answered_at"),
                        row.getBoolean("confidential")))
                .list();
    }
}
