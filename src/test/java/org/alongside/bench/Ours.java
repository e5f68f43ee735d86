package org.alongside.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.access.Membership;
import org.alongside.access.Organisation;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.journey.CountedDatabase;
import org.alongside.pathway.desk.Workbench;
import org.camunda.bpm.engine.ProcessEngine;

/** Alongside, called as a signed-in worker calls it. */
final class Ours extends Contestant {

    private final Workbench workbench;

    Ours(ProcessEngine engine, CountedDatabase database, Workbench workbench) {
        super(engine, database);
        this.workbench = workbench;
    }

    /** Gives a lane its teams and workers, in two organisations. */
    static void employ(Lane lane, Teams teams, Workers workers) {
        teams.add(new Organisation("from" + lane.number(), "From " + lane.number()));
        teams.add(new Organisation("to" + lane.number(), "To " + lane.number()));
        teams.add(new Team(lane.sendingTeam(), "from" + lane.number(), "Sending " + lane.number(), false));
        teams.add(new Team(lane.receivingTeam(), "to" + lane.number(), "Receiving " + lane.number(), true));
        Stream.of("careCoordinator", "teamManager", "developmentWorker")
                .map(role -> new Worker(
                        lane.worker(role),
                        "Worker " + lane.worker(role),
                        null,
                        true,
                        List.of(new Membership(lane.team(role), role, true, null))))
                .forEach(workers::save);
    }

    @Override
    List<String> groups(Lane lane, String role) {
        return List.of(role, offeredTo(lane, role));
    }

    @Override
    String offeredTo(Lane lane, String role) {
        return Teams.group(lane.team(role), role);
    }

    @Override
    String open(String definition, Map<String, Object> answers) {
        return engine.getFormService().submitStartForm(definition, answers).getBusinessKey();
    }

    @Override
    void submit(String taskId, String worker, Taking taking, Map<String, Object> answers) {
        switch (taking) {
            case FIRST -> engine.getFormService().submitTaskForm(taskId, answers);
            case NEVER -> workbench.complete(taskId, worker, answers);
        }
    }

    /** Closes what was allocated, or the one worker of a lane would soon have thousands of open episodes. */
    @Override
    void tidy() {
        database.client().sql("""
                        update episode set closed_at = opened_at, closing_reason = 'other'
                        where closed_at is null
                            and id in (select episode_id from milestone where name = 'allocated')""").update();
        super.tidy();
    }
}
