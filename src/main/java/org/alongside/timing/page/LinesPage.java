package org.alongside.timing.page;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Behind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The lines behind a figure: for auditors each with its episode, by number; where there are few, none for them. */
@Controller
class LinesPage {

    static final int ON_A_PAGE = 50;

    private final TimingFrame frame;
    private final Clock clock;

    LinesPage(TimingFrame frame, Clock clock) {
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping("/timings/journeys")
    String journeys(
            @RequestParam(required = false) @Nullable String pathway,
            @RequestParam(defaultValue = "finished") String which,
            @RequestParam(defaultValue = "0") String after,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, Wish.named(pathway), "/timings/journeys", worker, page);
        Behind behind = behind(which, Behind.LATE);
        int from = From.typed(after);
        var lines = frame.ask(questions -> questions.journeys(asked, behind, ON_A_PAGE, from));
        long all = lines.isEmpty() ? from : lines.get(0).allOfThem();
        page.addAttribute("heading", "Journeys " + ofJourneys(behind));
        return show(page, asked, behind, new From(from, lines.size(), all), lines, "timing/journeys");
    }

    @GetMapping("/timings/steps")
    String steps(
            @RequestParam(required = false) @Nullable String pathway,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(defaultValue = "finished") String which,
            @RequestParam(defaultValue = "0") String after,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, Wish.named(pathway), "/timings/steps", worker, page);
        Behind behind = behind(which, Behind.BEGUN);
        int from = From.typed(after);
        var lines = frame.ask(questions -> questions.attempts(asked, Wish.named(step), behind, ON_A_PAGE, from));
        page.addAttribute("step", Wish.named(step));
        page.addAttribute("now", clock.instant());
        long all = lines.isEmpty() ? from : lines.get(0).allOfThem();
        page.addAttribute("heading", "Steps " + ofSteps(behind));
        return show(page, asked, behind, new From(from, lines.size(), all), lines, "timing/steps");
    }

    private static String show(Model page, Asked asked, Behind behind, From from, Object lines, String view) {
        page.addAttribute("pathway", asked.pathway());
        page.addAttribute("which", behind.name().toLowerCase(Locale.ROOT));
        page.addAttribute("lines", lines);
        page.addAttribute("from", from);
        return view;
    }

    private static String ofJourneys(Behind behind) {
        return switch (behind) {
            case BEGUN -> "begun";
            case FINISHED, LATE -> "finished";
            case CANCELLED -> "cancelled";
            case OPEN -> "still open";
        };
    }

    private static String ofSteps(Behind behind) {
        return switch (behind) {
            case FINISHED, BEGUN -> "done";
            case LATE -> "done late";
            case CANCELLED -> "cancelled";
            case OPEN -> "still open";
        };
    }

    /** Only steps are late, and only journeys begin. */
    private static Behind behind(String which, Behind never) {
        return Stream.of(Behind.values())
                .filter(each -> each != never)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(which))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
