package org.alongside.work.team;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Steps that a manager takes from one worker and gives to another, each with the reason, which stays. */
@Repository
class StepsGivenOn {

    private final JdbcClient jdbc;
    private final Workbench workbench;
    private final Clock clock;

    StepsGivenOn(JdbcClient jdbc, Workbench workbench, Clock clock) {
        this.jdbc = jdbc;
        this.workbench = workbench;
        this.clock = clock;
    }

    /**
     * Gives a step on, or back to the team where there is nobody to give it to.
     *
     * @param from who had it when the manager decided
     * @throws Refusal when somebody else has it meanwhile, or a rule says no
     */
    @Transactional
    public void give(HeldStep step, String from, @Nullable String to, String because, String manager) {
        if (!from.equals(step.ownerId()))
            throw Refusal.conflict("“%s” has changed hands meanwhile. Look again who has it.".formatted(step.name()));
        workbench.give(step.stepId(), manager, to);
        jdbc.sql("""
                        insert into step_given (step_id, episode_id, from_worker, to_worker, because, given_by, given_at)
                        values (:step, :episode, :from, :to, :because, :by, :at)""")
                .param("step", step.stepId())
                .param("episode", step.episode())
                .param("from", from)
                .param("to", to, Types.VARCHAR)
                .param("because", because)
                .param("by", manager)
                .param("at", Stored.moment(clock.instant()))
                .update();
    }

    /** Through whose hands a step went, the first change first. */
    List<GivenOn> of(String stepId) {
        return jdbc.sql("""
                        select f.name as from_name, t.name as to_name, g.because, b.name as by_name, g.given_at
                        from step_given g
                        join worker f on f.id = g.from_worker
                        left join worker t on t.id = g.to_worker
                        join worker b on b.id = g.given_by
                        where g.step_id = ? order by g.id""")
                .param(stepId)
                .query((row, line) -> new GivenOn(
                        row.getString("from_name"),
                        row.getString("to_name"),
                        row.getString("because"),
                        row.getString("by_name"),
                        Stored.moment(row, "given_at")))
                .list();
    }
}
