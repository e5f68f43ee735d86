package org.alongside.timing.page;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Questions;
import org.alongside.timing.store.Timings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages of timings have in common: who may read them, what can be chosen, and up to when they tell. */
@Component
class TimingFrame {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TimingVisit visit;
    private final Timings timings;
    private final Names names;
    private final Clock clock;

    TimingFrame(TimingVisit visit, Timings timings, Names names, Clock clock) {
        this.visit = visit;
        this.timings = timings;
        this.names = names;
        this.clock = clock;
    }

    /** Sets the page up and says what it is to ask. */
    Asked around(Wish wish, @Nullable String pathway, String path, Principal worker, Model page) {
        Viewer viewer = visit.of(worker.getName());
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Period period = Period.of(wish.period() == null ? Period.USUAL : wish.period(), today);
        String team = viewer.team(wish.team());
        page.addAttribute("wish", wish);
        page.addAttribute("path", path);
        page.addAttribute("viewer", viewer);
        page.addAttribute("team", team);
        page.addAttribute("period", period);
        page.addAttribute("periods", Period.offered(today));
        page.addAttribute("names", names);
        page.addAttribute("lengths", new Lengths());
        page.addAttribute("shown", new Shown(viewer));
        return wish.asked(period, team).about(pathway);
    }

    <T> T ask(Function<Questions, T> question) {
        return timings.ask(cache -> question.apply(new Questions(cache)));
    }
}
