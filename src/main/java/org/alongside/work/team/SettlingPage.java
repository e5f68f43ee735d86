package org.alongside.work.team;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.alongside.work.PageWords;
import org.alongside.work.RefusedOnForm;
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

/** Merges two records, tells them apart or undoes a merge, each for a reason given on a page of its own. */
@Controller
class SettlingPage {

    private static final String ACTS = SamePage.PAGE + "/{act:merge|apart|undo}";
    private static final int LONGEST_REASON = 4_000;

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final Settlings settlings;

    SettlingPage(ManagedTeams teams, TeamFrame frame, Settlings settlings) {
        this.teams = teams;
        this.frame = frame;
        this.settlings = settlings;
    }

    @GetMapping(ACTS)
    String ask(
            @PathVariable String act,
            @RequestParam String team,
            @RequestParam UUID first,
            @RequestParam UUID second,
            Principal worker,
            Model page) {
        ManagedTeam managed = teams.toChange(worker.getName(), team, SamePage.LOOK);
        show(managed, settlings.of(act, first, second, worker.getName()), "", page);
        return "work/team/settle";
    }

    @PostMapping(ACTS)
    ModelAndView settle(
            @PathVariable String act,
            @RequestParam UUID first,
            @RequestParam UUID second,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            RedirectAttributes next) {
        Typed typed = new Typed(sent);
        ManagedTeam team = teams.toChange(worker.getName(), typed.of("team"), SamePage.LOOK);
        Mistakes mistakes = new Mistakes();
        String because = typed.text("because", "Say why, for those who read it later", LONGEST_REASON, mistakes);
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_ENTITY;
        if (!mistakes.any()) {
            try {
                next.addFlashAttribute("done", settlings.settle(act, first, second, worker.getName(), because));
                return new ModelAndView("redirect:%s?team=%s".formatted(SamePage.PAGE, team.id()));
            } catch (Refusal refusal) {
                status = HttpStatus.valueOf(RefusedOnForm.status(refusal));
                page.addAttribute("refused", refusal.sentence());
            }
        }
        page.addAttribute("errors", mistakes.all());
        show(team, settlings.of(act, first, second, worker.getName()), typed.of("because"), page);
        return new ModelAndView("work/team/settle", Map.of(), status);
    }

    private void show(ManagedTeam team, Settling settling, String because, Model page) {
        frame.around(team, SamePage.PAGE, page);
        page.addAttribute("settling", settling);
        page.addAttribute("because", because);
        page.addAttribute("say", new PageWords());
    }
}
