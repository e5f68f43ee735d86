package org.alongside.work.rehearsals;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.alongside.pathway.rehearsal.Later;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a manager does in a rehearsal besides answering: begin, let something happen, let time pass, end. */
@Controller
class RehearsalMovesPage {

    private final RehearsalVisit visits;
    private final Rehearsals rehearsals;

    RehearsalMovesPage(RehearsalVisit visits, Rehearsals rehearsals) {
        this.visits = visits;
        this.rehearsals = rehearsals;
    }

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "pathway")
    String begin(
            @PathVariable String rehearsal,
            @RequestParam String pathway,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return visits.moving(rehearsal, worker, page, response, found -> found.begin(pathway));
    }

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "happens")
    String happen(
            @PathVariable String rehearsal,
            @RequestParam String happens,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return visits.moving(rehearsal, worker, page, response, found -> found.happen(happens));
    }

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "later")
    String pass(
            @PathVariable String rehearsal,
            @RequestParam Later later,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return visits.moving(rehearsal, worker, page, response, found -> found.pass(later));
    }

    /** Sent without a word of what is to happen, it begins again. */
    @PostMapping("/rehearsals/{rehearsal}")
    String again(@PathVariable String rehearsal, Principal worker, Model page, HttpServletResponse response) {
        return visits.moving(rehearsal, worker, page, response, Rehearsal::again);
    }

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "end")
    String end(
            @PathVariable String rehearsal, Principal worker, HttpServletResponse response, RedirectAttributes next) {
        if (visits.find(rehearsal, worker).isEmpty()) return RehearsalVisit.gone(response);
        rehearsals.end(rehearsal, worker.getName());
        next.addFlashAttribute("done", "The rehearsal has ended. Nothing of it is kept.");
        return "redirect:/rehearsals";
    }
}
