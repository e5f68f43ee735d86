package org.alongside.timing.page;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Breach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Each target that was missed, or is passed while the step is open: the furthest first. */
@ShownWhenReady
@Controller
class BreachesPage {

    private static final int ON_A_PAGE = 50;
    private static final int FURTHEST = 1_000_000;

    private final TimingFrame frame;
    private final Clock clock;

    BreachesPage(TimingFrame frame, Clock clock) {
        this.frame = frame;
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
        Asked asked = frame.around(wish, pathway, "/timings/breaches", worker, page);
        int from = after.matches("[0-9]{1,6}") ? Math.min(FURTHEST, Integer.parseInt(after)) : 0;
        List<Breach> breaches =
                frame.ask(questions -> questions.breaches(asked, step, clock.instant(), ON_A_PAGE, from));
        page.addAttribute("pathway", pathway);
        page.addAttribute("step", step);
        page.addAttribute("breaches", breaches);
        page.addAttribute("from", from);
        page.addAttribute("next", from + breaches.size());
        return "timing/breaches";
    }
}
