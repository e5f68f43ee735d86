package org.alongside.work.step;

import java.util.List;
import java.util.Optional;
import org.alongside.access.AccessLog;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.StepLine;
import org.alongside.pathway.desk.StepPaper;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.KeptAnswers;
import org.alongside.record.LastAnswers;
import org.alongside.record.LastAnswers.Given;
import org.alongside.record.NeedToKnow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens a step for whoever needs to know about its person; each look is logged. */
@Component
class StepVisit {

    private static final String LOOK = "step";

    private final Workbench workbench;
    private final NeedToKnow needToKnow;
    private final LastAnswers lastAnswers;
    private final AnswersInWords inWords;
    private final AccessLog log;

    StepVisit(
            Workbench workbench,
            NeedToKnow needToKnow,
            LastAnswers lastAnswers,
            AnswersInWords inWords,
            AccessLog log) {
        this.workbench = workbench;
        this.needToKnow = needToKnow;
        this.lastAnswers = lastAnswers;
        this.inWords = inWords;
        this.log = log;
    }

    /** What somebody said in a step, when, and who. */
    record Told(KeptAnswers kept, List<Line> lines) {}

    /** The open step, for those who need to know. */
    StepPaper open(String stepId, String worker) {
        StepPaper paper = workbench.open(stepId, worker);
        letIn(paper.line().episode(), worker);
        return paper;
    }

    /** What was said the last time this step was done in this episode. */
    Optional<Told> lastTime(StepLine step, String worker) {
        return lastAnswers
                .inTheRoundBefore(step.episode(), step.pathway(), step.step())
                .flatMap(given -> told(given, worker));
    }

    /** The answers that completed a step, for those who need to know. */
    Optional<Given> completed(String stepId, String worker) {
        Optional<Given> given = lastAnswers.toStep(stepId);
        given.ifPresent(found -> letIn(found.episode(), worker));
        return given;
    }

    Optional<Told> told(Given given, String worker) {
        KeptAnswers kept = given.answers();
        boolean open = kept.mayBeReadBy(worker) || needToKnow.ofConfidences(given.episode(), worker);
        if (!open) return Optional.empty();
        return Optional.of(
                new Told(kept, inWords.of(kept.pathway(), kept.pathwayVersion(), kept.form(), kept.content())));
    }

    private void letIn(EpisodeRef episode, String worker) {
        if (!needToKnow.of(episode, worker)) {
            log.refused(worker, episode.id(), LOOK, null);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.allowed(worker, episode.id(), LOOK, null);
    }
}
