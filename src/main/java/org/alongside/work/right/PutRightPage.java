package org.alongside.work.right;

import java.security.Principal;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.GivenAnswers;
import org.alongside.record.AnswersKept;
import org.alongside.record.KeptAnswers;
import org.alongside.work.Corrections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says what was put right in answers: as they stand, what they were, who changed them and why. */
@Controller
class PutRightPage {

    private final RightVisit visits;
    private final AnswersKept kept;
    private final AnswersInWords inWords;
    private final Corrections corrections;

    PutRightPage(RightVisit visits, AnswersKept kept, AnswersInWords inWords, Corrections corrections) {
        this.visits = visits;
        this.kept = kept;
        this.inWords = inWords;
        this.corrections = corrections;
    }

    @GetMapping("/answers/{answers}/put-right")
    String open(@PathVariable long answers, Principal worker, Model page) {
        GivenAnswers given = visits.open(answers, worker.getName(), page);
        KeptAnswers now = kept.answersOf(given.episode()).stream()
                .filter(each -> each.id() == answers)
                .findFirst()
                .orElseThrow();
        page.addAttribute("now", now);
        page.addAttribute("lines", inWords.of(now.pathway(), now.pathwayVersion(), now.form(), now.content()));
        page.addAttribute("corrections", corrections.of(now));
        return "work/right/put-right";
    }
}
