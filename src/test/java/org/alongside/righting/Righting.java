package org.alongside.righting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.PuttingRight;
import org.alongside.pathway.desk.TakingBack;

/** Puts right what was answered in one journey, and reads what came of it. */
record Righting(Journeys journeys, PuttingRight right, Journey journey) {

    /** The newest answers to a step or start form. */
    long answers(String step) {
        return all(step).get(0);
    }

    /** Newest first. */
    List<Long> all(String step) {
        return journeys.database()
                .sql("select id from answers where episode_id = ? and step = ? order by id desc")
                .param(journey.episode())
                .param(step)
                .query(Long.class)
                .list();
    }

    void takesBack(String worker, String step) {
        right.takeBack(answers(step), worker, "I ticked the wrong one", null);
        LogAgainstHistory.of(journeys, journey).agree();
    }

    /** Refused with this sentence, which the page shows beforehand too, and nothing is kept of it. */
    void mayNotTakeBack(String worker, long answers, String sentence) {
        TakingBack shown = right.toTakeBack(answers, worker);
        assertThat(shown.objection()).contains(sentence);
        List<String> open = journey.openStepIds();
        List<String> log = log();
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> right.takeBack(answers, worker, "I ticked the wrong one", null));
        assertThat(refusal.sentence()).isEqualTo(shown.objection());
        assertThat(journey.openStepIds()).isEqualTo(open);
        assertThat(log()).isEqualTo(log);
    }

    void mayNotTakeBack(String worker, String step, String sentence) {
        mayNotTakeBack(worker, answers(step), sentence);
    }

    /** The episode's step log, as {@code step event}. */
    List<String> log() {
        return journeys.database()
                .sql("select step, event from step_log where episode_id = ? and kind = 'step' order by seq")
                .param(journey.episode())
                .query((row, line) -> row.getString("step") + " " + row.getString("event"))
                .list();
    }

    /** How often a step had been offered, each time it was. */
    List<Integer> attempts(String step) {
        return journeys.database()
                .sql(
                        "select attempt from step_log where episode_id = ? and step = ? and event = 'created' order by seq")
                .params(journey.episode(), step)
                .query(Integer.class)
                .list();
    }

    /** The runs that the log says a step was in, whatever happened to it. */
    List<String> runsOf(String step) {
        return journeys.database()
                .sql("select distinct run_id from step_log where episode_id = ? and step = ?")
                .params(journey.episode(), step)
                .query(String.class)
                .list();
    }

    /** What the pathways of the episode go by, as {@code pathway.name}. */
    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        journeys.database()
                .sql("""
                        select d.key_ || '.' || v.name_ as name, v.type_ || ' ' || coalesce(v.text_, '') || ' '
                            || coalesce(cast(v.long_ as varchar), '') || ' ' || coalesce(cast(v.double_ as varchar), '')
                            as held
                        from act_ru_variable v join act_ru_execution p on p.id_ = v.proc_inst_id_ and p.parent_id_ is null
                        join act_re_procdef d on d.id_ = p.proc_def_id_
                        where p.business_key_ = ? and v.execution_id_ = p.id_""")
                .param(journey.episode().toString())
                .query()
                .listOfRows()
                .forEach(row -> variables.put(String.valueOf(row.get("name")), String.valueOf(row.get("held"))));
        return variables;
    }

    <T> T of(String column, Class<T> type) {
        return journeys.database()
                .sql("select %s from episode where id = ?".formatted(column))
                .param(journey.episode())
                .query((row, line) -> row.getObject(1, type))
                .list()
                .get(0);
    }
}
