package org.alongside.timing.page;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.desk.Diagrams;
import org.alongside.pathway.version.OnVersion;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Following;
import org.alongside.timing.question.Headline;
import org.alongside.timing.question.MonthOfStep;
import org.alongside.timing.question.Questions;
import org.alongside.timing.question.StepTiming;
import org.alongside.timing.question.StepsBy;
import org.alongside.timing.question.StepsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One pathway: where the time goes, on its own drawing and, the same figures, in a table under it. */
@ShownWhenReady
@Controller
class PathwayTimingsPage {

    private static final String SVG = "image/svg+xml";

    private final TimingFrame frame;
    private final Names names;
    private final Diagrams diagrams;

    PathwayTimingsPage(TimingFrame frame, Names names, Diagrams diagrams) {
        this.frame = frame;
        this.names = names;
        this.diagrams = diagrams;
    }

    /** All the page shows, asked for at once. */
    public record Answer(
            Headline all, List<StepTiming> steps, List<MonthOfStep> months, List<StepsOf> teams, List<StepsOf> roles) {

        static Answer of(Questions questions, Asked asked) {
            return new Answer(
                    questions.headline(asked),
                    questions.steps(asked),
                    questions.months(asked, null),
                    questions.stepsBy(StepsBy.TEAM, asked),
                    questions.stepsBy(StepsBy.ROLE, asked));
        }

        Map<String, Trend> trends(Shown shown) {
            return months.stream()
                    .collect(groupingBy(
                            MonthOfStep::step,
                            collectingAndThen(
                                    toList(), months -> Trend.of(months.get(0).step(), months, shown))));
        }

        /** Busiest first, steps before waits. */
        List<StepTiming> inOrder() {
            return steps.stream()
                    .sorted(Comparator.comparing(
                                    (StepTiming step) -> !step.kind().equals("step"))
                            .thenComparing(Comparator.comparingLong(StepTiming::completed)
                                    .reversed()))
                    .toList();
        }
    }

    @GetMapping("/timings/pathways/{pathway}")
    String show(
            @PathVariable String pathway,
            @RequestParam(required = false) @Nullable String by,
            Wish wish,
            Principal worker,
            Model page) {
        String path = "/timings/pathways/" + pathway;
        Asked asked = frame.around(wish, pathway, path, worker, page);
        var answer = frame.ask(questions -> Answer.of(questions, asked));
        var shown = (Shown) page.getAttribute("shown");
        page.addAttribute("pathway", pathway);
        page.addAttribute("answer", answer);
        page.addAttribute("steps", answer.inOrder());
        page.addAttribute("trends", answer.trends(shown));
        page.addAttribute("by", HeatBy.of(by));
        page.addAttribute("ways", HeatBy.values());
        page.addAttribute(
                "isDrawn", asked.source().isEmpty() && names.newest(pathway).isPresent());
        return "timing/pathway";
    }

    @GetMapping("/timings/pathways/{pathway}/diagram")
    ResponseEntity<String> diagram(
            @PathVariable String pathway,
            @RequestParam(required = false) @Nullable String by,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, pathway, "", worker, page);
        var shown = (Shown) page.getAttribute("shown");
        var heat = frame.ask(questions -> {
            List<Following> following = questions.following(asked);
            return Heats.of(pathway, questions.steps(asked), following, HeatBy.of(by), shown);
        });
        Integer version = asked.version();
        int drawn = version != null
                ? version
                : names.newest(pathway).map(OnVersion::version).orElse(0);
        return diagrams.heated(pathway, drawn, heat)
                .map(svg -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf(SVG))
                        .cacheControl(CacheControl.noStore())
                        .body(svg))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
