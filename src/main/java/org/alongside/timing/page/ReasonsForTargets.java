package org.alongside.timing.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.alongside.access.AccessLog;
import org.alongside.timing.question.Breach;
import org.alongside.timing.question.EpisodeQuestions;
import org.alongside.timing.question.TargetChange;
import org.springframework.stereotype.Component;

/**
 * Why the targets of missed ones had been changed: for the manager of the team the people are with, who could read it when it
 * was done. Auditors read it in the single episode, for a reason.
 */
@Component
class ReasonsForTargets {

    private static final String LOOK = "timings: why targets were changed";

    private final EpisodeQuestions questions;
    private final AccessLog log;

    ReasonsForTargets(EpisodeQuestions questions, AccessLog log) {
        this.questions = questions;
        this.log = log;
    }

    /** By the attempt's id in the log; each person a reason is about is a look at that person. */
    Map<String, List<TargetChange>> toManager(String worker, String team, List<Breach> breaches) {
        List<String> changed = breaches.stream()
                .filter(breach -> breach.retargeted() > 0)
                .map(Breach::id)
                .toList();
        List<TargetChange> reasons = questions.whyTargetsChanged(changed, team);
        reasons.stream().map(TargetChange::episode).distinct().forEach(at -> log.allowed(worker, at, LOOK, null));
        return reasons.stream().collect(groupingBy(TargetChange::step));
    }
}
