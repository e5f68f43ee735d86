package org.alongside.work.team;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.pathway.Refusal;
import org.alongside.work.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who in a team works with whom, how much each has of what they can carry, and what of it is late. */
@Controller
class CaseloadPage {

    private static final String LOOK = "caseload of a team";
    private static final String PATH = "/team/caseload";

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final Caseloads caseloads;
    private final HeldSteps steps;
    private final Members members;
    private final Workers workers;

    CaseloadPage(
            ManagedTeams teams,
            TeamFrame frame,
            Caseloads caseloads,
            HeldSteps steps,
            Members members,
            Workers workers) {
        this.teams = teams;
        this.frame = frame;
        this.caseloads = caseloads;
        this.steps = steps;
        this.members = members;
        this.workers = workers;
    }

    @GetMapping(PATH)
    String team(
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "") String after,
            Principal reader,
            Model page) {
        ManagedTeam managed = teams.of(reader.getName(), team, LOOK);
        ListPage<WorkerLoad> loads = caseloads.workers(managed.id(), after);
        frame.around(managed, PATH, page);
        page.addAttribute("loads", loads.rows());
        page.addAttribute("held", heldBy(managed, loads.rows()));
        page.addAttribute("strayed", after.isEmpty() ? caseloads.heldByNobodyOfTheTeam(managed.id()) : List.of());
        page.addAttribute("isFirst", after.isEmpty());
        page.addAttribute("next", loads.next());
        return "work/team/caseload";
    }

    @GetMapping(PATH + "/{worker}")
    String worker(
            @PathVariable String worker,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String after,
            Principal reader,
            Model page) {
        ManagedTeam managed = teams.of(reader.getName(), team, LOOK);
        List<PersonHeld> held = caseloads.heldBy(managed.id(), List.of(worker));
        ListPage<HeldStep> open = steps.of(managed.id(), worker, Place.read(after));
        page.addAttribute("worker", known(managed, worker, held.isEmpty() && open.isEmpty()));
        frame.around(managed, PATH, page);
        page.addAttribute("held", held);
        page.addAttribute("steps", open.rows());
        page.addAttribute("isFirst", Place.read(after).isStart());
        page.addAttribute("next", open.next());
        return "work/team/worker";
    }

    /** Of others than its members and those who still have something in it a team's page says nothing. */
    private Worker known(ManagedTeam team, String worker, boolean hasNothing) {
        boolean member =
                members.of(team.id()).stream().anyMatch(one -> one.worker().equals(worker));
        return workers.find(worker)
                .filter(found -> member || !hasNothing)
                .orElseThrow(() -> Refusal.missing("There is no such worker in your team."));
    }

    private Map<String, List<PersonHeld>> heldBy(ManagedTeam team, List<WorkerLoad> loads) {
        List<String> ids = loads.stream().map(WorkerLoad::id).toList();
        return caseloads.heldBy(team.id(), ids).stream().collect(Collectors.groupingBy(PersonHeld::worker));
    }
}
