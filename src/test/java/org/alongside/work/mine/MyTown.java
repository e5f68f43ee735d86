package org.alongside.work.mine;

import static org.alongside.referral.ReferralAnswers.aReferral;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.access.Accounts;
import org.alongside.access.Membership;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A worker of a team of its own, with steps written as the engine room writes them; all are gone after the test. */
final class MyTown {

    static final String TEAM = "zzmine";
    static final String WORKER = "zzmineWorker";
    static final String COLLEAGUE = "zzmineColleague";
    static final String ROLE = "socialWorker";

    final Journeys journeys;
    private final ApplicationContext application;
    private int steps;

    MyTown(ApplicationContext application) {
        this.application = application;
        this.journeys = application.getBean(Journeys.class);
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Teams teams = application.getBean(Teams.class);
        if (teams.find(TEAM).isEmpty()) {
            teams.add(new Team(TEAM, "citycouncil", "Zz Team of Mine", false));
            hire(WORKER, "Wilma Zzmine");
            hire(COLLEAGUE, "Colin Zzmine");
        }
    }

    Worker worker() {
        return application.getBean(Workers.class).get(WORKER);
    }

    Instant now() {
        return journeys.clock().instant();
    }

    Journey aPerson() {
        return journeys.start("referral", "careCoordinator", aReferral());
    }

    /** The worker works with the person. */
    void joins(Journey person) {
        journeys.database()
                .sql("""
                        insert into participant (episode_id, role_id, worker_id, since, is_current)
                        values (?, 'supportWorker', ?, ?, true)""")
                .params(person.episode(), WORKER, now().atOffset(ZoneOffset.UTC))
                .update();
    }

    String aStep(Journey person, String role, String team, @Nullable String owner, Instant due, String name) {
        return aStep(person, "referral", role, team, owner, due, name);
    }

    String aStep(
            Journey person,
            String pathway,
            String role,
            String team,
            @Nullable String owner,
            Instant due,
            String name) {
        String id = "zzmine-%04d".formatted(++steps);
        journeys.database()
                .sql("""
                        insert into open_step (step_id, episode_id, instance_id, pathway, pathway_version, pathway_name,
                            step, name, role_id, team_id, owner, due, first_due, urgent, created_at)
                        values (:id, :episode, 'i', :pathway, 1, :pathway, 'ring', :name, :role, :team, :owner,
                            :due, :due, false, :now)""")
                .param("id", id)
                .param("episode", person.episode())
                .param("pathway", pathway)
                .param("name", name)
                .param("role", role)
                .param("team", team)
                .param("owner", owner, java.sql.Types.VARCHAR)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("now", now().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void leaveNoTrace() {
        journeys.database()
                .sql("delete from open_step where step_id like 'zzmine-%'")
                .update();
        journeys.database()
                .sql("delete from participant where worker_id = ?")
                .param(WORKER)
                .update();
    }

    private void hire(String id, String name) {
        application
                .getBean(Workers.class)
                .save(new Worker(id, name, id + "@example.org", true, List.of(new Membership(TEAM, ROLE, true, null))));
        application.getBean(Accounts.class).open(id, "{noop}alongside");
    }
}
