package org.alongside.timing.page;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Breach;
import org.alongside.timing.question.TargetChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Each target that was missed, or is passed while the step is open: the furthest first. */
@Controller
class BreachesPage {

    private static final int ON_A_PAGE = 50;

    private final TimingFrame frame;
    private final ReasonsForTargets reasons;
    private final Clock clock;

    BreachesPage(TimingFrame frame, ReasonsForTargets reasons, Clock clock) {
        this.frame = frame;
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping("/timings/breaches")
    String show(
            @RequestParam(required = false) @Nullable String pathway,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(defaultValue = "0") String after,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, Wish.named(pathway), "/timings/breaches", worker, page);
        int first = From.typed(after);
        List<Breach> breaches =
                frame.ask(questions -> questions.breaches(asked, Wish.named(step), clock.instant(), ON_A_PAGE, first));
        long all = breaches.isEmpty() ? first : breaches.get(0).allMissed();
        page.addAttribute("pathway", asked.pathway());
        page.addAttribute("step", asked.pathway() == null ? null : Wish.named(step));
        page.addAttribute("breaches", breaches);
        page.addAttribute("reasons", reasons(asked, breaches, worker.getName(), page));
        page.addAttribute("from", new From(first, breaches.size(), all));
        return "timing/breaches";
    }

    private Map<String, List<TargetChange>> reasons(Asked asked, List<Breach> breaches, String worker, Model page) {
        String team = asked.team();
        if (team == null || !TimingFrame.shown(page).isWhole() || WrongFilters.areIn(page.asMap())) return Map.of();
        return reasons.toManager(worker, team, breaches);
    }
}
