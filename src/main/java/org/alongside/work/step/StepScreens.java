package org.alongside.work.step;

import java.time.Clock;
import java.util.Map;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.calendar.WorkingDays;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.StepLine;
import org.alongside.pathway.desk.StepPaper;
import org.alongside.record.LastAnswers.Given;
import org.alongside.record.People;
import org.alongside.work.IdentityBars;
import org.alongside.work.Lateness;
import org.alongside.work.PageWords;
import org.alongside.work.step.StepDrafts.Begun;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one step show. */
@Component
class StepScreens {

    private final StepVisit visits;
    private final NextSteps nextSteps;
    private final People people;
    private final IdentityBars bars;
    private final Workers workers;
    private final WorkingDays calendars;
    private final Clock clock;

    StepScreens(
            StepVisit visits,
            NextSteps nextSteps,
            People people,
            IdentityBars bars,
            Workers workers,
            WorkingDays calendars,
            Clock clock) {
        this.visits = visits;
        this.nextSteps = nextSteps;
        this.people = people;
        this.bars = bars;
        this.workers = workers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The form, with what is typed in it and what is wrong with that. */
    String form(StepPaper paper, String worker, Begun begun, Map<String, String> problems, Model page) {
        StepLine line = paper.line();
        about(line.episode(), worker, page);
        page.addAttribute("step", line);
        page.addAttribute("target", Lateness.of(line.due(), clock.instant(), calendars.calendarOf(line.team())));
        page.addAttribute("explanation", paper.explanation());
        page.addAttribute("next", paper.next());
        page.addAttribute("objection", paper.objection());
        page.addAttribute("owner", name(line.owner()));
        page.addAttribute("lastTime", visits.lastTime(line, worker).orElse(null));
        page.addAttribute("parts", SheetView.of(paper.form(), paper.sheet(), begun.typed(), problems));
        page.addAttribute("errors", ErrorLinks.of(paper.form(), problems));
        page.addAttribute("refused", problems.get(Problems.WHOLE_FORM));
        page.addAttribute("revision", begun.revision());
        page.addAttribute("draft", begun.draft().orElse(null));
        return "work/step/step";
    }

    /** The same form with a sentence that no field can be blamed for. */
    String refused(StepPaper paper, String worker, Begun begun, Refusal refusal, Model page) {
        return form(paper, worker, begun, Map.of(Problems.WHOLE_FORM, refusal.sentence()), page);
    }

    /** A step completed: who did it, and what there is to do next for this person. */
    String done(Given given, String worker, Model page) {
        about(given.episode(), worker, page);
        page.addAttribute("given", given.answers());
        page.addAttribute("mine", given.answers().worker().equals(worker));
        page.addAttribute("nextSteps", nextSteps.of(given.episode(), worker));
        return "work/step/done";
    }

    /** A step that has ended: what somebody else wrote, where that may be read, and what this worker typed. */
    String gone(String stepId, String worker, Typed typed, Model page) {
        Given given = visits.completed(stepId, worker).orElse(null);
        if (given != null) about(given.episode(), worker, page);
        page.addAttribute("words", new PageWords());
        page.addAttribute("given", given == null ? null : given.answers());
        page.addAttribute(
                "theirs", given == null ? null : visits.told(given, worker).orElse(null));
        page.addAttribute("typed", TypedLines.of(typed));
        return "work/step/gone";
    }

    /** A step that is there but cannot be worked on for now. */
    String paused(String stepId, String worker, Refusal refusal, Model page) {
        page.addAttribute("words", new PageWords());
        page.addAttribute("refusal", refusal.sentence());
        page.addAttribute("stepId", stepId);
        return "work/step/paused";
    }

    private void about(EpisodeRef episode, String worker, Model page) {
        page.addAttribute("words", new PageWords());
        page.addAttribute("episode", episode);
        page.addAttribute("person", people.of(episode));
        page.addAttribute("bar", bars.of(episode, worker));
    }

    private String name(@org.jspecify.annotations.Nullable String worker) {
        return worker == null ? "" : workers.find(worker).map(Worker::name).orElse("");
    }
}
