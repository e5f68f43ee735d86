package org.alongside.timing.page;

import java.security.Principal;
import java.util.List;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.BetweenSteps;
import org.alongside.timing.question.DayOfQueue;
import org.alongside.timing.question.JourneysBy;
import org.alongside.timing.question.Share;
import org.alongside.timing.question.StepTiming;
import org.alongside.timing.question.TwoVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One version beside another, one step after another, and what came in beside what was done. */
@Controller
class ComparedPage {

    private final TimingFrame frame;

    ComparedPage(TimingFrame frame) {
        this.frame = frame;
    }

    @GetMapping("/timings/pathways/{pathway}/versions")
    String versions(
            @PathVariable String pathway,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, pathway, "/timings/pathways/" + pathway + "/versions", worker, page);
        var versions = frame.ask(questions -> questions.journeysBy(JourneysBy.VERSION, asked.inVersion(null)));
        page.addAttribute("pathway", pathway);
        page.addAttribute("versions", versions);
        page.addAttribute("one", one);
        page.addAttribute("other", other);
        List<TwoVersions> steps = isVersion(one) && isVersion(other)
                ? frame.ask(questions ->
                        questions.versions(asked.inVersion(null), Integer.parseInt(one), Integer.parseInt(other)))
                : List.of();
        page.addAttribute("steps", steps);
        page.addAttribute("told", TimingFrame.shown(page).sides(sides(steps)));
        return "timing/versions";
    }

    /** Of both versions together, how many were of the one: what is left of few on either side is few. */
    private static List<Share> sides(List<TwoVersions> steps) {
        return steps.stream()
                .map(step -> new Share(
                        step.one().completed(),
                        step.one().completed() + step.other().completed(),
                        0))
                .toList();
    }

    private static boolean isVersion(String typed) {
        return typed.matches("[1-9][0-9]{0,6}");
    }

    @GetMapping("/timings/pathways/{pathway}/between")
    String between(
            @PathVariable String pathway,
            @RequestParam(required = false) @Nullable String first,
            @RequestParam(required = false) @Nullable String second,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, pathway, "/timings/pathways/" + pathway + "/between", worker, page);
        List<StepTiming> steps = frame.ask(questions -> questions.steps(asked));
        BetweenSteps between = first == null || second == null
                ? null
                : frame.ask(questions -> questions.between(asked, first, second));
        page.addAttribute("pathway", pathway);
        page.addAttribute("steps", steps.stream().map(StepTiming::step).sorted().toList());
        page.addAttribute("first", first);
        page.addAttribute("second", second);
        page.addAttribute("between", between);
        return "timing/between";
    }

    @GetMapping("/timings/pathways/{pathway}/queue")
    String queue(
            @PathVariable String pathway,
            @RequestParam(defaultValue = "") String of,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, pathway, "/timings/pathways/" + pathway + "/queue", worker, page);
        boolean isOfJourneys = of.equals("journeys");
        List<DayOfQueue> days = frame.ask(
                questions -> isOfJourneys ? questions.queueOfJourneys(asked) : questions.queueOfSteps(asked, null));
        page.addAttribute("pathway", pathway);
        page.addAttribute("isOfJourneys", isOfJourneys);
        queue(WeekOfQueue.of(days), TimingFrame.shown(page), page);
        return "timing/queue";
    }

    /** What is open follows from what came and went: where some of that is not told, none of it is. */
    private static void queue(List<WeekOfQueue> weeks, Shown shown, Model page) {
        Column arrived = shown.column(weeks.stream().map(WeekOfQueue::arrived).toList());
        Column completed =
                shown.column(weeks.stream().map(WeekOfQueue::completed).toList());
        Column cancelled =
                shown.column(weeks.stream().map(WeekOfQueue::cancelled).toList());
        Column queue = shown.each(weeks.stream().map(WeekOfQueue::queue).toList());
        boolean isAllTold = arrived.isAllTold() && completed.isAllTold() && cancelled.isAllTold();
        page.addAttribute("weeks", weeks);
        page.addAttribute("arrived", arrived);
        page.addAttribute("completed", completed);
        page.addAttribute("cancelled", cancelled);
        page.addAttribute("queue", queue);
        page.addAttribute("isQueueTold", isAllTold);
    }
}
