package org.alongside.timing.page;

import java.security.Principal;
import java.util.List;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Headline;
import org.alongside.timing.question.JourneysBy;
import org.alongside.timing.question.JourneysOf;
import org.alongside.timing.question.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many journeys began and ended, how long they took, and how many steps kept their target. */
@Controller
class TimingsPage {

    private final TimingFrame frame;

    TimingsPage(TimingFrame frame) {
        this.frame = frame;
    }

    /** All the page shows, asked for at once. */
    public record Answer(Headline all, List<JourneysOf> pathways, List<JourneysOf> origins, List<JourneysOf> outcomes) {

        static Answer of(Questions questions, Asked asked) {
            return new Answer(
                    questions.headline(asked),
                    questions.journeysBy(JourneysBy.PATHWAY, asked),
                    questions.journeysBy(JourneysBy.ORIGIN, asked),
                    questions.journeysBy(JourneysBy.OUTCOME, asked));
        }
    }

    @GetMapping("/timings")
    String show(Wish wish, Principal worker, Model page) {
        var asked = frame.around(wish, null, "/timings", worker, page);
        var answer = frame.ask(questions -> Answer.of(questions, asked));
        page.addAttribute("all", answer.all());
        new JourneysShown(answer.pathways(), answer.origins(), answer.outcomes()).on(page, answer.all());
        return "timing/headline";
    }
}
