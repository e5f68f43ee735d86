package org.alongside.timing.page;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.desk.Diagrams;
import org.alongside.pathway.drawing.Spot;
import org.alongside.pathway.version.OnVersion;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Following;
import org.alongside.timing.question.Headline;
import org.alongside.timing.question.JourneysBy;
import org.alongside.timing.question.JourneysOf;
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
            Headline all,
            List<JourneysOf> origins,
            List<JourneysOf> outcomes,
            List<StepTiming> steps,
            List<MonthOfStep> months,
            List<StepsOf> teams,
            List<StepsOf> roles) {

        static Answer of(Questions questions, Asked asked) {
            return new Answer(
                    questions.headline(asked),
                    questions.journeysBy(JourneysBy.ORIGIN, asked),
                    questions.journeysBy(JourneysBy.OUTCOME, asked),
                    questions.steps(asked),
                    questions.months(asked, null),
                    questions.stepsBy(StepsBy.TEAM, asked),
                    questions.stepsBy(StepsBy.ROLE, asked));
        }

        Map<String, Trend> trends(Shown shown) {
            return months.stream()
                    .collect(
                            groupingBy(MonthOfStep::step, collectingAndThen(toList(), months -> trend(months, shown))));
        }

        private static Trend trend(List<MonthOfStep> months, Shown shown) {
            var done = shown.column(months.stream().map(MonthOfStep::completed).toList());
            return Trend.of(months.get(0).step(), months, done);
        }

        StepsShown table(Shown shown) {
            return StepsShown.of(steps, teams, roles, shown);
        }
    }

    @GetMapping("/timings/pathways/{pathway}")
    String show(
            @PathVariable String pathway,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String sort,
            Wish wish,
            Principal worker,
            Model page) {
        String path = "/timings/pathways/" + pathway;
        Asked asked = frame.around(wish, pathway, path, worker, page);
        var answer = frame.ask(questions -> Answer.of(questions, asked));
        var shown = TimingFrame.shown(page);
        var table = answer.table(shown);
        page.addAttribute("pathway", pathway);
        page.addAttribute("all", answer.all());
        new JourneysShown(List.of(), answer.origins(), answer.outcomes()).on(page, answer.all());
        page.addAttribute("table", table);
        page.addAttribute("rows", table.rows(StepOrder.of(sort)));
        page.addAttribute("sort", StepOrder.of(sort));
        page.addAttribute("trends", answer.trends(shown));
        page.addAttribute("by", HeatBy.of(by));
        page.addAttribute("ways", HeatBy.values());
        page.addAttribute("spots", spots(pathway, asked));
        page.addAttribute("isDrawn", !wish.isOfAnotherLog());
        return "timing/pathway";
    }

    /** Where the steps are on the drawing; none where it is not of ours. */
    private List<Spot> spots(String pathway, Asked asked) {
        if (!asked.source().isEmpty()) return List.of();
        return diagrams.stepsOn(pathway, drawn(pathway, asked));
    }

    @GetMapping("/timings/pathways/{pathway}/diagram")
    ResponseEntity<String> diagram(
            @PathVariable String pathway,
            @RequestParam(required = false) @Nullable String by,
            Wish wish,
            Principal worker,
            Model page) {
        Asked asked = frame.around(wish, pathway, "", worker, page);
        var shown = TimingFrame.shown(page);
        var heat = frame.ask(questions -> {
            List<Following> following = questions.following(asked);
            var table = Answer.of(questions, asked).table(shown);
            return Heats.of(pathway, table, following, HeatBy.of(by), shown);
        });
        return diagrams.heated(pathway, drawn(pathway, asked), heat)
                .map(svg -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf(SVG))
                        .cacheControl(CacheControl.noStore())
                        .body(svg))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The version asked for, else the newest. */
    private int drawn(String pathway, Asked asked) {
        Integer version = asked.version();
        if (version != null) return version;
        return names.newest(pathway).map(OnVersion::version).orElse(0);
    }
}
