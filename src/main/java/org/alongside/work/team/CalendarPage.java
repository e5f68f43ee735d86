package org.alongside.work.team;

import java.security.Principal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.alongside.calendar.ClosedDay;
import org.alongside.record.London;
import org.alongside.work.team.CalendarRule.Week;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a team works: its week, its cut-off and the days on which it is closed. Targets given before stay. */
@Controller
class CalendarPage {

    private static final String HOURS = SettingsForms.PATH + "/hours";
    private static final String CLOSED = SettingsForms.PATH + "/closed/new";
    private static final String HOURS_VIEW = "work/team/hours";
    private static final String CLOSED_VIEW = "work/team/closed-new";
    private static final int LONGEST_REASON = 200;

    private final SettingsForms forms;
    private final CalendarChanges changes;

    CalendarPage(SettingsForms forms, CalendarChanges changes) {
        this.forms = forms;
        this.changes = changes;
    }

    @GetMapping(HOURS)
    String hours(@RequestParam String team, Principal manager, Model page) {
        ManagedTeam managed = forms.opened(manager.getName(), team, Typed.NOTHING, page);
        page.addAttribute("typed", WeekTyped.of(changes.of(managed.id())));
        days(managed, page);
        return HOURS_VIEW;
    }

    @PostMapping(HOURS)
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        days(sent.team(), page);
        Mistakes mistakes = new Mistakes();
        Week week = WeekTyped.read(sent.typed(), mistakes);
        return forms.act(sent, HOURS_VIEW, mistakes, () -> kept(sent, week), page, next);
    }

    @GetMapping(CLOSED)
    String closing(@RequestParam String team, Principal manager, Model page) {
        forms.opened(manager.getName(), team, Typed.NOTHING, page);
        return CLOSED_VIEW;
    }

    @PostMapping(CLOSED)
    ModelAndView close(
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        Mistakes mistakes = new Mistakes();
        Optional<LocalDate> day = sent.typed().day("closed", "Give the day on which the team is closed", mistakes);
        day.flatMap(given -> CalendarRule.aClosedDayLiesAhead(given, changes.today()))
                .ifPresent(sentence -> mistakes.add("closed-day", sentence));
        Optional<LocalTime> from = sent.typed().time("from", mistakes);
        day.flatMap(given -> from.flatMap(time -> CalendarRule.aHalfDayEndsWithinTheHoursOfItsDay(
                        given, time, changes.of(sent.teamId()).hours())))
                .ifPresent(sentence -> mistakes.add("from", sentence));
        String reason = sent.typed().text("reason", "Say why the team is closed", LONGEST_REASON, mistakes);
        return forms.act(
                sent,
                CLOSED_VIEW,
                mistakes,
                () -> closed(sent, new ClosedDay(day.orElseThrow(), from.orElse(null), reason)),
                page,
                next);
    }

    @PostMapping(SettingsForms.PATH + "/closed/{day}")
    ModelAndView open(
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        return forms.act(sent, CLOSED_VIEW, new Mistakes(), () -> opened(sent, day), page, next);
    }

    private String kept(Sent sent, Week week) {
        changes.keep(sent.teamId(), week.hours(), week.cutOff(), sent.by());
        return "The working week of the team is kept. Targets given before stay as they are.";
    }

    private String closed(Sent sent, ClosedDay closed) {
        changes.close(sent.teamId(), closed, sent.by());
        return "The team is closed on %s.".formatted(CalendarChanges.said(closed));
    }

    private String opened(Sent sent, LocalDate day) {
        changes.open(sent.teamId(), day, sent.by());
        return "The team works on %s after all.".formatted(London.written(day));
    }

    private void days(ManagedTeam team, Model page) {
        page.addAttribute("days", WeekTyped.lines(changes.of(team.id())));
    }
}
