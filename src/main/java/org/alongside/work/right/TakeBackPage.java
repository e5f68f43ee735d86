package org.alongside.work.right;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.PuttingRight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a step back, after saying what vanishes with that. */
@Controller
class TakeBackPage {

    private static final String PAGE = "work/right/take-back";

    private final RightVisit visits;
    private final PuttingRight right;

    TakeBackPage(RightVisit visits, PuttingRight right) {
        this.visits = visits;
        this.right = right;
    }

    @GetMapping("/answers/{answers}/take-back")
    String open(@PathVariable long answers, Principal worker, Model page) {
        visits.open(answers, worker.getName(), page);
        return show(answers, worker.getName(), "", page);
    }

    @PostMapping("/answers/{answers}/take-back")
    String takeBack(
            @PathVariable long answers,
            @RequestParam(name = Because.BOX, defaultValue = "") String because,
            @RequestParam(defaultValue = "") String seen,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        visits.open(answers, worker.getName(), page);
        Map<String, String> problems = Because.problems(because);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            page.addAttribute("errors", problems);
            return show(answers, worker.getName(), because, page);
        }
        try {
            right.takeBack(answers, worker.getName(), because, seen);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status());
            page.addAttribute("refused", refusal.sentence());
            return show(answers, worker.getName(), because, page);
        }
        return "redirect:/answers/%d/put-right".formatted(answers);
    }

    private String show(long answers, String worker, String because, Model page) {
        page.addAttribute("taking", right.toTakeBack(answers, worker));
        page.addAttribute("because", because);
        return PAGE;
    }
}
