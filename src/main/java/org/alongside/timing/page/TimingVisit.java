package org.alongside.timing.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.access.AccessLog;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets auditors read timings of all teams, and managers those of the teams they manage. */
@Component
class TimingVisit {

    static final String LOOK = "timings";

    private final Workers workers;
    private final Teams teams;
    private final AccessLog log;

    TimingVisit(Workers workers, Teams teams, AccessLog log) {
        this.workers = workers;
        this.teams = teams;
        this.log = log;
    }

    Viewer of(String id) {
        return reads(id, LOOK);
    }

    private Viewer reads(String id, String look) {
        Worker worker = workers.get(id);
        if (worker.active() && worker.holds("auditor")) return new Viewer(sorted(teams.all()), true);
        List<Team> managed = teams.all().stream()
                .filter(team -> worker.active() && worker.holds(team.id(), "teamManager"))
                .toList();
        if (managed.isEmpty()) throw notOpen(id, look);
        return new Viewer(sorted(managed), false);
    }

    /**
     * The team a page is about: that asked for, else none for an auditor and the first of their own for managers.
     *
     * @param wrong is told that there is no such team; a team of others is refused
     */
    @Nullable
    String team(Viewer viewer, String worker, @Nullable String asked, Map<String, String> wrong) {
        if (asked == null || viewer.mayRead(asked)) return viewer.isAuditor() || asked != null ? asked : viewer.first();
        if (!viewer.isAuditor()) throw notOpen(worker, LOOK);
        wrong.put("team", "Choose a team from the list");
        return null;
    }

    /**
     * What only auditors may read: single episodes, what leaves the house, what comes into it.
     *
     * @param look what it was, for the access log
     */
    void asAuditor(String id, String look) {
        if (!reads(id, look).isAuditor()) throw notOpen(id, look);
    }

    private static List<Team> sorted(List<Team> teams) {
        return teams.stream().sorted(Comparator.comparing(Team::name)).toList();
    }

    private ResponseStatusException notOpen(String worker, String look) {
        log.refused(worker, null, look, null);
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
