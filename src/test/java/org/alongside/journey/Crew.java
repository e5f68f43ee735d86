package org.alongside.journey;

import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;

/** Who may do what about one episode, and who may not. */
final class Crew {

    private static final String MANAGERS = """
            select m.worker_id from membership m where m.role_id = 'teamManager'
                and (m.team_id in (select team_id from episode_team where episode_id = :episode)
                    or m.team_id = (select receiving_team from episode where id = :episode))""";

    private static final String ENTITLED = """
            select p.worker_id from participant p where p.episode_id = :episode and p.is_current
            union\s""" + MANAGERS;

    private static final String COVERING =
            " union select to_worker from change_of_worker where episode_id = :episode and kind = 'cover'";

    private final Journeys journeys;
    private final Journey journey;
    private final Random random;

    Crew(Journeys journeys, Journey journey, Random random) {
        this.journeys = journeys;
        this.journey = journey;
        this.random = random;
    }

    /** Somebody who may do the step: its owner, or anyone of the group it is offered to. */
    String anyoneFor(Task step) {
        return step.getAssignee() == null ? oneOf(offered(step)) : step.getAssignee();
    }

    /** Somebody who has nothing to do with the step, though perhaps with the person. */
    String aStrangerTo(Task step) {
        List<String> entitled = offered(step);
        return oneOf(workers("select id from worker where active").stream()
                .filter(worker -> !entitled.contains(worker) && !worker.equals(step.getAssignee()))
                .toList());
    }

    /** Somebody who works with the person, or manages those who do. */
    String anyoneWhoMayAct() {
        return oneOf(workers(ENTITLED));
    }

    String aManager() {
        return oneOf(workers(MANAGERS));
    }

    String anyoneWhoMayNotAct() {
        return oneOf(workers("select id from worker where active and id not in (" + ENTITLED + COVERING + ")"));
    }

    /** The roles somebody holds in the episode now, which are those that can change hands. */
    List<String> rolesHeld() {
        return workers("select role_id from participant where episode_id = :episode and is_current");
    }

    /** Who could take over one of them. */
    List<String> couldTakeOver() {
        return workers("""
                select m.worker_id from membership m
                join participant p on p.role_id = m.role_id and p.worker_id <> m.worker_id
                join episode_team t on t.episode_id = p.episode_id and t.role_id = p.role_id and t.team_id = m.team_id
                where p.episode_id = :episode and p.is_current""");
    }

    private List<String> offered(Task step) {
        return journeys.groupsOffered(step).stream()
                .flatMap(group ->
                        journeys.engine.getIdentityService().createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .toList();
    }

    private List<String> workers(String sql) {
        return journeys.database.sql(sql).param("episode", journey.episode()).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    private String oneOf(List<String> names) {
        if (names.isEmpty()) throw new AssertionError("nobody there");
        return names.get(random.nextInt(names.size()));
    }
}
