package org.alongside.work.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.alongside.page.KeptWords;
import org.alongside.pathway.Refusal;
import org.alongside.record.WarningNote;
import org.alongside.record.WarningNotes;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdraws a warning note, with a reason; both stay on the timeline. */
@Controller
class WithdrawNotePage {

    private static final String ADDRESS = KnowFirstPage.ADDRESS + "/{note}";
    private static final String LOOK = "person: a warning note";
    private static final String BECAUSE = "because";

    private final Visits visits;
    private final WarningNotes notes;

    WithdrawNotePage(Visits visits, WarningNotes notes) {
        this.visits = visits;
        this.notes = notes;
    }

    @GetMapping(ADDRESS)
    String ask(
            @PathVariable UUID person,
            @PathVariable UUID note,
            Principal worker,
            HttpServletRequest request,
            Model page) {
        Visit visit = visits.begin(person, worker.getName(), LOOK, page);
        String typed =
                KeptWords.of(request).map(words -> words.getFirst(BECAUSE)).orElse("");
        return page(visit, find(visit, note, worker), typed, page);
    }

    @PostMapping(ADDRESS)
    String withdraw(
            @PathVariable UUID person,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String because,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = visits.begin(person, worker.getName(), LOOK, page);
        try {
            notes.withdraw(visit.person().id(), note, because, worker.getName());
        } catch (Refusal refusal) {
            RefusedOnForm.by(BECAUSE, refusal, page, response);
            return page(visit, find(visit, note, worker), because, page);
        }
        next.addFlashAttribute("done", "The note is withdrawn. It stays on the timeline, with your reason.");
        return KnowFirstPage.BACK.formatted(visit.person().id());
    }

    private WarningNote find(Visit visit, UUID note, Principal worker) {
        return notes.find(visit.person().id(), note, worker.getName())
                .orElseThrow(() -> Refusal.missing("There is no such note about this person."));
    }

    private static String page(Visit visit, WarningNote note, String because, Model page) {
        page.addAttribute("note", note);
        page.addAttribute(BECAUSE, because);
        page.addAttribute("atWork", visit.isAtWork());
        return "work/person/withdraw-note";
    }
}
