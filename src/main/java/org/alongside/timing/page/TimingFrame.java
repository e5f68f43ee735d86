package org.alongside.timing.page;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.alongside.timing.exchange.LogThere;
import org.alongside.timing.exchange.LogsThere;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Questions;
import org.alongside.timing.store.Timings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What all pages of timings have in common: who may read them, what can be chosen, and up to when they tell. */
@Component
class TimingFrame {

    /** Pages that tell of another system's log in the same way; what they lead to stays with the log that was chosen. */
    private static final Set<String> TELLING_OF_ANY_LOG =
            Set.of("/timings", "/timings/breaches", "/timings/journeys", "/timings/steps");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TimingVisit visit;
    private final Timings timings;
    private final Names names;
    private final LogsThere logs;
    private final Clock clock;

    TimingFrame(TimingVisit visit, Timings timings, Names names, LogsThere logs, Clock clock) {
        this.visit = visit;
        this.timings = timings;
        this.names = names;
        this.logs = logs;
        this.clock = clock;
    }

    /**
     * Sets the page up and says what it is to ask. What was asked for and cannot be understood is told by field, and the
     * page then shows nothing but that; see {@link WrongFilters}.
     */
    Asked around(Wish wish, @Nullable String pathway, String path, Principal worker, Model page) {
        Viewer viewer = visit.of(worker.getName());
        Map<String, String> wrong = new LinkedHashMap<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Period period = Period.of(wish, today, wrong);
        String team = visit.team(viewer, worker.getName(), Wish.named(wish.team()), wrong);
        List<Integer> versions = pathway == null || wish.isOfAnotherLog() ? List.of() : versions(pathway);
        if (wish.isVersionWrong()) wrong.put("version", "Choose a version from the list");
        page.addAttribute("wish", wish);
        page.addAttribute("path", path);
        page.addAttribute("viewer", viewer);
        page.addAttribute("team", team);
        page.addAttribute("period", period);
        page.addAttribute("periods", Period.offered(today));
        page.addAttribute("versionsOffered", versions);
        List<String> others =
                viewer.isAuditor() && pathway == null && TELLING_OF_ANY_LOG.contains(path) ? sources() : List.of();
        page.addAttribute("logs", others);
        page.addAttribute("isOfEveryLog", !others.isEmpty());
        page.addAttribute("names", names);
        page.addAttribute("lengths", new Lengths());
        page.addAttribute("shown", new Shown(viewer));
        page.addAttribute("errors", wrong);
        return wish.asked(period, team).about(pathway);
    }

    private List<String> sources() {
        return logs.all().stream().map(LogThere::source).toList();
    }

    private List<Integer> versions(String pathway) {
        List<Integer> versions = names.versions(pathway);
        if (versions.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return versions;
    }

    /** What {@link #around} put there. */
    static Shown shown(Model page) {
        return (Shown) Objects.requireNonNull(page.getAttribute("shown"), "the frame comes first");
    }

    <T> T ask(Function<Questions, T> question) {
        return timings.ask(cache -> question.apply(new Questions(cache)));
    }
}
