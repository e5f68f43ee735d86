package org.alongside.work.step;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.alongside.page.KeptWords;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.desk.StepPaper;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.LastAnswers.Given;
import org.alongside.work.step.StepDrafts.Begun;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One step: its form, what was typed so far, completing it. Opening reads; only completing takes a free step. */
@Controller
class StepPage {

    private final StepVisit visits;
    private final Workbench workbench;
    private final StepDrafts drafts;
    private final StepScreens screens;

    StepPage(StepVisit visits, Workbench workbench, StepDrafts drafts, StepScreens screens) {
        this.visits = visits;
        this.workbench = workbench;
        this.drafts = drafts;
        this.screens = screens;
    }

    @GetMapping("/steps/{stepId}")
    String open(
            @PathVariable String stepId,
            Principal worker,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        StepPaper paper;
        try {
            paper = visits.open(stepId, worker.getName());
        } catch (Refusal gone) {
            return goneOrDone(stepId, worker.getName(), page, response, gone);
        }
        Begun begun = KeptWords.of(request)
                .map(sent -> StepDrafts.broughtBack(paper, sent))
                .orElseGet(() -> drafts.before(paper, worker.getName()));
        return screens.form(paper, worker.getName(), begun, Map.of(), page);
    }

    @PostMapping(path = "/steps/{stepId}", params = "action=complete")
    String complete(
            @PathVariable String stepId,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        String who = worker.getName();
        StepPaper paper;
        try {
            paper = visits.open(stepId, who);
        } catch (Refusal gone) {
            return tooLate(stepId, who, sent, page, response, gone);
        }
        Typed typed = Typed.in(paper.form(), sent);
        TypedAnswers answers = TypedAnswers.of(paper.form(), typed);
        drafts.keepBeforeSending(paper, who, typed);
        try {
            workbench.complete(stepId, who, answers.values());
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return screens.form(paper, who, drafts.just(paper, who, typed), Problems.of(wrong, answers), page);
        } catch (Refusal refusal) {
            if (visits.completed(stepId, who).isPresent()) return tooLate(stepId, who, sent, page, response, refusal);
            response.setStatus(refusal.status());
            return screens.refused(paper, who, drafts.just(paper, who, typed), refusal, page);
        }
        drafts.sent(stepId, who, sent);
        return "redirect:/steps/" + stepId + "/done";
    }

    @GetMapping("/steps/{stepId}/done")
    String done(@PathVariable String stepId, Principal worker, Model page, HttpServletResponse response) {
        Optional<Given> given = visits.completed(stepId, worker.getName());
        if (given.isPresent()) return screens.done(given.get(), worker.getName(), page);
        response.setStatus(404);
        return screens.gone(stepId, worker.getName(), Typed.NOTHING, page);
    }

    private String goneOrDone(String stepId, String who, Model page, HttpServletResponse response, Refusal gone) {
        if (gone.status() != 404) {
            response.setStatus(gone.status());
            return screens.paused(stepId, who, gone, page);
        }
        response.setStatus(404);
        return screens.gone(stepId, who, drafts.left(stepId, who), page);
    }

    /** Somebody was first, or the worker themselves a moment ago: a form sent twice is done, not a conflict. */
    private String tooLate(
            String stepId,
            String who,
            MultiValueMap<String, String> sent,
            Model page,
            HttpServletResponse response,
            Refusal refusal) {
        if (refusal.status() == 409 && visits.completed(stepId, who).isEmpty()) {
            response.setStatus(409);
            drafts.keepWithoutItsForm(stepId, who, sent);
            return screens.paused(stepId, who, refusal, page);
        }
        if (drafts.wasSentBy(stepId, who, sent)) return "redirect:/steps/" + stepId + "/done";
        Typed typed = drafts.keepWithoutItsForm(stepId, who, sent);
        response.setStatus(409);
        return screens.gone(stepId, who, typed, page);
    }
}
