package org.alongside.work.mine;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.access.Membership;
import org.alongside.access.Organisation;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As many open steps as a large council has, each with the rows the engine and the record keep of a real one. */
final class BusyTown {

    static final int STEPS = Integer.getInteger("bench.steps", 100_000);
    static final int TEAMS = 25;
    static final int WORKERS_IN_A_ROLE = 4;
    static final List<String> ROLES = List.of("careCoordinator", "developmentWorker");

    /** Of five steps of a person two are somebody's, three wait for whoever takes them. */
    private static final String OWNER = """
            case when n / 200 % 5 < 2 then 'bench' || n % 25 || case when n / 25 % 2 = 0 then 'careCoordinator'
                else 'developmentWorker' end || n / 50 % 4 end""";

    private static final String TEAM = "'bench' || n % 25";
    private static final String ROLE = "case when n / 25 % 2 = 0 then 'careCoordinator' else 'developmentWorker' end";
    private static final String GROUP =
            "'bench' || n % 25 || case when n / 25 % 2 = 0 then 'CareCoordinator' else 'DevelopmentWorker' end";
    private static final String EPISODE = "md5('episode' || n / 5)::uuid";
    private static final String DUE = "now() + (n % 400 - 200) * interval '1 hour'";

    private final JdbcClient database;

    private BusyTown(JdbcClient database) {
        this.database = database;
    }

    /** Copies one real step, with another due date, place and owner in every copy. */
    static void settle(Journeys journeys, Teams teams, Workers workers, Journey real) {
        BusyTown town = new BusyTown(journeys.database());
        employ(teams, workers);
        String step = real.openSteps().get(0).getId();
        String episode = real.episode().toString();
        town.copy("person", "id = (select person_id from episode where id = '" + episode + "')", """
                'id', md5('person' || n)::uuid, 'name', 'Person ' || n, 'folded_name', 'person ' || n""", STEPS / 5);
        town.copy("episode", "id = '" + episode + "'", """
                'id', md5('episode' || n)::uuid, 'reference', 'B-' || n, 'person_id', md5('person' || n)::uuid""", STEPS / 5);
        town.copy("participant", "episode_id = '" + episode + "'", """
                'id', 10000000 + n, 'episode_id', md5('episode' || n)::uuid, 'role_id', 'careCoordinator',
                'worker_id', 'bench' || n % 25 || 'careCoordinator' || n % 4""", STEPS / 5);
        town.copy("open_step", "step_id = '" + step + "'", """
                'step_id', 'bench-' || n, 'episode_id', %s, 'team_id', %s, 'role_id', %s, 'owner', %s, 'due', %s""".formatted(EPISODE, TEAM, ROLE, OWNER, DUE), STEPS);
        town.copy("act_ru_task", "id_ = '" + step + "'", """
                'id_', 'bench-' || n, 'assignee_', %s, 'due_date_', %s, 'create_time_', now() - n * interval '1 second'""".formatted(OWNER, DUE), STEPS);
        town.copy(
                "act_ru_identitylink",
                "task_id_ = '" + step + "' and type_ = 'candidate'",
                """
                'id_', 'bench-l' || n, 'task_id_', 'bench-' || n, 'group_id_', %s""".formatted(GROUP),
                STEPS);
        town.copy(
                "act_ru_authorization",
                "resource_id_ = '" + step + "' and group_id_ is not null",
                """
                'id_', 'bench-a' || n, 'resource_id_', 'bench-' || n, 'group_id_', %s""".formatted(GROUP),
                STEPS);
        journeys.database().sql("vacuum analyze").update();
    }

    private static void employ(Teams teams, Workers workers) {
        teams.add(new Organisation("bench", "Busy town"));
        for (int team = 0; team < TEAMS; team++) {
            String id = "bench" + team;
            teams.add(new Team(id, "bench", "Team " + team, true));
            ROLES.forEach(role -> IntStream.range(0, WORKERS_IN_A_ROLE)
                    .mapToObj(n -> new Worker(
                            id + role + n,
                            "Worker " + id + n,
                            null,
                            true,
                            List.of(new Membership(id, role, true, null))))
                    .forEach(workers::save));
        }
    }

    /** One row a number, with some columns changed. */
    private void copy(String table, String row, String changed, int times) {
        int copied = database.sql("""
                        insert into %1$s overriding system value
                        select (jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%3$s))).*
                        from (select * from %1$s where %2$s limit 1) t cross join generate_series(1, %4$d) n""".formatted(table, row, changed, times)).update();
        if (copied != times) throw new AssertionError("%s: %d rows instead of %d".formatted(table, copied, times));
    }
}
