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
@Controller
class StepTimingsPage {

    private static final int OLDEST = 20;

    private final TimingFrame frame;
    private final Names names;
    private final Clock clock;

    StepTimingsPage(TimingFrame frame, Names names, Clock clock) {
        this.frame = frame;
        this.names = names;
        this.clock = clock;
    }

    /**
     * All the page shows, asked for at once.
     *
     * @param step none where nothing of it was done or left open in the period
     * @param isTold whether the page of the pathway tells how often it was done
     */
    public record Answer(@Nullable StepTiming step, boolean isTold, List<MonthOfStep> months, List<OpenStep> oldest) {

        static Answer of(Questions questions, Asked asked, String step, Shown shown, Clock clock) {
            List<StepTiming> steps = questions.steps(asked);
            return new Answer(
                    steps.stream()
                            .filter(each -> each.step().equals(step))
                            .findFirst()
                            .orElse(null),
                    ToldSteps.of(steps, questions, asked, shown).contains(step),
                    questions.months(asked, step),
                    questions.oldest(asked, step, clock.instant(), OLDEST));
        }
    }

    @GetMapping("/timings/pathways/{pathway}/steps/{step}")
    String show(@PathVariable String pathway, @PathVariable String step, Wish wish, Principal worker, Model page) {
        Asked asked = frame.around(wish, pathway, "/timings/pathways/" + pathway + "/steps/" + step, worker, page);
        if (!wish.isOfAnotherLog() && !names.isStep(pathway, step))
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var shown = TimingFrame.shown(page);
        var answer = frame.ask(questions -> Answer.of(questions, asked, step, shown, clock));
        page.addAttribute("pathway", pathway);
        page.addAttribute("step", step);
        page.addAttribute("answer", answer);
        columns(answer, shown, page);
        return "timing/step";
    }

    /** The months may well come to the number above them. */
    private static void columns(Answer answer, Shown shown, Model page) {
        StepTiming step = answer.step();
        List<Long> months = answer.months().stream().map(MonthOfStep::completed).toList();
        Column byMonth = shown.column(months);
        page.addAttribute("byMonth", byMonth);
        page.addAttribute(
                "late",
                shown.shares(answer.months().stream().map(MonthOfStep::late).toList(), byMonth));
        page.addAttribute("trend", Trend.of("", answer.months(), byMonth));
        Column completed = shown.total(step == null ? 0 : step.completed(), List.of(months));
        page.addAttribute("completed", answer.isTold() ? completed : completed.leftOut());
        page.addAttribute("open", shown.column(List.of(step == null ? 0 : step.open())));
        page.addAttribute("cancelled", shown.column(List.of(step == null ? 0 : step.cancelled())));
    }
}
