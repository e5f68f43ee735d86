package org.alongside.work.team;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.work.Place;
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
    private static final String VIEW = "work/team/unallocated";

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final WaitingRows rows;
    private final GivingOut giving;

    UnallocatedPage(ManagedTeams teams, TeamFrame frame, WaitingRows rows, GivingOut giving) {
        this.teams = teams;
        this.frame = frame;
        this.rows = rows;
        this.giving = giving;
    }

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
        ManagedTeam managed = teams.of(worker.getName(), team, LOOK);
        list(managed, Place.read(after), Typed.NOTHING, page);
        return VIEW;
    }

    @PostMapping("/team/unallocated")
    ModelAndView give(
            @RequestParam MultiValueMap<String, String> sent, Principal worker, Model page, RedirectAttributes next) {
        Typed typed = new Typed(sent);
        ManagedTeam team = teams.toChange(worker.getName(), typed.of("team"), LOOK);
        Mistakes mistakes = new Mistakes();
        Wish wish = Wish.read(typed);
        if (wish.steps().isEmpty()) mistakes.add("waiting", "Tick the steps to give, or give one from its own row");
        Optional<Candidate> to = rows.candidate(team, typed.of(wish.box()));
        if (to.isEmpty()) mistakes.add(wish.box(), "Choose a worker of the team");
        if (mistakes.any() || to.isEmpty()) return again(team, typed, mistakes, page);
        Outcome outcome = giving.give(team, worker.getName(), wish.steps(), to.get());
        if (outcome.refused().isEmpty()) return given(team, outcome, next);
        return partly(team, typed, outcome, page);
    }

    private static ModelAndView given(ManagedTeam team, Outcome outcome, RedirectAttributes next) {
        next.addFlashAttribute("done", outcome.inWords());
        next.addAttribute("team", team.id());
        return new ModelAndView("redirect:/team/unallocated");
    }

    private ModelAndView partly(ManagedTeam team, Typed typed, Outcome outcome, Model page) {
        Mistakes mistakes = new Mistakes();
        for (NotGiven step : outcome.refused()) mistakes.add("step-" + step.stepId(), step.sentence());
        if (!outcome.given().isEmpty()) page.addAttribute("done", outcome.inWords());
        return again(team, typed, mistakes, page);
    }

    private ModelAndView again(ManagedTeam team, Typed typed, Mistakes mistakes, Model page) {
        Set<String> shown = list(team, Place.read(typed.of("after")), typed, page);
        page.addAttribute("errors", mistakes.all());
        page.addAttribute("gone", mistakes.elsewhere(shown));
        return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The boxes of the page, to which a mistake can point. */
    private Set<String> list(ManagedTeam team, Place after, Typed typed, Model page) {
        frame.around(team, "/team/unallocated", page);
        page.addAttribute("typed", typed);
        return rows.into(page, team, after);
    }

    /**
     * What is to be given.
     *
     * @param box where the worker was chosen
     */
    private record Wish(List<String> steps, String box) {

        /** The button of a row gives that step alone, whatever is ticked. */
        static Wish read(Typed typed) {
            String one = typed.of("one");
            return one.isEmpty() ? new Wish(typed.all("step"), "to") : new Wish(List.of(one), "to-" + one);
        }
    }
}
