package org.alongside.work.step;

import java.security.Principal;
import java.util.Optional;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.StepPaper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is typed in a step: by the button "Save and come back", and by the page itself every few seconds. */
@Controller
class DraftPage {

    private final StepVisit visits;
    private final StepDrafts drafts;
    private final StepScreens screens;

    DraftPage(StepVisit visits, StepDrafts drafts, StepScreens screens) {
        this.visits = visits;
        this.drafts = drafts;
        this.screens = screens;
    }

    /** The button: keeps the words and goes back to the list; where another window kept others, shows both. */
    @PostMapping(path = "/steps/{stepId}", params = "action=save")
    String save(
            @PathVariable String stepId,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            jakarta.servlet.http.HttpServletResponse response) {
        String who = worker.getName();
        StepPaper paper;
        try {
            paper = visits.open(stepId, who);
        } catch (Refusal gone) {
            response.setStatus(409);
            return screens.gone(stepId, who, drafts.keepWithoutItsForm(stepId, who, sent), page);
        }
        Typed typed = Typed.in(paper.form(), sent);
        if (drafts.keep(paper, who, typed, StepDrafts.revision(sent)).isPresent())
            return "redirect:/work?saved=" + stepId;
        response.setStatus(409);
        page.addAttribute("elsewhere", TypedLines.of(drafts.before(paper, who).typed()));
        return screens.form(paper, who, drafts.just(paper, who, typed), java.util.Map.of(), page);
    }

    /** The page itself: answers with the revision kept, or 409 where another window kept other words. */
    @PostMapping("/steps/{stepId}/draft")
    ResponseEntity<String> keep(
            @PathVariable String stepId, @RequestParam MultiValueMap<String, String> sent, Principal worker) {
        try {
            StepPaper paper = visits.open(stepId, worker.getName());
            Optional<Integer> kept =
                    drafts.keep(paper, worker.getName(), Typed.in(paper.form(), sent), StepDrafts.revision(sent));
            return kept.map(revision -> ResponseEntity.ok(String.valueOf(revision)))
                    .orElseGet(() -> ResponseEntity.status(409).build());
        } catch (Refusal gone) {
            drafts.keepWithoutItsForm(stepId, worker.getName(), sent);
            return ResponseEntity.status(410).build();
        }
    }
}
