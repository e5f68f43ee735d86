package org.alongside.work.right;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.desk.Correcting;
import org.alongside.pathway.desk.PuttingRight;
import org.alongside.work.RefusedOnForm;
import org.alongside.work.step.ErrorLinks;
import org.alongside.work.step.Problems;
import org.alongside.work.step.SheetView;
import org.alongside.work.step.Typed;
import org.alongside.work.step.TypedAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Corrects answers in the form they were given in; what cannot be corrected says how to mend it. */
@Controller
class CorrectPage {

    private final RightVisit visits;
    private final PuttingRight right;
    private final FixedAnswers fixed;

    CorrectPage(RightVisit visits, PuttingRight right, FixedAnswers fixed) {
        this.visits = visits;
        this.right = right;
        this.fixed = fixed;
    }

    @GetMapping("/answers/{answers}/correct")
    String open(@PathVariable long answers, Principal worker, Model page) {
        visits.open(answers, worker.getName(), page);
        Correcting open = right.toCorrect(answers, worker.getName());
        return show(open, AsTyped.of(open), Map.of(), "", open.answers().corrections(), page);
    }

    @PostMapping("/answers/{answers}/correct")
    String correct(
            @PathVariable long answers,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = Because.BOX, defaultValue = "") String because,
            @RequestParam(name = "put-right-seen", defaultValue = "-1") int seen,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        visits.open(answers, worker.getName(), page);
        Correcting open = right.toCorrect(answers, worker.getName());
        Typed typed = AsTyped.marked(Typed.in(SheetLeft.form(open), sent));
        TypedAnswers read = TypedAnswers.of(SheetLeft.form(open), typed);
        Map<String, String> reason = Because.problems(because);
        if (!reason.isEmpty()) {
            response.setStatus(422);
            return show(open, typed, reason, because, seen, page);
        }
        try {
            right.correct(answers, worker.getName(), seen, read.values(), because);
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return show(open, typed, Problems.of(wrong, read), because, seen, page);
        } catch (Refusal refusal) {
            RefusedOnForm.above(refusal, page, response);
            return show(open, typed, Map.of(), because, seen, page);
        }
        return "redirect:/answers/%d/put-right".formatted(answers);
    }

    private String show(
            Correcting open, Typed typed, Map<String, String> problems, String because, int seen, Model page) {
        Map<String, String> links = new LinkedHashMap<>(ErrorLinks.of(open.form(), problems));
        if (problems.containsKey(Because.BOX)) links.put(Because.BOX, problems.get(Because.BOX));
        page.addAttribute("errors", links);
        page.addAttribute("objection", open.objection());
        page.addAttribute("fixed", fixed.of(open));
        page.addAttribute("parts", SheetView.of(open.form(), SheetLeft.of(open), typed, problems));
        page.addAttribute("because", because);
        page.addAttribute("seen", seen);
        return "work/right/correct";
    }
}
