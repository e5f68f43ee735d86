package org.alongside.timing.page;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.DoneAgain;
import org.alongside.timing.question.Following;
import org.alongside.timing.question.Questions;
import org.alongside.timing.question.Rounds;
import org.alongside.timing.question.Way;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which ways people went through a pathway, what was done again, and what followed what. */
@Controller
class WaysPage {

    private final TimingFrame frame;

    WaysPage(TimingFrame frame) {
        this.frame = frame;
    }

    /** All the page shows, asked for at once. */
    public record Answer(
            List<Way> ways,
            List<DoneAgain> again,
            List<Rounds> rounds,
            List<Following> following,
            Set<String> toldSteps) {

        static Answer of(Questions questions, Asked asked, Shown shown) {
            return new Answer(
                    questions.ways(asked),
                    questions.doneAgain(asked),
                    questions.rounds(asked),
                    questions.following(asked),
                    ToldSteps.of(questions.steps(asked), questions, asked, shown));
        }
    }

    @GetMapping("/timings/pathways/{pathway}/ways")
    String show(@PathVariable String pathway, Wish wish, Principal worker, Model page) {
        Asked asked = frame.around(wish, pathway, "/timings/pathways/" + pathway + "/ways", worker, page);
        page.addAttribute("pathway", pathway);
        var shown = TimingFrame.shown(page);
        var answer = frame.ask(questions -> Answer.of(questions, asked, shown));
        page.addAttribute("answer", answer);
        page.addAttribute(
                "went",
                shown.column(
                        answer.ways().stream().map(way -> way.journeys().part()).toList()));
        page.addAttribute(
                "times",
                shown.column(answer.following().stream().map(Following::times).toList()));
        return "timing/ways";
    }
}
