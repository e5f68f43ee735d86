package org.alongside.timing.page;

import java.security.Principal;
import org.alongside.timing.question.Meaning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What each figure means, and what it does not say, for whoever reads them. */
@Controller
class MeaningsPage {

    private final TimingVisit visit;

    MeaningsPage(TimingVisit visit) {
        this.visit = visit;
    }

    @GetMapping("/timings/meanings")
    String show(Principal worker, Model page) {
        visit.of(worker.getName());
        page.addAttribute("meanings", Meaning.all());
        return "timing/meanings";
    }
}
