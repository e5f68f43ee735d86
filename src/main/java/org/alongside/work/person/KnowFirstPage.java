package org.alongside.work.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.alongside.page.KeptWords;
import org.alongside.pathway.Refusal;
import org.alongside.record.WarningNotes;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What to know before a visit: how to speak of the person, and what colleagues have warned of. */
@Controller
class KnowFirstPage {

    static final String ADDRESS = Addresses.PERSON + "/know-first";
    static final String BACK = "redirect:/people/%s/know-first";

    private final Visits visits;
    private final WarningNotes notes;

    KnowFirstPage(Visits visits, WarningNotes notes) {
        this.visits = visits;
        this.notes = notes;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID person, Principal worker, HttpServletRequest request, Model page) {
        Visit visit = begin(person, worker, page);
        return page(visit, worker, KeptWords.of(request).map(NoteTyped::of).orElseGet(NoteTyped::nothing), page);
    }

    @PostMapping(ADDRESS)
    String write(
            @PathVariable UUID person,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = begin(person, worker, page);
        UUID id = visit.person().id();
        NoteTyped typed = NoteTyped.of(sent);
        try {
            notes.write(id, typed.id(), typed.words(), worker.getName());
        } catch (Refusal refusal) {
            RefusedOnForm.by("words", refusal, page, response);
            return page(visit, worker, saysSomethingElse(id, typed, worker) ? typed.anew() : typed, page);
        }
        next.addFlashAttribute("done", "It is written down. Whoever opens the person’s page reads it first.");
        return BACK.formatted(id);
    }

    private Visit begin(UUID person, Principal worker, Model page) {
        return visits.begin(person, worker.getName(), Tab.KNOW_FIRST.look(), page);
    }

    /** Whether the note that was kept under this form's id says something else. */
    private boolean saysSomethingElse(UUID person, NoteTyped typed, Principal worker) {
        return notes.find(person, typed.id(), worker.getName())
                .filter(kept -> !kept.words().equals(typed.words().strip()))
                .isPresent();
    }

    private String page(Visit visit, Principal worker, NoteTyped typed, Model page) {
        page.addAttribute("notes", notes.of(visit.person().id(), worker.getName()));
        page.addAttribute("typed", typed);
        page.addAttribute("atWork", visit.isAtWork());
        return "work/person/know-first";
    }
}
