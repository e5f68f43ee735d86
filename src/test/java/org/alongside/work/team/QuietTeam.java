package org.alongside.work.team;

import java.util.List;
import org.alongside.access.Accounts;
import org.alongside.access.Membership;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.springframework.context.ApplicationContext;

/** A manager and one worker of a team in which nothing waits and nobody is worked with. */
public final class QuietTeam {

    public static final String QUIET_MANAGER = "zzquietManager";

    static final String QUIET = "zzquiet";
    static final String QUIET_WORKER = "zzquietWorker";

    private QuietTeam() {}

    /** Once in each town, whichever test asks first. */
    public static synchronized void isThere(ApplicationContext application) {
        Teams teams = application.getBean(Teams.class);
        if (teams.find(QUIET).isPresent()) return;
        teams.add(new Team(QUIET, "citycouncil", "Zz Quiet Team", false));
        hire(application, QUIET_MANAGER, "Quintin Hush", "teamManager");
        hire(application, QUIET_WORKER, "Willa Still", "peerMentor");
        application.getBean(Accounts.class).open(QUIET_MANAGER, "{noop}alongside");
    }

    private static void hire(ApplicationContext application, String id, String name, String role) {
        List<Membership> memberships = List.of(new Membership(QUIET, role, true, null));
        application.getBean(Workers.class).save(new Worker(id, name, id + "@example.org", true, memberships));
    }
}
