package org.alongside.work.team;

import java.util.function.Supplier;
import org.alongside.pathway.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms of a team's settings have in common: shown, shown again with what is wrong, or done. */
@Component
class SettingsForms {

    static final String PATH = "/team/settings";
    private static final String LOOK = "settings of a team";

    private final ManagedTeams teams;
    private final TeamFrame frame;

    SettingsForms(ManagedTeams teams, TeamFrame frame) {
        this.teams = teams;
        this.frame = frame;
    }

    ManagedTeam opened(String manager, String team, Typed typed, Model page) {
        ManagedTeam managed = teams.toChange(manager, team, LOOK);
        around(managed, typed, page);
        return managed;
    }

    Sent sent(String manager, MultiValueMap<String, String> values, Model page) {
        Typed typed = new Typed(values);
        return new Sent(opened(manager, typed.of("team"), typed, page), typed, manager);
    }

    /**
     * Does what was asked for and goes back to the settings, or shows the form again.
     *
     * @param act answers with what was done
     */
    ModelAndView act(
            Sent sent, String view, Mistakes mistakes, Supplier<String> act, Model page, RedirectAttributes next) {
        if (mistakes.any()) {
            page.addAttribute("errors", mistakes.all());
            return new ModelAndView(view, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            next.addFlashAttribute("done", act.get());
        } catch (Refusal refusal) {
            page.addAttribute("refused", refusal.sentence());
            return new ModelAndView(view, HttpStatusCode.valueOf(refusal.status()));
        }
        next.addAttribute("team", sent.teamId());
        return new ModelAndView("redirect:" + PATH);
    }

    private void around(ManagedTeam team, Typed typed, Model page) {
        frame.around(team, PATH, page);
        page.addAttribute("typed", typed);
    }
}
