package org.alongside.work.team;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Leave;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters when somebody of a team is away, and takes a leave back. */
@Controller
class LeavePage {

    private static final String NEW = SettingsForms.PATH + "/leave/new";
    private static final String ONE = SettingsForms.PATH + "/leave/{id}";
    private static final String NEW_VIEW = "work/team/leave-new";
    private static final String ONE_VIEW = "work/team/leave";
    private static final int LONGEST_NOTE = 400;

    private final SettingsForms forms;
    private final Members members;
    private final LeaveChanges changes;

    LeavePage(SettingsForms forms, Members members, LeaveChanges changes) {
        this.forms = forms;
        this.members = members;
        this.changes = changes;
    }

    @GetMapping(NEW)
    String entering(@RequestParam String team, Principal manager, Model page) {
        choices(forms.opened(manager.getName(), team, Typed.NOTHING, page), page);
        return NEW_VIEW;
    }

    @PostMapping(NEW)
    ModelAndView enter(
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        choices(sent.team(), page);
        Typed typed = sent.typed();
        Mistakes mistakes = new Mistakes();
        String worker = typed.text("worker", "Choose who is away", 64, mistakes);
        Optional<LocalDate> first = typed.day("first", "Give the first day of the leave", mistakes);
        Optional<LocalDate> last = typed.day("last", "Give the last day of the leave", mistakes);
        String note = typed.textIfAny("note", LONGEST_NOTE, mistakes);
        if (first.isPresent() && last.isPresent()) changes.check(first.get(), last.get(), mistakes);
        return forms.act(
                sent,
                NEW_VIEW,
                mistakes,
                () -> entered(sent, worker, first.orElseThrow(), last.orElseThrow(), note),
                page,
                next);
    }

    @GetMapping(ONE)
    String one(@PathVariable UUID id, @RequestParam String team, Principal manager, Model page) {
        about(forms.opened(manager.getName(), team, Typed.NOTHING, page), id, page);
        return ONE_VIEW;
    }

    @PostMapping(ONE)
    ModelAndView takeBack(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        Leave leave = about(sent.team(), id, page);
        return forms.act(sent, ONE_VIEW, new Mistakes(), () -> takenBack(sent, leave), page, next);
    }

    private String entered(Sent sent, String worker, LocalDate first, LocalDate last, @Nullable String note) {
        changes.enter(sent.teamId(), worker, first, last, note, sent.by());
        return "%s is on leave: %s.".formatted(changes.nameIn(sent.teamId(), worker), LeaveChanges.days(first, last));
    }

    private String takenBack(Sent sent, Leave leave) {
        changes.takeBack(sent.teamId(), leave.id(), sent.by());
        return "The leave of %s is taken back.".formatted(changes.nameIn(sent.teamId(), leave.worker()));
    }

    private Leave about(ManagedTeam team, UUID id, Model page) {
        Leave leave = changes.find(team.id(), id);
        page.addAttribute("leave", leave);
        page.addAttribute("name", changes.nameIn(team.id(), leave.worker()));
        page.addAttribute("days", LeaveChanges.days(leave.firstDay(), leave.lastDay()));
        return leave;
    }

    private void choices(ManagedTeam team, Model page) {
        List<Choice> choices = members.of(team.id()).stream()
                .map(member -> new Choice(member.worker(), member.name()))
                .distinct()
                .toList();
        page.addAttribute("workers", choices);
    }
}
