package org.alongside.work.team;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.AccessLog;
import org.alongside.calendar.TeamCalendar;
import org.alongside.calendar.WorkingDays;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.London;
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
    private final WorkingDays workingDays;
    private final IdentityBars bars;
    private final AccessLog log;
    private final Clock clock;

    TargetPage(
            ManagedTeams teams,
            TeamFrame frame,
            LateSteps steps,
            TargetChanges changes,
            Workbench workbench,
            WorkingDays workingDays,
            IdentityBars bars,
            AccessLog log,
            Clock clock) {
        this.teams = teams;
        this.frame = frame;
        this.steps = steps;
        this.changes = changes;
        this.workbench = workbench;
        this.workingDays = workingDays;
        this.bars = bars;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/team/late/{stepId}")
    String show(@PathVariable String stepId, @RequestParam String team, Principal worker, Model page) {
        ManagedTeam managed = teams.toChange(worker.getName(), team, LOOK);
        LateStep step = stepOf(managed, stepId);
        log.allowed(worker.getName(), step.episode(), LOOK, null);
        around(managed, step, worker.getName(), page);
        page.addAttribute("typed", new Typed(MultiValueMap.fromSingleValue(Map.of())));
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
        Optional<Instant> due = due(team, typed, mistakes);
        String because = typed.text("because", "Say why the target changes", LONGEST_REASON, mistakes);
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_ENTITY;
        if (!mistakes.any() && due.isPresent()) {
            try {
                workbench.retarget(stepId, worker.getName(), due.get(), because);
                next.addFlashAttribute("done", said(team, step, due.get()));
                return new ModelAndView("redirect:/team/late?team=" + team.id());
            } catch (Refusal refusal) {
                page.addAttribute("refused", refusal.sentence());
                status = HttpStatus.valueOf(refusal.status());
            }
        }
        around(team, step, worker.getName(), page);
        page.addAttribute("typed", typed);
        page.addAttribute("errors", mistakes.all());
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

    /** Without a time the end of the team's working day, as targets in working days have it. */
    private Optional<Instant> due(ManagedTeam team, Typed typed, Mistakes mistakes) {
        TeamCalendar calendar = workingDays.calendarOf(team.id());
        Optional<LocalDate> day = typed.day("due", "Give the day of the new target", mistakes);
        Optional<LocalTime> time = typed.time("time", mistakes);
        if (day.isEmpty() || mistakes.any()) return Optional.empty();
        if (time.isEmpty() && !calendar.isWorkingDay(day.get()))
            mistakes.add("due-day", "The team does not work on that day: choose another, or give a time as well");
        Instant due = time.map(at -> day.get().atTime(at).atZone(London.ZONE).toInstant())
                .orElseGet(() ->
                        calendar.deadline(day.get().atStartOfDay(London.ZONE).toInstant(), 0));
        if (!due.isAfter(clock.instant())) mistakes.add("due-day", "The new target must lie in the future");
        return Optional.of(due);
    }

    private void around(ManagedTeam team, LateStep step, String reader, Model page) {
        frame.around(team, "/team/late", page);
        page.addAttribute("step", step);
        page.addAttribute("changes", changes.of(step.stepId()));
        page.addAttribute("bar", bars.of(new EpisodeRef(step.episode(), step.reference()), reader));
    }
}
