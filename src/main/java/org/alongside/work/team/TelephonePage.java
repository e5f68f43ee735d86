package org.alongside.work.team;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The number that stands on the plan of everybody the team works with. */
@Controller
class TelephonePage {

    private static final String PATH = SettingsForms.PATH + "/telephone";
    private static final String VIEW = "work/team/telephone";
    private static final String BOX = "telephone";

    private final SettingsForms forms;
    private final TelephoneChanges changes;

    TelephonePage(SettingsForms forms, TelephoneChanges changes) {
        this.forms = forms;
        this.changes = changes;
    }

    @GetMapping(PATH)
    String ask(@RequestParam String team, Principal manager, Model page) {
        ManagedTeam managed = forms.opened(manager.getName(), team, Typed.NOTHING, page);
        page.addAttribute("typed", Typed.given(BOX, changes.of(managed.id())));
        return VIEW;
    }

    @PostMapping(PATH)
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        Mistakes mistakes = new Mistakes();
        String telephone = sent.typed().telephone(BOX, mistakes);
        return forms.act(sent, VIEW, mistakes, () -> kept(sent, telephone), page, next);
    }

    private String kept(Sent sent, @Nullable String telephone) {
        changes.keep(sent.teamId(), telephone, sent.by());
        return telephone == null
                ? "No number of the team stands on a plan any more."
                : "People reach the team on %s. It stands on their plans.".formatted(telephone);
    }
}
