package org.alongside.demo.story;

import java.util.List;
import java.util.Map;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does in a story what workers do on their pages, through the same calls. */
@Component
@Profile("demo & telling")
class Desk {

    /** As the page of a step notes it. */
    private static final String LOOK = "step";

    private final Workbench workbench;
    private final JdbcClient jdbc;
    private final Answering answering;
    private final Notebook notes;
    private final AccessLog log;

    Desk(Workbench workbench, JdbcClient jdbc, Answering answering, Notebook notes, AccessLog log) {
        this.workbench = workbench;
        this.jdbc = jdbc;
        this.answering = answering;
        this.notes = notes;
        this.log = log;
    }

    EpisodeRef start(Told told, String pathway, String worker, Map<String, Object> answers) {
        var form = workbench.paperToStart(pathway, worker).form();
        return workbench.start(pathway, worker, answering.all(form, answers, told));
    }

    void look(Told told, String step, @Nullable String worker) {
        Open open = open(told, step);
        workbench.open(open.stepId(), open.doneBy(worker));
        log.allowed(open.doneBy(worker), told.episode().id(), LOOK, null);
    }

    void complete(Told told, String step, @Nullable String worker, Map<String, Object> answers) {
        Open open = open(told, step);
        String doer = open.doneBy(worker);
        var form = workbench.open(open.stepId(), doer).form();
        workbench.complete(open.stepId(), doer, answering.all(form, answers, told));
    }

    /** To the end of an office day. */
    void retarget(Told told, Deed.Retarget change) {
        var due = change.due().of(told.days(), told.today()).atTime(16, 0).atZone(Days.LONDON);
        String step = open(told, change.step()).stepId();
        workbench.retarget(step, change.worker(), due.toInstant(), change.because());
    }

    /** Where what is no step is written down. */
    Notebook notes() {
        return notes;
    }

    EpisodeRef linkedTo(EpisodeRef earlier) {
        return jdbc.sql("select id, reference from episode where linked_from = :earlier")
                .param("earlier", earlier.id())
                .query(EpisodeRef.class)
                .single();
    }

    /** A step that is open; one whose kind may vary is told as the first letters of its id. */
    private Open open(Told told, String step) {
        List<Open> open = jdbc.sql("""
                        select o.step_id, o.step, coalesce(o.owner, (select min(m.worker_id) from membership m
                            where m.team_id = o.team_id and m.role_id = o.role_id)) as owner
                        from open_step o where o.episode_id = :episode order by o.created_at, o.step_id""")
                .param("episode", told.episode().id())
                .query(Open.class)
                .list();
        return open.stream()
                .filter(each -> each.step().startsWith(step))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("%s: %s is not open, but %s".formatted(told.name(), step, open)));
    }

    record Open(String stepId, String step, @Nullable String owner) {

        String doneBy(@Nullable String named) {
            String doer = named == null ? owner : named;
            if (doer == null) throw new IllegalStateException("nobody is there for " + step);
            return doer;
        }
    }
}
