package org.alongside.work.person;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.alongside.record.BrokenGlass;
import org.alongside.record.NeedToKnow;
import org.alongside.record.Restrictions;
import org.alongside.record.Sight;
import org.alongside.work.RefusedOnForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading of somebody outside one's teams for a reason; nothing of them is shown before. */
@Controller
class LookPage {

    private static final String LOOK = "work/person/look";

    private final Visits visits;
    private final NeedToKnow needToKnow;
    private final BrokenGlass glass;
    private final Restrictions restrictions;

    LookPage(Visits visits, NeedToKnow needToKnow, BrokenGlass glass, Restrictions restrictions) {
        this.visits = visits;
        this.needToKnow = needToKnow;
        this.glass = glass;
        this.restrictions = restrictions;
    }

    @GetMapping(Addresses.PERSON + "/look")
    String ask(@PathVariable UUID person, Principal worker, Model page) {
        UUID id = visits.find(person).id();
        Sight sight = needToKnow.sightOf(id, worker.getName());
        if (sight.mayRead()) return "redirect:/people/" + id;
        return form(id, sight, "", page);
    }

    @PostMapping(Addresses.PERSON + "/look")
    String look(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String because,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        UUID id = visits.find(person).id();
        try {
            glass.open(id, worker.getName(), because);
        } catch (Refusal refusal) {
            RefusedOnForm.by("because", refusal, page, response);
            return form(id, needToKnow.sightOf(id, worker.getName()), because, page);
        }
        return "redirect:/people/" + id;
    }

    private String form(UUID id, Sight sight, @Nullable String because, Model page) {
        page.addAttribute("id", id);
        page.addAttribute("because", because);
        page.addAttribute("restricted", sight == Sight.RESTRICTED ? restrictions.whomToAsk(id) : null);
        return LOOK;
    }
}
