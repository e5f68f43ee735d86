package org.alongside.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything a refused call might have half-written, as it was before the call. */
final class Untouched {

    private static final List<String> COUNTED = List.of(
            "answers",
            "document",
            "participant",
            "step_log",
            "person",
            "milestone",
            "change_of_worker",
            "notice",
            "warning_note",
            "act_ru_job",
            "act_ge_bytearray",
            "act_re_deployment",
            "act_hi_comment",
            "act_hi_attachment",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_op_log",
            "act_hi_actinst",
            "act_ru_authorization");

    private static final String COUNT = COUNTED.stream()
            .map(table -> "(select count(*) from %1$s) as rows_in_%1$s".formatted(table))
            .collect(Collectors.joining(", ", "select ", ""));

    private static final List<String> READ = List.of(
            """
            select id_, rev_, task_def_key_, assignee_, owner_, due_date_, priority_, delegation_, suspension_state_
            from act_ru_task order by id_""",
            "select id_, rev_, act_id_, suspension_state_ from act_ru_execution order by id_",
            "select id_, rev_, name_, text_, long_ from act_ru_variable order by id_",
            "select id_, rev_, type_, group_id_, user_id_, task_id_ from act_ru_identitylink order by id_",
            "select id, closed_at, receiving_team, strand, closing_note from episode order by id",
            "select id, pronouns from person order by id",
            "select id, withdrawn_at from warning_note order by id",
            "select id_, rev_, pwd_ from act_id_user order by id_",
            "select id_, rev_, name_ from act_ru_filter order by id_");

    private final JdbcClient database;
    private final Map<String, Object> before;

    private Untouched(JdbcClient database) {
        this.database = database;
        this.before = state();
    }

    static Untouched asOfNow(JdbcClient database) {
        return new Untouched(database);
    }

    /** The same rows as before, in the record and in the engine. */
    void assertNothingChanged() {
        Map<String, Object> now = state();
        before.forEach((what, value) -> assertThat(now.get(what)).as(what).isEqualTo(value));
    }

    private Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.putAll(database.sql(COUNT).query().singleRow());
        for (String query : READ) {
            state.put(query, database.sql(query).query().listOfRows().toString());
        }
        return state;
    }
}
