package org.alongside.work.team;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.Choice;
import org.alongside.pathway.desk.ChoosingSteps;
import org.alongside.record.London;
import org.alongside.work.team.GivingOut.NotGiven;
import org.alongside.work.team.GivingOut.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For whom somebody has yet to be found in a team; its manager gives one step or several from here. */
@Controller
class UnallocatedPage {

    private static final String LOOK = "steps nobody has taken in a team";

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final Unallocated unallocated;
    private final Candidates candidates;
    private final ChoosingSteps choosing;
    private final GivingOut giving;
    private final Clock clock;

    UnallocatedPage(
            ManagedTeams teams,
            TeamFrame frame,
            Unallocated unallocated,
            Candidates candidates,
            ChoosingSteps choosing,
            GivingOut giving,
            Clock clock) {
        this.teams = teams;
        this.frame = frame;
        this.unallocated = unallocated;
        this.candidates = candidates;
        this.choosing = choosing;
        this.giving = giving;
        this.clock = clock;
    }

    /**
     * A step with those it may be given to.
     *
     * @param chooses whether a worker is chosen by doing the step itself
     */
    record Row(WaitingStep step, boolean chooses, List<Choice> choices) {}

    @GetMapping("/team")
    String team() {
        return "redirect:/team/unallocated";
    }

    @GetMapping("/team/unallocated")
    String show(
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String after,
            Principal worker,
            Model page) {
        list(
                teams.of(worker.getName(), team, LOOK),
                Place.read(after),
                new Typed(MultiValueMap.fromSingleValue(Map.of())),
                page);
        return "work/team/unallocated";
    }

    @PostMapping("/team/unallocated")
    ModelAndView give(
            @RequestParam MultiValueMap<String, String> sent, Principal worker, Model page, RedirectAttributes next) {
        Typed typed = new Typed(sent);
        ManagedTeam team = teams.toChange(worker.getName(), typed.of("team"), LOOK);
        String one = typed.of("one");
        List<String> steps = one.isEmpty() ? typed.all("step") : List.of(one);
        String box = one.isEmpty() ? "to" : "to-" + one;
        Mistakes mistakes = new Mistakes();
        if (steps.isEmpty()) mistakes.add("waiting", "Tick the steps to give, or give one from its own row");
        Optional<Candidate> to = candidate(team, typed.of(box));
        if (to.isEmpty()) mistakes.add(box, "Choose a worker of the team");
        if (mistakes.any()) return again(team, typed, mistakes, page);
        Outcome outcome = giving.give(team, worker.getName(), steps, to.get());
        if (outcome.refused().isEmpty()) {
            next.addFlashAttribute("done", String.join(" ", outcome.given()));
            return new ModelAndView("redirect:/team/unallocated?team=" + team.id());
        }
        if (!outcome.given().isEmpty()) page.addAttribute("done", String.join(" ", outcome.given()));
        for (NotGiven step : outcome.refused()) mistakes.add("step-" + step.stepId(), step.sentence());
        return again(team, typed, mistakes, page);
    }

    private ModelAndView again(ManagedTeam team, Typed typed, Mistakes mistakes, Model page) {
        list(team, Place.read(typed.of("after")), typed, page);
        page.addAttribute("errors", mistakes.all());
        return new ModelAndView("work/team/unallocated", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Optional<Candidate> candidate(ManagedTeam team, String worker) {
        return candidates.in(team.id(), London.dayOf(clock.instant())).stream()
                .filter(candidate -> candidate.worker().equals(worker))
                .findFirst();
    }

    private void list(ManagedTeam team, Place after, Typed typed, Model page) {
        Set<String> stepsThatChoose = choosing.all();
        ListPage<WaitingStep> steps = unallocated.of(team.id(), stepsThatChoose, after);
        List<Candidate> all = candidates.in(team.id(), London.dayOf(clock.instant()));
        Map<UUID, Set<String>> known = candidates.whoKnow(
                steps.rows().stream().map(WaitingStep::person).toList());
        frame.around(team, "/team/unallocated", page);
        page.addAttribute(
                "rows",
                steps.rows().stream()
                        .map(step -> row(step, stepsThatChoose, all, known.getOrDefault(step.person(), Set.of())))
                        .toList());
        page.addAttribute("everybody", everybody(all));
        page.addAttribute("count", unallocated.howMany(team.id(), stepsThatChoose));
        page.addAttribute("after", after.isStart() ? null : after.toString());
        page.addAttribute("next", steps.next());
        page.addAttribute("typed", typed);
    }

    private static Row row(WaitingStep step, Set<String> choosing, List<Candidate> all, Set<String> known) {
        boolean chooses = choosing.contains(step.pathwayAndStep());
        List<Choice> choices = all.stream()
                .filter(candidate -> !chooses && candidate.role().equals(step.roleId()))
                .map(candidate -> new Choice(candidate.worker(), candidate.words(known.contains(candidate.worker()))))
                .toList();
        return new Row(step, chooses, choices);
    }

    private static List<Choice> everybody(List<Candidate> all) {
        return all.stream()
                .map(candidate -> new Choice(candidate.worker(), candidate.words(false)))
                .collect(java.util.stream.Collectors.toMap(
                        Choice::value, choice -> choice, (one, same) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
