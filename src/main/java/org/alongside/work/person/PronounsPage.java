package org.alongside.work.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.alongside.page.KeptWords;
import org.alongside.pathway.Refusal;
import org.alongside.record.Pronouns;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a person wants to be spoken of; two workers who change it at once read of each other. */
@Controller
class PronounsPage {

    private static final String ADDRESS = KnowFirstPage.ADDRESS + "/pronouns";
    private static final String LOOK = "person: pronouns";
    private static final String PRONOUNS = "pronouns";

    private final Visits visits;
    private final Pronouns pronouns;

    PronounsPage(Visits visits, Pronouns pronouns) {
        this.visits = visits;
        this.pronouns = pronouns;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable UUID person, Principal worker, HttpServletRequest request, Model page) {
        Visit visit = visits.begin(person, worker.getName(), LOOK, page);
        String typed = KeptWords.of(request).map(words -> box(words, PRONOUNS)).orElseGet(() -> now(visit));
        return page(visit, typed, page);
    }

    @PostMapping(ADDRESS)
    String say(
            @PathVariable UUID person,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = visits.begin(person, worker.getName(), LOOK, page);
        String typed = box(sent, PRONOUNS);
        try {
            pronouns.say(visit.person().id(), typed, box(sent, "before"), worker.getName());
        } catch (Refusal refusal) {
            RefusedOnForm.by(PRONOUNS, refusal, page, response);
            return page(visit, typed, page);
        }
        next.addFlashAttribute("done", "The pronouns are kept.");
        return KnowFirstPage.BACK.formatted(visit.person().id());
    }

    private String now(Visit visit) {
        return pronouns.of(visit.person().id());
    }

    private String page(Visit visit, String typed, Model page) {
        page.addAttribute("before", now(visit));
        page.addAttribute("typed", typed);
        page.addAttribute("atWork", visit.isAtWork());
        return "work/person/pronouns";
    }

    private static String box(MultiValueMap<String, String> sent, String name) {
        String typed = sent.getFirst(name);
        return typed == null ? "" : typed;
    }
}
