package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of an episode at every moment, whatever its people did. */
final class Promises {

    private static final Set<String> PLAIN = Set.of("string", "boolean", "integer", "long", "double", "date", "null");

    private static final String STEPS = """
            (select t.* from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
                where p.business_key_ = :key)""";

    /** One question around the union, which H2 remembers; a union it reads anew each time. */
    private static final String BROKEN = """
            select sentence from (
            select 'two hold the role ' || role_id as sentence from participant
            where episode_id = :episode and is_current group by role_id having count(*) > 1
            union all
            select 'hands changed without a handover: ' || later.role_id from participant later
            where later.episode_id = :episode and later.role_id <> 'receivingWorker'
                and exists (select 1 from participant before where before.episode_id = later.episode_id
                    and before.role_id = later.role_id and before.id < later.id)
                and not exists (select 1 from change_of_worker c where c.id = later.change_id
                    and c.episode_id = later.episode_id and c.role_id = later.role_id and c.kind = 'handover'
                    and c.to_worker = later.worker_id and c.answer = 'accepted')
            union all
            select 'nobody is offered ' || s.task_def_key_ from %1$s s
            where s.assignee_ is null and not exists (select 1 from act_ru_identitylink l
                where l.task_id_ = s.id_ and l.type_ = 'candidate' and l.group_id_ is not null)
            union all
            select 'no target for ' || task_def_key_ from %1$s s where due_date_ is null
            union all
            select 'not among the open steps: ' || s.task_def_key_ from %1$s s
            where not exists (select 1 from open_step o where o.step_id = s.id_ and o.episode_id = :episode
                and o.step = s.task_def_key_ and o.name = s.name_ and o.due = s.due_date_
                and o.instance_id = s.proc_inst_id_ and o.urgent = (s.priority_ >= 100)
                and coalesce(o.owner, '-') = coalesce(s.assignee_, '-')
                and exists (select 1 from act_ru_identitylink l where l.task_id_ = s.id_
                    and lower(l.group_id_) = lower(o.team_id || o.role_id)))
            union all
            select 'open though it has ended: ' || o.step from open_step o
            where o.episode_id = :episode and not exists (select 1 from act_ru_task s where s.id_ = o.step_id)
            union all
            select 'an incident: ' || i.incident_msg_ from act_ru_incident i
            join act_ru_execution p on p.id_ = i.proc_inst_id_ where p.business_key_ = :key) broken""".formatted(STEPS);

    private static final String VARIABLES = """
            select d.key_ as pathway, v.name_ as name, v.type_ as type, v.text_ as text
            from act_ru_variable v
            join act_ru_execution p on p.id_ = v.proc_inst_id_
            join act_re_procdef d on d.id_ = p.proc_def_id_
            where p.business_key_ = :key""";

    private final JdbcClient database;
    private final Journey journey;

    Promises(Journeys journeys, Journey journey) {
        this.database = journeys.database;
        this.journey = journey;
    }

    private record Kept(String pathway, String name, String type, String text) {

        /** A code, a day, a number or the episode's reference; never words. */
        boolean isLawful() {
            boolean plain =
                    text == null || text.matches("[A-Za-z][A-Za-z0-9]*|\\d{4}-\\d{2}-\\d{2}|SC-\\d+|-?\\d+(\\.\\d+)?");
            return plain && PLAIN.contains(type) && EngineKeeps.allows(pathway, name);
        }
    }

    /** How far the episode has come with every promise kept. */
    EpisodeState hold(int submitted) {
        assertThat(ask(BROKEN).query(String.class).list()).isEmpty();
        List<Kept> variables = ask(VARIABLES).query(Kept.class).list();
        assertThat(variables).allMatch(Kept::isLawful);
        EpisodeState state = EpisodeState.of(database, journey);
        assertThat(state.answers()).as("answers kept").isEqualTo(submitted);
        if (state.closed())
            assertThat(state.nothingIsLeft())
                    .as("nothing left behind: %s", state)
                    .isTrue();
        else assertThat(state.goesOn()).as("no dead end: %s", state).isTrue();
        return state;
    }

    private JdbcClient.StatementSpec ask(String question) {
        return database.sql(question)
                .param("episode", journey.episode())
                .param("key", journey.episode().toString());
    }
}
