package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.AnswerBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.GivenAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered in every step of an episode, exactly as submitted, and as it was put right since. */
@Component
public class AnswersKept implements AnswerBook {

    private static final String GIVEN = """
            select a.*, e.reference,
                (select count(*) from correction c where c.answers_id = a.id) as corrections,
                exists (select 1 from taking_back t where t.answers_id = a.id) as taken_back
            from answers a join episode e on e.id = a.episode_id""";

    private final JdbcClient jdbc;
    private final AnswersPutRight putRight;
    private final NeedToKnow needToKnow;

    AnswersKept(JdbcClient jdbc, AnswersPutRight putRight, NeedToKnow needToKnow) {
        this.jdbc = jdbc;
        this.putRight = putRight;
        this.needToKnow = needToKnow;
    }

    @Override
    public void keep(StepAnswers answers) {
        OnlyOnce.write(
                () -> jdbc.sql("""
                                insert into answers (episode_id, step_id, pathway, pathway_version, step, step_name,
                                    form, form_version, content, worker_id, answered_at, confidential,
                                    variables_before)
                                values (:episode, :stepId, :pathway, :pathwayVersion, :step, :stepName,
                                    :form, :formVersion, :content, :worker, :at, :confidential, :before)""")
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
                        .param("before", answers.before(), Types.VARCHAR)
                        .update(),
                "This step has been completed already.");
    }

    /** The episode's answers, oldest first. */
    public List<KeptAnswers> answersOf(EpisodeRef episode) {
        Map<Long, List<PutRight>> corrections = putRight.correctionsIn(episode);
        Map<Long, PutRight> takenBack = putRight.takenBackIn(episode);
        return jdbc.sql("""
                        select a.*, w.name as worker_name from answers a join worker w on w.id = a.worker_id
                        where a.episode_id = :episode order by a.answered_at, a.id""")
                .param("episode", episode.id())
                .query((row, line) -> KeptAnswers.read(
                        row, corrections.getOrDefault(row.getLong("id"), List.of()), takenBack.get(row.getLong("id"))))
                .list();
    }

    @Override
    public Optional<GivenAnswers> given(long id) {
        return jdbc.sql(GIVEN + " where a.id = :id")
                .param("id", id)
                .query(AnswersKept::read)
                .optional();
    }

    @Override
    public List<GivenAnswers> givenAfter(GivenAnswers answers) {
        return jdbc.sql(GIVEN + " " + """
                        where e.person_id = (select person_id from episode where id = :episode) and a.id > :id
                            and not exists (select 1 from taking_back t where t.answers_id = a.id)
                        order by a.id""")
                .param("episode", answers.episode().id())
                .param("id", answers.id())
                .query(AnswersKept::read)
                .list();
    }

    @Override
    public boolean mayBeReadBy(GivenAnswers answers, String worker) {
        return !answers.confidential()
                || answers.worker().equals(worker)
                || needToKnow.ofConfidences(answers.episode(), worker);
    }

    @Override
    public boolean managesTheEpisode(GivenAnswers answers, String worker) {
        return needToKnow.ofPossiblySame(answers.episode(), worker);
    }

    @Override
    public void correct(GivenAnswers answers, String json, Righted righted) {
        putRight.corrected(answers, json, righted);
        jdbc.sql("update answers set content = :content where id = :id")
                .param("content", json)
                .param("id", answers.id())
                .update();
    }

    @Override
    public void takeBack(GivenAnswers answers, List<String> cancelled, Righted righted) {
        putRight.takenBack(answers, cancelled, righted);
    }

    private static GivenAnswers read(ResultSet row, int line) throws SQLException {
        return new GivenAnswers(
                row.getLong("id"),
                new EpisodeRef(Stored.id(row, "episode_id"), row.getString("reference")),
                row.getString("step_id"),
                row.getString("pathway"),
                row.getInt("pathway_version"),
                row.getString("step"),
                row.getString("step_name"),
                row.getString("form"),
                row.getString("content"),
                row.getString("worker_id"),
                Stored.moment(row, "answered_at"),
                row.getBoolean("confidential"),
                row.getInt("corrections"),
                row.getBoolean("taken_back"),
                row.getString("variables_before"));
    }
}
