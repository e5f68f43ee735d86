package org.alongside.work.team;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Workbench;
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

/** Changes the target of one step of a team, with the reason; what it was before stays on the page. */
@Controller
class TargetPage {

    private static final String LOOK = "target of a step";
    private static final int LONGEST_REASON = 1_000;

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final LateSteps steps;
    private final TargetChanges changes;
    private final Workbench workbench;
    private final NewTargets newTargets;
    private final IdentityBars bars;
    private final AccessLog log;

    TargetPage(
            ManagedTeams teams,
            TeamFrame frame,
            LateSteps steps,
            TargetChanges changes,
            Workbench workbench,
            NewTargets newTargets,
            IdentityBars bars,
            AccessLog log) {
        this.teams = teams;
        this.frame = frame;
        this.steps = steps;
        this.changes = changes;
        this.workbench = workbench;
        this.newTargets = newTargets;
        this.bars = bars;
        this.log = log;
    }

    @GetMapping("/team/late/{stepId}")
    String show(@PathVariable String stepId, @RequestParam String team, Principal worker, Model page) {
        ManagedTeam managed = teams.toChange(worker.getName(), team, LOOK);
        LateStep step = stepOf(managed, stepId);
        log.allowed(worker.getName(), step.episode(), LOOK, null);
        around(managed, step, worker.getName(), page);
        page.addAttribute("typed", Typed.NOTHING);
        return "work/team/target";
    }

    @PostMapping("/team/late/{stepId}")
    ModelAndView change(
            @PathVariable String stepId,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            RedirectAttributes next) {
        Typed typed = new Typed(sent);
        ManagedTeam team = teams.toChange(worker.getName(), typed.of("team"), LOOK);
        LateStep step = stepOf(team, stepId);
        Mistakes mistakes = new Mistakes();
        Optional<Instant> due = newTargets.read(team.id(), typed, mistakes);
        String because = typed.text("because", "Say why the target changes", LONGEST_REASON, mistakes);
        if (due.isEmpty() || mistakes.any()) {
            page.addAttribute("errors", mistakes.all());
            return again(team, step, typed, worker.getName(), page, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            workbench.retarget(stepId, worker.getName(), due.get(), because);
        } catch (Refusal refusal) {
            page.addAttribute("refused", refusal.sentence());
            return again(team, step, typed, worker.getName(), page, HttpStatusCode.valueOf(refusal.status()));
        }
        return done(team, step, due.get(), next);
    }

    private ModelAndView done(ManagedTeam team, LateStep step, Instant due, RedirectAttributes next) {
        next.addFlashAttribute("done", said(team, step, due));
        next.addAttribute("team", team.id());
        return new ModelAndView("redirect:/team/late");
    }

    private ModelAndView again(
            ManagedTeam team, LateStep step, Typed typed, String reader, Model page, HttpStatusCode status) {
        around(team, step, reader, page);
        page.addAttribute("typed", typed);
        return new ModelAndView("work/team/target", status);
    }

    private String said(ManagedTeam team, LateStep step, Instant due) {
        return "%s, %s: the target is now %s."
                .formatted(step.personName(), step.name(), frame.words(team).moment(due));
    }

    private LateStep stepOf(ManagedTeam team, String stepId) {
        return steps.find(team.id(), stepId)
                .orElseThrow(() -> Refusal.missing("This step is not open in your team any more."));
    }

    private void around(ManagedTeam team, LateStep step, String reader, Model page) {
        frame.around(team, "/team/late", page);
        page.addAttribute("step", step);
        page.addAttribute("changes", changes.of(step.stepId()));
        page.addAttribute("bar", bars.of(new EpisodeRef(step.episode(), step.reference()), reader));
    }
}
