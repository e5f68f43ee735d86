package org.alongside.work.team;

import java.security.Principal;
import java.util.Optional;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.work.IdentityBars;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a step that a worker has to a colleague or back to the team, with the reason; earlier ones stay on the page. */
@Controller
class GiveOnPage {

    private static final String LOOK = "step to be given to somebody else";
    private static final String PATH = "/team/steps/{stepId}/give";
    private static final String VIEW = "work/team/give";
    private static final int LONGEST_REASON = 1_000;

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final HeldSteps steps;
    private final StepsGivenOn given;
    private final Receivers receivers;
    private final IdentityBars bars;
    private final AccessLog log;

    GiveOnPage(
            ManagedTeams teams,
            TeamFrame frame,
            HeldSteps steps,
            StepsGivenOn given,
            Receivers receivers,
            IdentityBars bars,
            AccessLog log) {
        this.teams = teams;
        this.frame = frame;
        this.steps = steps;
        this.given = given;
        this.receivers = receivers;
        this.bars = bars;
        this.log = log;
    }

    @GetMapping(PATH)
    String show(@PathVariable String stepId, @RequestParam String team, Principal manager, Model page) {
        ManagedTeam managed = teams.toChange(manager.getName(), team, LOOK);
        HeldStep step = stepOf(managed, stepId);
        log.allowed(manager.getName(), step.episode(), LOOK, null);
        around(managed, step, Typed.NOTHING, manager.getName(), page);
        return VIEW;
    }

    @PostMapping(PATH)
    ModelAndView give(
            @PathVariable String stepId,
            @RequestParam MultiValueMap<String, String> sent,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Typed typed = new Typed(sent);
        ManagedTeam team = teams.toChange(manager.getName(), typed.of("team"), LOOK);
        HeldStep step = stepOf(team, stepId);
        Mistakes mistakes = new Mistakes();
        Optional<Receiver> to = receivers.chosen(team, step, typed.of("to"));
        if (to.isEmpty()) mistakes.add("to", "Choose who is to have the step");
        String because = typed.text("because", "Say why the step changes hands", LONGEST_REASON, mistakes);
        if (to.isEmpty() || mistakes.any()) {
            page.addAttribute("errors", mistakes.all());
            return again(team, step, typed, manager.getName(), page, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            given.give(step, typed.of("from"), to.get().worker(), because, manager.getName());
        } catch (Refusal refusal) {
            page.addAttribute("refused", refusal.sentence());
            return again(team, step, typed, manager.getName(), page, HttpStatusCode.valueOf(refusal.status()));
        }
        return done(team, step, to.get(), next);
    }

    private static ModelAndView done(ManagedTeam team, HeldStep step, Receiver to, RedirectAttributes next) {
        next.addFlashAttribute("done", step.title() + " is now " + to.words() + ".");
        next.addAttribute("team", team.id());
        next.addAttribute("worker", step.ownerId());
        return new ModelAndView("redirect:/team/caseload/{worker}");
    }

    private HeldStep stepOf(ManagedTeam team, String stepId) {
        HeldStep step = steps.find(team.id(), stepId)
                .orElseThrow(() -> Refusal.missing("This step is not open in your team any more."));
        if (step.ownerId() == null)
            throw Refusal.conflict("Nobody has this step now. Give it from the list of those who wait.");
        return step;
    }

    private ModelAndView again(
            ManagedTeam team, HeldStep step, Typed typed, String reader, Model page, HttpStatusCode status) {
        around(team, step, typed, reader, page);
        return new ModelAndView(VIEW, status);
    }

    private void around(ManagedTeam team, HeldStep step, Typed typed, String reader, Model page) {
        frame.around(team, "/team/caseload", page);
        page.addAttribute("step", step);
        page.addAttribute("typed", typed);
        page.addAttribute("receivers", receivers.of(team, step));
        page.addAttribute("history", given.of(step.stepId()));
        page.addAttribute("bar", bars.of(new EpisodeRef(step.episode(), step.reference()), reader));
    }
}
