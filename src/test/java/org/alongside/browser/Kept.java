package org.alongside.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journeys;
import org.alongside.pathway.form.Field;

/**
 * What is kept once a form was sent, without the names of its episode.
 *
 * @param content the answers as they are stored
 * @param answers the same, read
 * @param variables what the engine keeps of the episode
 * @param history what its history keeps of them: nothing, as long as answers stay with us
 * @param openSteps where the episode stands now
 */
record Kept(
        String content,
        Map<String, Object> answers,
        List<String> variables,
        List<String> history,
        List<String> openSteps) {

    private static final String NEWEST = """
            select a.episode_id, e.reference, a.content, a.form from answers a join episode e on e.id = a.episode_id
            order by a.id desc fetch first 1 row only""";

    private static final String VARIABLES = """
            select d.key_ || ' ' || v.name_ || ' ' || coalesce(v.type_, '') || ' ' || coalesce(v.text_, '') || ' '
                || coalesce(v.text2_, '') || ' ' || coalesce(cast(v.long_ as varchar(40)), '') || ' '
                || coalesce(cast(v.double_ as varchar(40)), '')
            from act_ru_variable v join act_ru_execution p on p.id_ = v.proc_inst_id_
            join act_re_procdef d on d.id_ = p.proc_def_id_
            where p.business_key_ = ? order by 1""";

    private static final String HISTORY = """
            select v.name_ || ' ' || coalesce(v.var_type_, '') || ' ' || coalesce(v.text_, '') || ' '
                || coalesce(v.text2_, '') || ' ' || coalesce(cast(v.long_ as varchar(40)), '') || ' '
                || coalesce(cast(v.double_ as varchar(40)), '')
            from act_hi_varinst v join act_hi_procinst p on p.proc_inst_id_ = v.proc_inst_id_
            where p.business_key_ = ? order by 1""";

    private static final String STEPS = """
            select t.task_def_key_ || ' ' || coalesce(t.assignee_, '') from act_ru_task t
            join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = ? order by 1""";

    private record Row(UUID episodeId, String reference, String content, String form) {}

    /** Of the form that was sent last. */
    static Kept last(Journeys journeys, DrawnForm form, Filled filled) {
        Row row = journeys.database().sql(NEWEST).query(Row.class).single();
        if (!row.form().equals(form.name())) throw new AssertionError("sent last was " + row.form());
        String key = row.episodeId().toString();
        String content = withoutIds(row.content().replace(row.reference(), "its reference"), filled);
        return new Kept(
                content,
                read(content),
                strings(journeys, VARIABLES, key).stream()
                        .map(variable -> variable.replace(row.reference(), "its reference"))
                        .toList(),
                strings(journeys, HISTORY, key),
                strings(journeys, STEPS, key));
    }

    /** What belongs to one person only, a goal or an introduction, is chosen by its number. */
    private static String withoutIds(String content, Filled filled) {
        String plain = content;
        for (Field field : filled.served().fields()) {
            String id = String.valueOf(filled.answers().get(field.key()));
            if (field.type().hasChoices() && id.matches("[0-9]+|[0-9a-f-]{36}"))
                plain = plain.replace(
                        "\"%s\":\"%s\"".formatted(field.key(), id), "\"%s\":\"its own\"".formatted(field.key()));
        }
        return plain;
    }

    private static List<String> strings(Journeys journeys, String sql, String episode) {
        return journeys.database().sql(sql).param(episode).query(String.class).list().stream()
                .map(text -> text.replace(episode, "its episode"))
                .toList();
    }

    private static Map<String, Object> read(String content) {
        try {
            return new ObjectMapper().readValue(content, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new AssertionError(content, broken);
        }
    }
}
