package org.alongside.work.team;

import java.util.List;
import java.util.Optional;
import org.alongside.access.AccessLog;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets nobody but its manager look at a team, and logs each look and each refusal. */
@Component
class ManagedTeams {

    private static final String MANAGER = "teamManager";

    private final Workers workers;
    private final Teams teams;
    private final AccessLog log;

    ManagedTeams(Workers workers, Teams teams, AccessLog log) {
        this.workers = workers;
        this.teams = teams;
        this.log = log;
    }

    /** The team asked for, or the manager's first one. */
    ManagedTeam of(String worker, @Nullable String asked, String page) {
        List<Team> managed = managedBy(worker);
        Optional<Team> team = managed.stream()
                .filter(one -> asked == null || asked.isBlank() || one.id().equals(asked))
                .findFirst();
        if (team.isEmpty()) throw notTheirs(worker, page);
        log.allowed(worker, null, page, team.get().name());
        return new ManagedTeam(team.get(), managed);
    }

    /** The same for an act, which is noted where it is kept. */
    ManagedTeam toChange(String worker, String asked, String page) {
        List<Team> managed = managedBy(worker);
        return managed.stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .map(team -> new ManagedTeam(team, managed))
                .orElseThrow(() -> notTheirs(worker, page));
    }

    private List<Team> managedBy(String id) {
        Worker worker = workers.get(id);
        if (!worker.active()) return List.of();
        return teams.all().stream()
                .filter(team -> worker.holds(team.id(), MANAGER))
                .toList();
    }

    private ResponseStatusException notTheirs(String worker, String page) {
        log.refused(worker, null, page, null);
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
