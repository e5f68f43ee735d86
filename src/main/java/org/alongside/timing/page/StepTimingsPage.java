package org.alongside.timing.page;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.MonthOfStep;
import org.alongside.timing.question.OpenStep;
import org.alongside.timing.question.Questions;
import org.alongside.timing.question.StepTiming;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One step: its parts, its twelve months, and those that have been open longest. */
@ShownWhenReady
@Controller
class StepTimingsPage {

    private static final int OLDEST = 20;

    private final TimingFrame frame;
    private final Clock clock;

    StepTimingsPage(TimingFrame frame, Clock clock) {
        this.frame = frame;
        this.clock = clock;
    }

    /** All the page shows, asked for at once. */
    public record Answer(StepTiming step, List<MonthOfStep> months, List<OpenStep> oldest) {

        static Answer of(Questions questions, Asked asked, String step, Clock clock) {
            return new Answer(
                    only(questions.steps(asked).stream()
                            .filter(each -> each.step().equals(step))
                            .findFirst()
                            .orElse(null)),
                    questions.months(asked, step),
                    questions.oldest(asked, step, clock.instant(), OLDEST));
        }

        private static StepTiming only(@Nullable StepTiming step) {
            if (step == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            return step;
        }
    }

    @GetMapping("/timings/pathways/{pathway}/steps/{step}")
    String show(@PathVariable String pathway, @PathVariable String step, Wish wish, Principal worker, Model page) {
        Asked asked = frame.around(wish, pathway, "/timings/pathways/" + pathway + "/steps/" + step, worker, page);
        page.addAttribute("pathway", pathway);
        page.addAttribute("step", step);
        page.addAttribute("answer", frame.ask(questions -> Answer.of(questions, asked, step, clock)));
        return "timing/step";
    }
}
